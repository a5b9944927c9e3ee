/** Values that no document, resume or option is, made anew for each use; those whose reading throws are told apart. */
export interface Hostile {
  readonly what: string;
  readonly make: () => unknown;
}

const trap = (): never => {
  throw new Error('a trap');
};

function nested(levels: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { work: value };
  return value;
}

function cycle(): unknown {
  const whole: Record<string, unknown> = {};
  return Object.assign(whole, { basics: whole, work: [whole], meta: { themeOptions: whole }, origin: whole });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function sparse(): unknown {
  const list: unknown[] = ['a'];
  list.length = 4_000_000_000;
  return list;
}

const throwingProxy = () =>
  new Proxy(
    {},
    { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
  );

const plain: readonly (readonly [what: string, make: () => unknown])[] = [
  ['undefined', () => undefined],
  ['null', () => null],
  ['true', () => true],
  ['a number', () => 7],
  ['NaN', () => Number.NaN],
  ['a bigint', () => 10n],
  ['a symbol', () => Symbol('s')],
  ['a function', () => () => 'x'],
  [
    'a class',
    () =>
      class Work {
        name = '';
      },
  ],
  ['a list', () => []],
  ['an empty object', () => ({})],
  ['a list of null', () => [null]],
  ['a boxed text', () => Object('boxed')],
  ['a Date', () => new Date(0)],
  ['an invalid Date', () => new Date(Number.NaN)],
  ['a Map', () => new Map([['work', 5]])],
  ['a Set', () => new Set(['work'])],
  ['bytes', () => new Uint8Array(1_000)],
  ['a promise', () => Promise.resolve('x')],
  ['an expression', () => /x/g],
  ['an object without prototype', () => Object.assign(Object.create(null), { basics: {}, work: [] })],
  ['a text', () => 'text'],
  ['an empty text', () => ''],
  ['lone surrogates', () => '\ud800 \udc00'],
  [
    'a polluting object',
    () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  ],
  ['100,000 levels', () => nested(100_000)],
  ['100,000 levels as JSON', () => '['.repeat(100_000)],
  ['a cycle', cycle],
  [
    'a throwing getter',
    () => ({
      get basics() {
        return trap();
      },
      get origin() {
        return trap();
      },
    }),
  ],
  ['a throwing proxy', throwingProxy],
  ['a revoked proxy', () => revoked({})],
  ['a revoked list', () => revoked([])],
  ['a list with holes', () => Array(3)],
  ['a list of four billion', sparse],
  ['a text that throws', () => ({ toString: trap, valueOf: trap, toJSON: trap })],
];

export const hostile: readonly Hostile[] = plain.map(([what, make]) => ({ what, make }));

/** What takes every function a second or more. */
export const long: Hostile = { what: 'a text of ten million', make: () => 'word and '.repeat(1_200_000) };
