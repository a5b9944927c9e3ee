import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fix, lint } from '../../src/lint/index.ts';
import { runs } from '../runs.ts';

function nested(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { work: value };
  return value;
}

const cycle: Record<string, unknown> = {};
Object.assign(cycle, {
  basics: cycle,
  work: [cycle, cycle],
  hobbies: [cycle],
  meta: { themeOptions: cycle },
});
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const hostile: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['a symbol', Symbol('x')],
  ['a cycle', cycle],
  ['100,000 levels', nested(100_000)],
  [
    '100,000 levels where text belongs',
    { work: [{ name: nested(100_000), x: nested(100_000) }, {}], meta: { themeOptions: nested(100_000) } },
  ],
  [
    'a getter that throws',
    {
      get basics() {
        throw new Error('no');
      },
    },
  ],
  [
    'a getter that throws, in an entry',
    {
      work: [
        {
          get name() {
            throw new Error('no');
          },
        },
        {},
      ],
    },
  ],
  ['a revoked proxy', { basics: revoked.proxy, work: [revoked.proxy] }],
  ['a hole in a list', { work: [, {}] }], // oxlint-disable-line no-sparse-arrays
  [
    '__proto__ and constructor',
    JSON.parse(
      '{"__proto__":{"work":5},"constructor":5,"basics":{"__proto__":"x"},"work":[{"__proto__":{"company":"x"}}]}',
    ),
  ],
  ['lone surrogates', { basics: { name: '\ud800', url: 'https://ex\udc00.com', email: '\ud800@x.com' } }],
  [
    'huge numbers',
    JSON.parse('{"basics":{"phone":1e400,"name":123456789012345678901234567890},"work":[{"startDate":2e9}]}'),
  ],
];

describe('hostile input', () => {
  test.each(hostile)('%s gets a clear result', (_, value) => {
    for (const { reason } of lint(value, { today: '2020-01-01' }).messages)
      expect(reason).not.toMatch(/\[object|undefined/);
    expect(fix(value)).toHaveProperty('changes');
    expect(Object.prototype).not.toHaveProperty('work');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (value) => {
          for (const given of [
            value,
            { basics: value },
            { work: [value] },
            { meta: { themeOptions: value } },
          ]) {
            expect(lint(given).messages).toBeInstanceOf(Array);
            expect(fix(given).changes).toBeInstanceOf(Array);
          }
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  it('gets through long texts and lists', () => {
    lint({ skills: Array.from({ length: 50_000 }, (_, at) => ({ name: `${at} ` })) });
    for (const text of [
      'a.'.repeat(50_000),
      'a'.repeat(1e5),
      ' '.repeat(1e5),
      '2020-'.repeat(2e4),
      'jan '.repeat(2e4),
      'https://é'.repeat(1e4),
    ]) {
      const resume = {
        basics: { url: `x${text} x`, image: text, email: text, [text]: 1 },
        work: [{ startDate: text, endDate: text }],
      };
      lint(resume);
      fix(resume);
    }
  });
});
