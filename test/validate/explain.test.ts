import { describe, expect, it, test } from 'vitest';
import type { Message } from '../../src/message.ts';
import { validate } from '../../src/validate/index.ts';

/** What a typical mistake is told: the resume, the reason and the hint. */
const told: readonly (readonly [resume: unknown, ruleId: Message['ruleId'], reason: string, hint: string])[] =
  [
    [
      { work: [{ endDate: 'Present' }] },
      'schema-date',
      'work[0].endDate is "Present", not a date like 2020-01.',
      'Remove endDate if this is still ongoing; otherwise write it like 2020, 2020-01 or 2020-01-31.',
    ],
    [
      { work: [{ startDate: 'Present' }] },
      'schema-date',
      'work[0].startDate is "Present", not a date like 2020-01.',
      'Write it like 2020, 2020-01 or 2020-01-31.',
    ],
    [
      { work: [{ endDate: null }] },
      'schema-type',
      'work[0].endDate is null, not text.',
      'Remove endDate if this is still ongoing.',
    ],
    [
      { education: [{ endDate: '' }] },
      'schema-date',
      'education[0].endDate is "", not a date like 2020-01.',
      'Remove endDate if this is still ongoing.',
    ],
    [
      { projects: [{ endDate: 'heute' }] },
      'schema-date',
      'projects[0].endDate is "heute", not a date like 2020-01.',
      'Remove endDate if this is still ongoing; otherwise write it like 2020, 2020-01 or 2020-01-31.',
    ],
    [
      { work: [{ startDate: '' }] },
      'schema-date',
      'work[0].startDate is "", not a date like 2020-01.',
      'Remove it.',
    ],
    [
      { work: [{ startDate: 2020 }] },
      'schema-type',
      'work[0].startDate is the number 2020, not text.',
      'Write it in quotes: "2020".',
    ],
    [
      { work: [{ startDate: new Date('2020-01-31') }] },
      'schema-type',
      'work[0].startDate is a Date object, not text.',
      'Write it in quotes: "2020-01-31".',
    ],
    [
      { work: [{ startDate: '31/12/2020' }] },
      'schema-date',
      'work[0].startDate is "31/12/2020", not a date like 2020-01.',
      'Write it like 2020, 2020-01 or 2020-01-31.',
    ],
    [
      { basics: { url: 'linkedin.com/in/jane' } },
      'schema-format',
      'basics.url is "linkedin.com/in/jane", not a full URL.',
      'Write https://linkedin.com/in/jane',
    ],
    [{ basics: { url: '' } }, 'schema-format', 'basics.url is "", not a full URL.', 'Remove it.'],
    [
      { basics: { url: 'my page' } },
      'schema-format',
      'basics.url is "my page", not a full URL.',
      'Write it like https://example.com.',
    ],
    [
      { basics: { email: ' jane@example.com ' } },
      'schema-format',
      'basics.email is " jane@example.com ", not an e-mail address.',
      'Write jane@example.com',
    ],
    [
      { basics: { email: 'jane at example.com' } },
      'schema-format',
      'basics.email is "jane at example.com", not an e-mail address.',
      'Write it like jane@example.com.',
    ],
    [
      { basics: { phone: 5551234 } },
      'schema-type',
      'basics.phone is the number 5551234, not text.',
      'Write it in quotes: "5551234".',
    ],
    [
      { basics: { summary: ['One.', 'Two.'] } },
      'schema-type',
      'basics.summary is a list, not text.',
      'Write a single text in quotes.',
    ],
    [
      { basics: { location: 'Berlin' } },
      'schema-type',
      'basics.location is "Berlin", not an object.',
      'Write an object: { "city": "Berlin" }.',
    ],
    [
      { work: [{ highlights: 'Built it' }] },
      'schema-type',
      'work[0].highlights is "Built it", not a list.',
      'Write a list: ["Built it"].',
    ],
    [{ work: { name: 'Acme' } }, 'schema-type', 'work is an object, not a list.', 'Write a list: [{ … }].'],
    [
      { skills: ['HTML'] },
      'schema-type',
      'skills[0] is "HTML", not an object.',
      'Write an object: { "name": "HTML" }.',
    ],
    [
      { languages: ['English'] },
      'schema-type',
      'languages[0] is "English", not an object.',
      'Write an object: { "language": "English" }.',
    ],
    [{ skills: [null] }, 'schema-type', 'skills[0] is null, not an object.', 'Remove it.'],
    [{ meta: true }, 'schema-type', 'meta is true, not an object.', 'Write an object: { … }.'],
    ['{}', 'schema-type', 'The resume is "{}", not an object.', 'Write an object: { "basics": { … } }.'],
  ];

test.each(told)('%j is told what to do', (resume, ruleId, reason, hint) => {
  const { messages } = validate(resume);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ ruleId, severity: 'error', reason, hint });
});

describe('a correction is certain and valid', () => {
  const dates: readonly (readonly [found: string, written: string | undefined])[] = [
    ['01/2020', '2020-01'],
    ['12.2020', '2020-12'],
    ['2020/1', '2020-01'],
    ['2020-1-5', '2020-01-05'],
    ['2020.02.29', '2020-02-29'],
    [' 2020-01 ', '2020-01'],
    [' 2020', '2020'],
    ['2020-01-31T00:00:00.000Z', '2020-01-31'],
    ['2020-01-31 10:00', '2020-01-31'],
    ['2021/02/29', undefined],
    ['13/2020', undefined],
    ['01/02/2020', undefined],
    ['2020 - 2021', undefined],
    ['20', undefined],
  ];
  test.each(dates)('date %j → %s', (startDate, written) => {
    const hint = validate({ work: [{ startDate }] }).messages[0]?.hint;
    expect(hint).toBe(written ? `Write ${written}` : 'Write it like 2020, 2020-01 or 2020-01-31.');
    if (written) expect(validate({ work: [{ startDate: written }] }).valid).toBe(true);
  });

  const urls: readonly (readonly [found: string, written: string | undefined])[] = [
    ['www.example.com', 'https://www.example.com'],
    ['github.com/jane?tab=x', 'https://github.com/jane?tab=x'],
    ['example.com:8080/a', undefined],
    [' https://example.com ', 'https://example.com'],
    ['https://münchen.de/ü', 'https://xn--mnchen-3ya.de/%C3%BC'],
    ['cv.pdf', undefined],
    ['jane@example.com', undefined],
    ['//example.com', undefined],
    ['/people/jane', undefined],
    ['n/a', undefined],
    ['example . com', undefined],
  ];
  test.each(urls)('URL %j → %s', (url, written) => {
    const { valid, messages } = validate({ basics: { url } });
    if (valid) return;
    expect(messages[0]?.hint).toBe(written ? `Write ${written}` : 'Write it like https://example.com.');
    if (written) expect(validate({ basics: { url: written } }).valid).toBe(true);
  });

  const emails: readonly (readonly [found: string, written: string | undefined])[] = [
    ['Jane Doe <jane@example.com>', 'jane@example.com'],
    ['<jane@example.com>', 'jane@example.com'],
    ['mailto:jane@example.com', 'jane@example.com'],
    ['\tjane@example.com\n', 'jane@example.com'],
    ['jane@example.com, joe@example.com', undefined],
    ['jane@example', undefined],
  ];
  test.each(emails)('e-mail %j → %s', (email, written) => {
    const hint = validate({ basics: { email } }).messages[0]?.hint;
    expect(hint).toBe(written ? `Write ${written}` : 'Write it like jane@example.com.');
  });
});

describe('found', () => {
  const shown: readonly (readonly [value: unknown, found: string])[] = [
    [5, 'the number 5'],
    [null, 'null'],
    [false, 'false'],
    [[1, 2], 'a list'],
    [{}, 'an object'],
    [{ a: 1, b: 2, c: 3, d: 4 }, 'an object'],
    [new Date('2020-01-31'), 'a Date object'],
    [new Date(NaN), 'a Date object'],
    [3n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
  ];
  test.each(shown)('%o is shown as %s', (value, found) => {
    expect(validate({ basics: { name: value } }).messages[0]?.found).toBe(found);
  });

  it('cuts a long text, never within a character', () => {
    const found = validate({ basics: { url: `${'x'.repeat(59)}😀${'y'.repeat(1e6)}` } }).messages[0]?.found;
    expect(found).toBe(`"${'x'.repeat(59)}😀…"`);
  });

  it('shows what is invisible as an escape, in every part of a message', () => {
    const url = 'a\u202eb\u200bc\u009b\u001b[31m\nd';
    for (const text of Object.values(validate({ basics: { url } }).messages[0]!)) {
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e]/);
    }
  });
});

test.each([
  ['work', 'name'],
  ['volunteer', 'organization'],
  ['education', 'institution'],
  ['awards', 'title'],
  ['certificates', 'name'],
  ['publications', 'name'],
  ['skills', 'name'],
  ['languages', 'language'],
  ['interests', 'name'],
  ['references', 'name'],
  ['projects', 'name'],
])('a text in %s is told to be its %s', (section, name) => {
  const hints = (resume: unknown) => validate(resume).messages.map(({ hint }) => hint);
  expect(hints({ [section]: ['x'] })).toEqual([`Write an object: { "${name}": "x" }.`]);
  expect(hints({ [section]: [{}, 5] })).toEqual(['Write an object: { … }.']);
});
