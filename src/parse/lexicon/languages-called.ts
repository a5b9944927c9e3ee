import type { Language } from '../../words/language.ts';
import { chosenLanguages } from './chosen-languages.ts';

const most = 12;

/**
 * The languages of these codes, and packs of words for others, to read a document in.
 * @throws TypeError for a code that Recto does not read, or a pack that lacks a list of words
 */
export function languagesCalled(
  called: readonly (string | Language)[],
  all: readonly Language[],
): readonly Language[] {
  const known = all.map(({ code }) => code).join(', ');
  if (!Array.isArray(called) || called.length > most)
    throw new TypeError(
      `convert() takes "languages" as a list of at most ${most} language packs or codes (${known}).`,
    );
  const chosen = Array.from(called, (one: unknown) => {
    if (typeof one === 'object' && one !== null) return checked(one, all);
    const language = all.find(({ code }) => code === one);
    if (language) return language;
    const named =
      typeof one === 'string' ? `the language "${one.slice(0, 40)}"` : `a language of type ${typeof one}`;
    throw new TypeError(`Recto does not read ${named}; it reads ${known}.`);
  });
  return chosenLanguages([...new Set(chosen)], all);
}

const isList = (value: unknown) =>
  Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== '');

/** Tell that a pack has all that one of Recto's own has. */
function checked(pack: object, all: readonly Language[]): Language {
  const [model] = all as readonly [Language];
  const { code } = pack as Partial<Language>;
  const name = typeof code === 'string' ? `"${code.slice(0, 40)}"` : 'this one';
  const lack = (what: string) =>
    new TypeError(`convert() takes complete language packs; ${name} needs ${what}.`);
  if (typeof code !== 'string') throw lack('"code", such as "fr"');
  check(pack, model, '');
  return pack as Language;

  function check(given: object, wanted: object, at: string): void {
    for (const [key, value] of Object.entries(wanted)) {
      const own: unknown = (given as Record<string, unknown>)[key];
      if (key === 'code' || key === 'dayFirst') continue;
      if (key === 'months') {
        if (!Array.isArray(own) || own.length !== 12 || !own.every(isList))
          throw lack('"months": twelve lists of words');
      } else if (key === 'countries') {
        if (typeof own !== 'object' || own === null || !Object.values(own).every(isList))
          throw lack('"countries": lists of names by code');
      } else if (Array.isArray(value)) {
        if (!isList(own)) throw lack(`"${at}${key}": a list of words`);
      } else if (typeof own !== 'object' || own === null)
        throw lack(`"${at}${key}": an object with lists of words`);
      else check(own, value as object, `${at}${key}.`);
    }
  }
}
