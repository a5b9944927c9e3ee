import { organizationCue, phraseOf, titleCue } from '../cues.ts';
import { type Draft, type Marker, put } from '../facts.ts';
import { factIn, type Line } from '../line.ts';
import { placeLikeness } from '../place.ts';
import type { PersonRoles } from '../vocabulary.ts';
import { lexicon } from '../lexicon.ts';
import { alternation, words, wordSet } from '../words.ts';
import { readHome } from './home.ts';

const particles =
  /^(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|ter|ten|bin|ibn|al|el|y|e|und|zu|st\.?)$/i;
const nickname = /["“”(][^"“”()]*["“”)]/g;
const titlesBehind = /,[^]*/;

/** Tell whether a text looks like the name of a person: one to six capitalised words, no digits. */
export function isName(text: string): boolean {
  const words = text
    .trim()
    .replace(nickname, '')
    .replace(titlesBehind, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !honorifics().has(word.toLowerCase()));
  if (words.length < 1 || words.length > 6 || /[\d@:/]/.test(text) || text.length > 60) return false;
  if (titleCue(phraseOf(text)) > 1.5 && words.length !== 2) return false;
  const capitalised = words.every((word) => /^\p{Lu}/u.test(word) || particles.test(word));
  return capitalised && words.some((word) => /\p{L}{2}/u.test(word));
}

/** "Ada Quill - Bookbinder", "Ada Quill, Bookbinder": how long the name is, and where what the person is begins. */
export function nameBeforeLabel(
  text: string,
): { readonly length: number; readonly behind: number } | undefined {
  const [whole, name = '', label = ''] =
    /^(\S.{2,40}?)(?:\s+-\s+|\s*[,:]\s+|\s{2,})(\S.*)$/u.exec(text) ?? [];
  return whole !== undefined && isName(name) && /\p{Ll}{3}/u.test(label) && titleCue(phraseOf(label)) > 1
    ? { length: name.length, behind: text.length - label.length }
    : undefined;
}

const honorifics = lexicon(() => wordSet('honorifics'));
const joint = lexicon(() => new RegExp(`\\s(?:${alternation(words('basedIn'))})\\s(?=\\p{Lu})`, 'u'));

/** Read what the person is, as in "Head of Year 9 in Kraków": the place behind it is no part of it. */
export function readLabel(
  line: Line,
  start: number,
  end: number,
  person: Draft<PersonRoles>,
  mark: Marker,
): void {
  const text = line.text.slice(start, end);
  const found = joint().exec(text);
  const from = found ? found.index + found[0].length : text.length;
  const place = text.slice(from);
  const parted =
    found &&
    !person.city &&
    titleCue(phraseOf(text.slice(0, found.index))) > 1 &&
    titleCue(phraseOf(place)) <= 0 &&
    organizationCue(phraseOf(place)) <= 0 &&
    !/(?:^|\s)\p{Ll}{4}/u.test(place) &&
    placeLikeness(place) > 0;
  put(person, 'label', factIn(line, start, parted ? start + found.index : end));
  if (!parted) return;
  mark('separator', line, start + found.index, start + from);
  readHome(line, start + from, end, person);
}

/** The letters of a name or address, without marks and in lower case. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
