import { isDocumentTitle } from '../sections/document-title.ts';
import { isName } from '../tokens/person-name.ts';
import { type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import { cueWords, organizationCue, titleCue } from '../tokens/cues.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { factIn, type Line } from '../lines/line.ts';
import { placeLikeness } from '../tokens/place.ts';
import type { Fact, PersonRoles } from '../vocabulary.ts';
import type { NamePart, PersonDraft } from './person-draft.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';
import { unsure } from '../weights.ts';
import { readLocation } from './location.ts';

/** "Ada Quill - Bookbinder", "Ada Quill, Bookbinder": how long the name is, and where what the person is begins. */
export function nameBeforeLabel(
  phrase: Phrase,
): { readonly length: number; readonly behind: number } | undefined {
  const { text } = phrase;
  const [whole, name = '', label = ''] =
    /^(\S.{2,40}?)(?:\s+-\s+|\s*[,:]\s+|\s{2,})(\S.*)$/u.exec(text) ?? [];
  if (whole === undefined) return nameBeforeTitle(phrase);
  return isName(phraseOf(phrase, name)) && /\p{Ll}{3}/u.test(label) && titleCue(phraseOf(phrase, label)) > 1
    ? { length: name.length, behind: text.length - label.length }
    : nameBeforeTitle(phrase);
}

/** "Ada Quill – CV": what the document is called is behind the name. */
function nameBeforeTitle(phrase: Phrase): ReturnType<typeof nameBeforeLabel> {
  const { text } = phrase;
  const last = text.lastIndexOf(' ');
  for (const at of [last, text.lastIndexOf(' ', last - 1)]) {
    if (at < 0) continue;
    const name = phraseOf(phrase, text.slice(0, at).replace(joints, ''));
    if (isDocumentTitle(phraseOf(phrase, text.slice(at + 1))) && isName(name))
      return { length: name.text.length, behind: at + 1 };
  }
  return undefined;
}
const joints = /(?<![\s–—:|,-])[\s–—:|,-]+$/;

const joint = prepared((of) => new RegExp(`\\s(?:${alternation(words(of, 'basedIn'))})\\s(?=\\p{Lu})`, 'u'));

/** Read what the person is, as in "Head of Year 9 in Kraków": the place after it is not part of it. */
export function readLabel(
  line: Line,
  start: number,
  end: number,
  person: Draft<PersonRoles>,
  mark: Marker,
): void {
  const phrase = phraseOf(line, line.text.slice(start, end));
  const { text } = phrase;
  const found = joint(line).exec(text);
  const from = found ? found.index + found[0].length : text.length;
  const place = within(phrase, from);
  const parted =
    found &&
    !person.city &&
    titleCue(within(phrase, 0, found.index)) > 1 &&
    titleCue(place) <= 0 &&
    organizationCue(place) <= 0 &&
    !/(?:^|\s)\p{Ll}{4}/u.test(place.text) &&
    placeLikeness(place) > 0 &&
    !(cueWords(place).any & wordClass.subject);
  const label = factIn(line, start, parted ? start + found.index : end);
  // One word may as well be a town that nobody has told of.
  const isTold = text.includes(' ') || titleCue(phrase) > 0.5;
  put(person, 'label', isTold ? label : { ...label, confidence: unsure });
  if (!parted) return;
  mark('separator', line, start + found.index, start + from);
  readLocation(line, start + from, end, person);
}

/** What a label calls the name is it, unless it says again in part what is at the top; two labels may each name a part. */
export function nameLabelled(
  fact: Fact<string>,
  part: NamePart,
  { roles: person, names }: PersonDraft,
): void {
  names[part] = fact;
  const first = names.given ?? names.name;
  const last = names.family ?? names.name;
  if (first && last && first !== last && !sharesWord(first, last)) {
    const labelled = Object.values(names).flatMap(({ ranges }) => ranges);
    const others = (person.name ?? []).filter(
      ({ ranges }) => !ranges.some((range) => labelled.includes(range)),
    );
    const whole = { value: `${first.value} ${last.value}`, ranges: [...first.ranges, ...last.ranges] };
    person.name = others.some((one) => sharesWord(one, whole)) ? [...others, whole] : [whole];
  } else if (person.name?.some((one) => sharesWord(one, fact))) put(person, 'name', fact);
  else person.name = [fact];
}

const wordsOf = ({ value }: Fact<string>) =>
  value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
const sharesWord = (one: Fact<string>, other: Fact<string>) =>
  wordsOf(one).some((word) => wordsOf(other).includes(word));
