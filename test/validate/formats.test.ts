import fc from 'fast-check';
import { expect, it } from 'vitest';
import { email, uri, uriTest } from '../../src/values/format.ts';
import { referenceFormat } from './reference.ts';

const seeds = {
  uri: [
    'https://example.com',
    'http://a.b.c:80/x/y?z=1#f',
    'mailto:a@b.de',
    'urn:isbn:1',
    'a:',
    'a:/',
    'a://',
    '//a.b',
    'http://[::1]/',
    'http://[2001:db8::1:0:0:1]:8080',
    'http://[::ffff:192.168.0.1]/',
    'http://[v1.a:b]/',
    'http://[v1.%4f]/',
    'http://256.1.1.1/',
    'http://user:pw@host/',
    'https://x/%41%zz',
    'tel:+49-30-1',
    'file:///a/b',
    'http://münchen.de',
  ],
  email: [
    'a@b.de',
    'a.b+c@d-e.co.uk',
    'a..b@c.de',
    '.a@b.de',
    'a@b',
    'a@-b.de',
    'a@b-.de',
    'a@b.c.',
    "o'x@y.org",
    'a@b@c.de',
  ],
};
const pieces = [
  ':',
  '/',
  '//',
  '://',
  '@',
  '.',
  '-',
  '%',
  '%4f',
  '[',
  ']',
  '::',
  '?',
  '#',
  ' ',
  '\n',
  '1',
  '255',
  '256',
  'ffff',
  'v1.',
  'a',
  'Z',
  'é',
  '~',
  '!',
  '$',
  '&',
  "'",
  '(',
  '*',
  '+',
  ',',
  ';',
  '=',
  '_',
  '|',
  '{',
  '\\',
  '"',
  '^',
  '`',
  'http',
  'com',
];

/** Random strings, strings of telling pieces, and valid ones with pieces put in or characters taken out. */
function nearly(seed: readonly string[]): fc.Arbitrary<string> {
  const mutated = fc
    .tuple(
      fc.constantFrom(...seed),
      fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.constantFrom('', ...pieces)), { maxLength: 3 }),
    )
    .map(([start, changes]) =>
      changes.reduce(
        (text, [at, removed, piece]) => text.slice(0, at) + piece + text.slice(at + removed),
        start,
      ),
    );
  const pieced = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  return fc.oneof(
    { weight: 3, arbitrary: mutated },
    { weight: 2, arbitrary: pieced },
    fc.string({ unit: 'binary' }),
  );
}

for (const [name, pattern] of Object.entries({ uri, email }) as ['uri' | 'email', RegExp][]) {
  it(`${name} agrees with ajv-formats`, () => {
    let judged = 0;
    let valid = 0;
    fc.assert(
      fc.property(nearly(seeds[name]), (text) => {
        const verdict = pattern.test(text);
        judged += 1;
        if (verdict) valid += 1;
        if (name === 'uri' && uriTest.test(text) !== verdict) return false;
        return verdict === referenceFormat[name](text);
      }),
      { numRuns: 20_000, examples: seeds[name].map((seed): [string] => [seed]) },
    );
    expect(valid / judged).toBeGreaterThan(1 / 40);
  });
}
