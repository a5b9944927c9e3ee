import { fill } from './fill.ts';

const trap = () => {
  throw new Error('a trap');
};
const sectionNames = Object.keys(fill(() => ''));
const cyclic: Record<string, unknown> = { name: 'Loop' };
cyclic['self'] = cyclic;
cyclic['work'] = [cyclic];
cyclic['basics'] = cyclic;
export const throwing = {
  get name(): string {
    throw new Error('a getter');
  },
  label: 'Kept',
};
export const revoked = Proxy.revocable([], {});
revoked.revoke();
const sparse: unknown[] = ['a'];
sparse.length = 4_000_000_000;

/** What no resume is, and themes are given all the same. */
export const odd: readonly (readonly [string, unknown])[] = [
  ['an empty object', {}],
  ['null', null],
  ['undefined', undefined],
  ['a list', []],
  ['a list of null', [null]],
  ['a text', 'resume'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['true', true],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a date', new Date(0)],
  ['an object without prototype', Object.assign(Object.create(null), { basics: { name: 'N' } })],
  ...[
    null,
    [null],
    [undefined],
    [],
    {},
    [{}],
    [[]],
    [[[]]],
    'text',
    '',
    ' ',
    0,
    Number.NaN,
    false,
    true,
    [7, 'a', null],
    [new Date(0)],
  ].map(
    (value) =>
      [
        `${JSON.stringify(value)} for every section`,
        Object.fromEntries(sectionNames.map((name) => [name, value])),
      ] as const,
  ),
  ...[
    null,
    undefined,
    0,
    42,
    -1.5,
    Number.NaN,
    Infinity,
    true,
    false,
    10n,
    '',
    ' \n',
    {},
    [],
    [null],
    [[]],
    Symbol('s'),
    () => 'f',
    new Date(0),
  ].map(
    (value) =>
      [
        `${String(typeof value)} ${Object.prototype.toString.call(value)} in every leaf`,
        fill(() => value),
      ] as const,
  ),
  ['an invalid date in every leaf', fill(() => new Date(Number.NaN))],
  ['a hostile date in every leaf', fill(() => ({ toISOString: () => 7 }))],
  ['an object with a toString in every leaf', fill(() => ({ toString: () => '<b>x</b>', valueOf: () => 1 }))],
  ['a boxed string in every leaf', fill(() => Object('boxed'))],
  [
    'a virtual node in every leaf',
    fill(() => ({ type: 'script', props: { children: 'x' }, constructor: undefined })),
  ],
  ['lone surrogates in every leaf', fill(() => '\uD800')],
  ['control characters in every leaf', fill(() => '\0\u0007')],
  ['a newline in every leaf', fill(() => 'a\nb')],
  ['__proto__ in every leaf', fill(() => '__proto__')],
  ['a cycle', cyclic],
  ['a throwing getter', { basics: throwing, work: [throwing, { name: 'Next' }] }],
  ['a throwing proxy', new Proxy({}, { get: trap })],
  ['a revoked list', { work: revoked.proxy, basics: { name: revoked.proxy } }],
  ['a list of four billion', { skills: sparse, work: [{ name: 'W', highlights: sparse }] }],
  ['strings for lists', { work: [{ name: 'W', highlights: 'one' }], skills: 'Soap', languages: ['English'] }],
  ['objects for lists', { work: { name: 'Sole' }, education: { 0: { institution: 'I' } } }],
  ['lists for objects', { basics: [{ name: 'N' }], work: [[{ name: 'W' }]] }],
  [
    'a text for the location',
    { basics: { name: 'N', location: 'Berlin', profiles: 'https://example.com/me' } },
  ],
  ['meta of the wrong type', { meta: 'x' }],
  ['wrong options', { meta: { themeOptions: [1, 2] } }],
];
