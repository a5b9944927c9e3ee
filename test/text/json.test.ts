import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/text/read-json.ts';

describe('JSON', () => {
  it.each([
    ['{"a":[1,true,null,"x"]}', { a: [1, true, null, 'x'] }],
    ['\ufeff[1]', [1]],
    ['[1,]', [1]],
    ['[1 //"\n]', [1]],
    ['{"a":1 , }', { a: 1 }],
    ['[1,// one,]\n2,\r\n]', [1, 2]],
    ['[/* one,\n] */ 1, /**/ /* two */ 2]', [1, 2]],
    ['["a // b", "/* c */", "d,]", "\\",]", "e"]//', ['a // b', '/* c */', 'd,]', '",]', 'e']],
  ])('%j is read', (text, value) => {
    const read = readJson(text);
    expect(read).toEqual({ value, plain: expect.any(String) });
    expect('plain' in read && read.plain).toHaveLength(text.length);
  });

  // A caret stands before the character from which on the text is no JSON.
  it.each([
    '^',
    '  ^',
    '[1^',
    '[^,1]',
    '[1,^,]',
    '[1^ 2]',
    '[1^\n\n  2]',
    '[1 ^x]',
    '[1] ^/* open',
    '{}^/*',
    '[1,/*, */^,]',
    '[[]^ []]',
    '["a"^"b"]',
    '[^}',
    '[1^}',
    '{^]',
    '{"a":1^]',
    '{"a"^}',
    '{"a":^}',
    '{"a":1,^:2}',
    '{"a":1,"b":2^ 3}',
    '\n\n ^x',
    '[1]\n ^\ufeff',
    '[1,^\u00a02]',
    '{"a":1^ // one\n"b":2}',
    '{"a" ^1}',
    '{^1:2}',
    '{^{}}',
    '{^,}',
    '{"a":1,^1}',
    '{"a":1}^}',
    '[1]^]',
    '1^,',
    '1 ^2',
    '[1^:2]',
    '^:',
    '{^:1}',
    '{"a":^:1}',
    '[^01]',
    '[^1.]',
    '[^1.5.5]',
    '[^1e]',
    '[^+1]',
    '[^-]',
    '[-0,1.50,2e9,3E+10,4e-1,^x]',
    '[true,false,null,^nulls]',
    "[^'a']",
    '["a\\u00e4\\"\\\\\\/\\b\\f\\n\\r\\t",^x]',
    '[^"a\\x"]',
    '[^"\\u00g0"]',
    '[^"a\n"]',
    '[^"a',
    '[[{"a":[]},{}],\n\t^x]',
    '\ufeff ^x',
  ])('%j is none from ^', (marked) => {
    const at = marked.indexOf('^');
    const text = marked.replace('^', '');
    expect(readJson(text)).toEqual({ fault: { format: 'JSON', at, reason: expect.any(String) } });
  });
});

describe('what keeps a text from being JSON is said in plain words, where it is', () => {
  it.each<readonly [text: string, at: string, reason: string]>([
    ['{"city": "Hull,\n"name": "A"}', '"Hull', 'The quote that opens here is not closed'],
    ['{"name": Ines Fanal"}', 'Ines', 'A text needs double quotes'],
    ['{"name": “Ines”}', '“', 'Write straight double quotes: "…"'],
    ["{'name': 1}", "'", 'Write straight double quotes: "…"'],
    [
      '{"a": "kept "old" lamps"}',
      'old',
      'The text ends before this: a quote is missing earlier, or a quote in the text needs a backslash',
    ],
    ['{"a": 0170555}', '0170555', 'A number does not begin like this; a text needs double quotes'],
    ['{"a": +49 170}', '+49', 'A text needs double quotes'],
    ['{"a": {"b": 1', '', 'A } is missing here'],
    ['{"a": [1, 2}', '}', 'A ] is missing before this'],
    ['{"a": [1, 2', '', 'A ] is missing here'],
    ['{ label: 1}', 'label', 'A name or a text needs double quotes'],
    ['{"a" 1}', '1', 'A colon is missing here'],
    ['{"a": }', '}', 'A value is missing here'],
    ['{"a": "C:\\q"}', '"C', 'In a text, write a backslash twice'],
    ['{"a": "b\tc"}', '"b', 'In a text, write a line break as \\n and a tab as \\t'],
    ['{"a": 1} x', 'x', 'Unexpected non-whitespace character after JSON'],
  ])('%j', (text, at, reason) => {
    const read = readJson(text);
    if (!('fault' in read)) throw new Error('It is JSON.');
    expect([text.slice(read.fault.at).slice(0, at.length), read.fault.reason]).toEqual([at, reason]);
  });
});
