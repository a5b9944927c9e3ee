import { languages } from '../../src/words/index.ts';
import { expect, it } from 'vitest';
import { keptChoices, lexiconOf, prepared } from '../../src/parse/lexicon/lexicon.ts';
import { languagesCalled } from '../../src/parse/lexicon/languages-called.ts';
import { answered, phraseOf } from '../../src/parse/lexicon/phrase.ts';

const codes = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];
const choices = codes.flatMap((one) => codes.filter((other) => other !== one).map((other) => [one, other]));

it('prepares the words of a choice of languages once, and keeps the last choices alone', () => {
  let prepares = 0;
  const count = prepared(() => ++prepares);
  const read = (choice: readonly string[] | undefined) =>
    count(lexiconOf(languagesCalled(choice ?? [], languages), languages));
  expect([read(choices[0]), read(choices[0])]).toEqual([1, 1]);
  for (const choice of choices.slice(1, keptChoices)) read(choice);
  // The first was used again, so that the second is the one to go.
  expect(read(choices[0])).toBe(1);
  read(choices[keptChoices]);
  const before = prepares;
  expect([read(choices[0]), prepares]).toEqual([1, before]);
  read(choices[1]);
  expect(prepares).toBe(before + 1);
});

it('answers a question about a text once in a document, whatever the answer', () => {
  let asked = 0;
  const isEmpty = answered(({ text }) => {
    asked++;
    return text === '' ? true : undefined;
  });
  const lexicon = lexiconOf(languagesCalled(['en'], languages), languages);
  const other = lexiconOf(languagesCalled(['en'], languages), languages);
  expect(['', 'a', '', 'a'].map((text) => isEmpty(phraseOf(lexicon, text)))).toEqual([
    true,
    undefined,
    true,
    undefined,
  ]);
  expect(asked).toBe(2);
  isEmpty(phraseOf(other, 'a'));
  expect(asked).toBe(3);
});

it('has single words alone in the lists whose words are looked up one by one', () => {
  const lists = ['institutions', 'distinctions', 'subjects'] as const;
  const longer = languages.flatMap((language) =>
    lists.flatMap((list) => language[list].filter((word) => /[\s,/()&–—]|(?!^)-/.test(word))),
  );
  expect(longer).toEqual([]);
});
