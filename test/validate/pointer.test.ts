import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { dotForm, keysOf, pointer, valueAt } from '../../src/values/pointer.ts';

const forms: readonly (readonly [keys: readonly (string | number)[], pointer: string, dots: string])[] = [
  [[], '', ''],
  [['work'], '/work', 'work'],
  [['work', 1, 'endDate'], '/work/1/endDate', 'work[1].endDate'],
  [['$schema'], '/$schema', '$schema'],
  [[0, 'a'], '/0/a', '[0].a'],
  [['a/b', 'c~d'], '/a~1b/c~0d', '["a/b"]["c~d"]'],
  [[''], '/', '[""]'],
  [['größe', '01', '~1'], '/größe/01/~01', 'größe["01"]["~1"]'],
];

test.each(forms)('%j is %s and %s', (keys, path, dots) => {
  expect(pointer(...keys)).toBe(path);
  expect(dotForm(path)).toBe(dots);
  expect(keysOf(path)).toEqual(keys.map(String));
});

it('gives back the keys it was built of', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('', '~', '/', '~1', '~01', '//'));
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      expect(keysOf(pointer(...keys))).toEqual(keys);
    }),
  );
});

it('looks a value up among own properties alone', () => {
  const resume = { work: [{ name: 'Acme', 'a/b': 1 }] };
  expect(valueAt(resume, '')).toBe(resume);
  expect(valueAt(resume, '/work/0/name')).toBe('Acme');
  expect(valueAt(resume, '/work/0/a~1b')).toBe(1);
  expect(valueAt(resume, '/work/1/name')).toBeUndefined();
  expect(valueAt(resume, '/work/0/name/length')).toBeUndefined();
  expect(valueAt(resume, '/constructor/name')).toBeUndefined();
  expect(valueAt(null, '/a')).toBeUndefined();
});
