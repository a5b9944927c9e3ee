import { describe, expect, it } from 'vitest';
import type { Resume, ThemeOptions } from '../../src/resume.ts';
import { render } from '../../src/theme/index.ts';
import { fill } from './fill.ts';
import { sample } from './sample.ts';
import { visible } from './visible.ts';

const sectionNames = Object.keys(fill(() => ''));
const cyclic: Record<string, unknown> = { name: 'Loop' };
cyclic['self'] = cyclic;
cyclic['work'] = [cyclic];
cyclic['basics'] = cyclic;
const throwing = {
  get name(): string {
    throw new Error('a getter');
  },
  label: 'Kept',
};
const revoked = Proxy.revocable([], {});
revoked.revoke();
const sparse: unknown[] = ['a'];
sparse.length = 4_000_000_000;

const odd: readonly (readonly [string, unknown])[] = [
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
  ['a throwing proxy', new Proxy({}, { get: () => expect.fail('trap') })],
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

describe('odd inputs', () => {
  it('are many', () => expect(odd.length).toBeGreaterThanOrEqual(60));

  it.each(odd)('%s', (_name, input) => {
    const html = render(input as Resume);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">[^]*<h1[^]*<\/html>$/);
    expect(html).not.toMatch(/undefined|NaN|\[object|Invalid Date|Infinity/);
    expect(html).not.toMatch(
      /<section[^>]*><h2[^>]*>[^<]*<\/h2><\/section>|<(?:p|li|h3|dd|dt|ul|dl|article|bdi)[^>]*><\/|<a [^>]*><\/a>/,
    );
  });

  it.each([
    null,
    'x',
    7,
    [],
    [null],
    { sections: revoked.proxy, labels: throwing },
    new Proxy({}, { get: () => expect.fail('trap') }),
  ])('wrong options %#', (options) =>
    expect(render(sample, options as unknown as ThemeOptions)).toBe(render(sample)),
  );
});

describe('what can be shown of the wrong type is shown', () => {
  it.each([
    [{ basics: { name: 42 } }, '42'],
    [{ basics: { label: true } }, 'true'],
    [
      { work: [{ name: 'W', startDate: new Date('2020-02-03T23:30:00Z'), endDate: 2021 }] },
      'Feb 2020 – 2021',
    ],
    [{ work: [{ name: 'W', summary: ['one', 'two'] }] }, 'one\ntwo'],
    [{ work: [{ name: 'W', highlights: 'alone' }] }, 'alone'],
    [{ work: { name: 'Sole' } }, 'Sole'],
    [{ skills: ['Soap', 'Water'] }, 'Soap, Water'],
    [{ basics: { location: 'Berlin' } }, 'Berlin'],
    [{ basics: { profiles: ['https://example.com/me'] } }, 'example.com/me'],
    [{ basics: throwing }, 'Kept'],
    [{ basics: { name: '@@@@~ N ~@@@@' } }, '@@@@~ N ~@@@@'],
    [{ basics: { summary: '@@@@~ a\n\n**b** ~@@@@' } }, '@@@@~ a\n\n**b** ~@@@@'],
  ])('%#', (input, text) => expect(visible(render(input as Resume))).toContain(text));
});

describe('the input', () => {
  it('may be frozen', () => expect(render(freeze(structuredClone(sample)))).toBe(render(sample)));

  it('is never changed', () => {
    const before = structuredClone(sample);
    render(sample, { sections: ['work'] });
    expect(sample).toEqual(before);
  });

  it('of any size takes its time in proportion', () => {
    const text = '[a](*`**[b](c'.repeat(20_000);
    expect(render({ basics: { summary: text, name: text, email: text, image: text } })).toContain('</html>');
  });
});

describe('a resume without a name', () => {
  it.each([
    [{}, 'Résumé', 'Résumé'],
    [{ basics: { label: 'Baker' } }, 'Baker', 'Baker'],
    [{ basics: { name: 'Ada', label: 'Baker' } }, 'Ada – Baker', 'Ada'],
    [{ basics: { name: 'Ada' } }, 'Ada', 'Ada'],
  ])('%#', (input, title, heading) => {
    expect(render(input)).toContain(`<title>${title}</title>`);
    expect(render(input)).toContain(`<h1 class="p-name"><bdi>${heading}</bdi></h1>`);
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
