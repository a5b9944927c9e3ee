import { describe, expect, it, test } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { type TextFormat, validate, validateText } from '../../src/validate/index.ts';
import { cases } from './cases.ts';

const also = (value: unknown) => lint(value).messages;

/** Each message as line:column, rule and the text that it points at. */
async function told(text: string, format?: TextFormat): Promise<readonly string[]> {
  const { messages } = await validateText(text, { ...(format && { format }), also });
  return messages.map(({ line, column, ruleId, places }) => {
    const [start, end] = places?.[0] ?? [0, 0];
    return `${line}:${column} ${ruleId} ${text.slice(start, end)}`;
  });
}

describe('validateText says where', () => {
  const texts: readonly (readonly [what: string, text: string, ...told: string[]])[] = [
    ['JSON', '{\n  "work": [{ "url": 5 }]\n}', '2:21 schema-type 5'],
    [
      'names of JSON',
      '{"basics": {"picture": "https://a.de/a.png", "nmae": "x"}}',
      '1:13 old-name "picture"',
      '1:46 unknown-property "nmae"',
    ],
    ['keys that stand there twice', '{"basics": {"name": "a", "name": "b"}}', '1:26 duplicate-key "name"'],
    [
      'such keys deep inside',
      '{"basics": {"x": [[{"a": 1, "a": 1}]]}}',
      '1:13 unknown-property "x"',
      '1:29 duplicate-key "a"',
    ],
    [
      'comments and commas at ends',
      '// mine\n{ "work": [ /* one */ { "endDate": "2020-13", }, ], }',
      '1:1 extended-json /',
      '2:36 impossible-date "2020-13"',
    ],
    ['a comma at an end', '{"work": [],}', '1:12 extended-json ,'],
    ['comments that are texts', '{"basics": {"url": "https://a.de/*x*/", "name": 5}}', '1:49 schema-type 5'],
    ['a mark at the start', '\ufeff{"work": 5}', '1:11 schema-type 5'],
    ['tabs', '{\n\t"work":\t5}', '2:10 schema-type 5'],
    [
      'YAML',
      'work:\n  - startDate: 2019-13 # when?\n    url: example.com\n',
      '2:16 impossible-date 2019-13',
      '3:10 schema-format example.com',
    ],
    ['a YAML value that is not there', 'basics:\n  name:\n', '2:3 schema-type name'],
    ['YAML keys that stand there twice', 'work: []\nwork: []\n', '2:1 duplicate-key work'],
    ['an alias', 'a: &a { url: x }\nbasics: *a\n', '1:1 unknown-property a', '1:14 schema-format x'],
    ['no JSON', '{"a": 1,\n b: 2}', '2:2 unreadable-text b'],
    ['nothing before a comma', '{"a": [,]}', '1:8 unreadable-text ,'],
    ['no YAML', 'a: [1\nb: 2', '2:1 unreadable-text b'],
  ];
  test.each(texts)('%s', async (_, text, ...expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('reads dates of YAML without quotes as texts, and no other numbers', async () => {
    const text = 'work:\n  - startDate: 2019\n    endDate: 2020-01-02\nbasics:\n  phone: 2019\n';
    expect(await told(text)).toEqual(['5:10 schema-type 2019']);
    const { value } = await validateText(text);
    expect(value).toEqual({ work: [{ startDate: '2019', endDate: '2020-01-02' }], basics: { phone: 2019 } });
  });

  it('gives the verdict and the messages of validate', async () => {
    for (const [, resume] of cases) {
      const { valid, messages } = await validateText(JSON.stringify(resume));
      const plain = validate(resume);
      expect(valid).toBe(plain.valid);
      if (messages[0]?.ruleId === 'foreign-format') continue;
      expect(new Set(messages.map(({ pointer, reason }) => `${pointer} ${reason}`))).toEqual(
        new Set(plain.messages.map(({ pointer, reason }) => `${pointer} ${reason}`)),
      );
      for (const { line } of messages) expect(line).toBe(1);
    }
  });

  it('says of a value once that it is wrong', async () => {
    expect(await told('{"work": [{"endDate": "Present"}]}')).toEqual(['1:23 schema-date "Present"']);
    expect(await told('{"basics": {"url": "https://ü.de"}}')).toEqual([
      '1:20 schema-format "https://ü.de"',
      '1:20 disputed-url "https://ü.de"',
    ]);
  });
});

describe('hostile texts get a clear result', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const texts: readonly (readonly [what: string, text: string, valid: boolean])[] = [
    ['100,000 levels of JSON', deep, false],
    ['100,000 levels below a resume', `{"x": ${deep}, "basics": {"name": "", "name": ""}}`, true],
    ['100,000 levels never closed', '{"a":'.repeat(100_000), false],
    ['100,000 levels of YAML', '- '.repeat(100_000), false],
    [
      '1,000 indents of YAML',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      false,
    ],
    [
      'an alias bomb',
      `a: &a [${'x, '.repeat(20)}x]\nb: &b [${'*a, '.repeat(20)}*a]\nwork: [${'*b, '.repeat(20)}*b]`,
      false,
    ],
    ['__proto__ and constructor', '{"__proto__": {"work": 5}, "constructor": {"prototype": 5}}', true],
    ['__proto__ in YAML', '__proto__:\n  work: 5\nconstructor: 5\n', true],
    ['huge numbers', `{"basics": {"phone": 1e999, "name": ${'9'.repeat(10_000)}}}`, false],
    ['lone surrogates', '{"basics": {"name": "\ud800 \\udc00", "url": "x\ud800"}}', false],
    ['nothing', '', false],
    ['100,000 quotes', '"'.repeat(100_000), false],
    ['100,000 slashes', '/'.repeat(100_000), false],
    ['100,000 commas', `{"a": [${','.repeat(100_000)}]}`, false],
  ];
  test.each(texts)('%s', async (_, text, valid) => {
    const result = await validateText(text, { also });
    expect(result.valid).toBe(valid);
    expect(result.messages.length).toBeGreaterThan(0);
    for (const { reason } of result.messages) expect(reason).toMatch(/^\S.*\.$/s);
    expect(Object.prototype).not.toHaveProperty('work');
  });
});
