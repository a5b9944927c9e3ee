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

  it('is refused with a reason that says nothing of places', () => {
    const reason = (text: string) => {
      const read = readJson(text);
      return 'fault' in read ? read.fault.reason : undefined;
    };
    expect(reason('[1,x]')).toBe("Unexpected token 'x'");
    expect(reason('[1 2]')).toBe('A comma is missing here');
    expect(reason('[1')).toMatch(/^(?:Unexpected end|Expected ',' or '\]')[^{]*$/);
    expect(reason('{"a":1,"b" x}')).not.toMatch(/position|not valid|\.\.\./);
    expect(reason('{"a":"b\n"}')).not.toMatch(/position|not valid|\.\.\./);
  });
});
