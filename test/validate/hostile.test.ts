import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { validate } from '../../src/validate/index.ts';

function nested(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { work: value };
  return value;
}

const cycle: Record<string, unknown> = {};
Object.assign(cycle, { basics: cycle, work: [cycle], skills: cycle });
const throwing = {
  get basics(): never {
    throw new Error('no');
  },
};
const throwingOnce = {
  basics: {
    get url() {
      throw Object.create(null);
    },
  },
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const hostile: readonly (readonly [what: string, value: unknown, valid: boolean])[] = [
  ['undefined', undefined, false],
  ['a symbol', Symbol('x'), false],
  ['a bigint', 5n, false],
  ['a function', () => 5, false],
  ['NaN', Number.NaN, false],
  ['a Date', new Date(0), true],
  ['a Map', new Map([['basics', 5]]), true],
  ['a null-prototype object', Object.assign(Object.create(null), { basics: {} }), true],
  ['undefined properties', { basics: undefined, work: [{ endDate: undefined }] }, true],
  ['a hole in a list', { work: [, {}] }, false], // oxlint-disable-line no-sparse-arrays
  ['a Date where a date belongs', { work: [{ startDate: new Date(0) }] }, false],
  ['symbols and bigints inside', { basics: { name: Symbol('x'), phone: 5n, url: () => 5 } }, false],
  ['100,000 levels', nested(100_000), false],
  ['100,000 levels in an unknown section', { x: nested(100_000), basics: { y: nested(100_000) } }, true],
  ['a cycle', cycle, false],
  ['a getter that throws', throwing, false],
  ['a getter that throws no Error', throwingOnce, false],
  ['a revoked proxy', revoked.proxy, false],
  [
    'a proxy that throws always',
    new Proxy(
      {},
      {
        get() {
          throw null;
        },
      },
    ),
    false,
  ],
  ['__proto__ as a key', JSON.parse('{"__proto__": {"work": 5}, "constructor": 5}'), true],
];

describe('hostile input gets a clear result', () => {
  test.each(hostile)('%s', (_, value, valid) => {
    const result = validate(value);
    expect(result.valid).toBe(valid);
    expect(result.messages.length > 0).toBe(!valid);
    for (const { reason } of result.messages) expect(reason).not.toMatch(/\[object|undefined is not/);
  });

  it('never throws, and says why whenever it refuses', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (value) => {
          for (const given of [
            value,
            { basics: value },
            { work: [value] },
            { work: [{ startDate: value }] },
          ]) {
            const { valid, messages } = validate(given);
            expect(messages.length > 0).toBe(!valid);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('accepts frozen input', () => {
    const work = Object.freeze([Object.freeze({ startDate: 'x' })]);
    expect(validate(Object.freeze({ work })).messages).toHaveLength(1);
  });

  it('takes linear time for many errors and for long texts', () => {
    expect(validate({ skills: Array.from({ length: 50_000 }, () => 5) }).messages).toHaveLength(50_000);
    for (const text of [
      'a.'.repeat(50_000),
      'a'.repeat(1e5),
      '<'.repeat(1e5),
      ' '.repeat(1e5),
      '2020-'.repeat(2e4),
    ]) {
      expect(validate({ basics: { url: `${text} `, email: text }, work: [{ startDate: text }] }).valid).toBe(
        false,
      );
    }
  });
});
