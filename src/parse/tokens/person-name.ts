import { titleCue } from './cues.ts';
import { answered, phraseOf } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { readsCaseless, wordSet } from '../lexicon/words.ts';

const particles =
  /^(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|und|zu|st\.?)$/i;
const nickname = /["“”(][^"“”()]*["“”)]/g;
const titlesBehind = /,[^]*/;

/** Tell whether a text looks like the name of a person: one to six capitalised words, no digits. */
export const isName = answered((phrase): boolean => {
  const { text } = phrase;
  const words = text
    .trim()
    .replace(nickname, '')
    .replace(titlesBehind, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !honorifics(phrase).has(word.toLowerCase()));
  if (words.length < 1 || words.length > 6 || /[\d@:/]/.test(text) || text.length > 60) return false;
  // "Best," closes a letter; "Ida Fenwick," may be above an address.
  if (words.length === 1 && text.endsWith(',')) return false;
  const [own = ''] = text.split(',', 1);
  if (titleCue(own === text ? phrase : phraseOf(phrase, own)) > 1.5 && words.length !== 2) return false;
  const capitalised = words.every(
    (word) =>
      /^\p{Lu}/u.test(word) || particles.test(word) || (/^\p{Lo}{2,4}$/u.test(word) && readsCaseless(phrase)),
  );
  return capitalised && words.some((word) => /\p{L}{2}/u.test(word));
});

const honorifics = prepared((of) => wordSet(of, 'honorifics'));
/** The letters of a name or address, without marks and in lower case. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
