import { expect, it } from 'vitest';
import { keep, keptChoices, lexicon, readIn } from '../../src/parse/lexicon/lexicon.ts';
import { languagesCalled } from '../../src/parse/lexicon/languages-called.ts';

it('prepares the words of a choice of languages once, and keeps the last choices alone', () => {
  let prepared = 0;
  const count = lexicon(() => ++prepared);
  const codes = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];
  const choices = codes.flatMap((one) => codes.filter((other) => other !== one).map((other) => [one, other]));
  const first = languagesCalled(choices[0] as string[]);
  expect([readIn(first, count), readIn(first, count)]).toEqual([1, 1]);
  for (const choice of choices.slice(1, keptChoices + 2)) readIn(languagesCalled(choice), count);
  const before = prepared;
  readIn(first, count);
  expect(prepared).toBe(before + 1);
});

it('lets the oldest go', () => {
  const map = new Map<number, string>();
  for (let at = 0; at < 100; at++) keep(map, at, 'x');
  expect([...map.keys()]).toEqual(
    Array.from({ length: keptChoices }, (_, index) => 100 - keptChoices + index),
  );
});
