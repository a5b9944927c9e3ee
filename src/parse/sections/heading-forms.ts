import type { SectionKind } from '../../words/language.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import { answered, type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { key, words } from '../lexicon/words.ts';
import { headingPhrases, holdsHeadingWord, kindByWord, readHeading } from '../tokens/heading-words.ts';

/** How surely the words of a line make it a heading: known as a whole, in part, by a phrase or word in it, or not at all. */
export type HeadingWord = 'strong' | 'weak' | 'part' | 'holds' | 'hints' | 'none';

/** A way to read a line as a heading. */
export interface HeadingForm {
  readonly word: HeadingWord;
  readonly kinds: readonly SectionKind[];
  /** Where the content begins, if the heading has some on its line. */
  readonly content?: number;
  /** The heading and its content are a row with a colon: "LANGUAGES: English, Tamil". */
  readonly inline?: true;
  /** Such a row is set apart from the lines above it. */
  readonly apart?: true;
}

/** Longest heading, in UTF-16 units; a rule after it does not count. */
const longest = 60;
const ruleBehind = /(?<![-_=*·.─–—#~\s])\s*[-_=*·.─–—#~]{3,}$/u;
const question = /^[^?]{3,40}\?\s+(?=\S)/u;
const glyphBefore = /^(?:[^\p{L}\p{N}\s"“(]{1,3}\s*|(?:\p{Ll}|\d)\s+(?=\p{Lu}))(?=\p{L})/u;
/** "EDUCATION      Institute of Maps": the heading is in the margin. */
const margin = /^(\p{L}[^\t:]{0,37}?[^\t:\s])(?: {2,}| *\t[\t ]*)(?=[^\s:])/u;

/** Whether a rule is after the words on the heading's own line. */
export const isRuledBehind = answered(({ text }): boolean => ruleBehind.test(text));

/** Read a line as a heading, in each way that its words allow; the last is a heading in the margin. */
export function formsOf(line: Line): readonly HeadingForm[] {
  const bare = isRuledBehind(line) ? line.text.replace(ruleBehind, '') : line.text;
  const forms: HeadingForm[] = [];
  if (bare.length <= longest && bare !== '' && (!line.bullet || line.gap > 0))
    forms.push(wholeForm(phraseOf(line, bare)));
  const behind = line.bullet ? undefined : (marginForm(line) ?? inlineForm(line));
  return behind ? [...forms, behind] : forms;
}

function marginForm(line: Line): HeadingForm | undefined {
  const [found, word = ''] = margin.exec(line.text) ?? [];
  const known = found && !isDateColumn(line, found.length) ? readHeading(phraseOf(line, word)) : undefined;
  if (!found || !known || (known.weak && line.gap === 0)) return undefined;
  const certainty = known.weak ? 'weak' : 'strong';
  // "SKILLS          LANGUAGES": the headings of two columns.
  const beside = readHeading(within(line, found.length));
  return beside
    ? { word: certainty, kinds: [...new Set([...known.kinds, ...beside.kinds])] }
    : { word: certainty, kinds: known.kinds, content: found.length };
}

const rowed: readonly SectionKind[] = ['skills', 'languages', 'interests', 'references', 'summary'];

/** Groups of skills keep their name, which is part of what they say. */
function inlineForm(line: Line): HeadingForm | undefined {
  const { text, gap } = line;
  const colon = text.length > 300 ? -1 : text.slice(0, 40).indexOf(':');
  if (colon < 1 || colon === text.length - 1) return undefined;
  const before = text.slice(0, colon).trim();
  const heading = readHeading(phraseOf(line, before));
  const [kind] = heading?.kinds ?? [];
  if (!heading || !kind || !rowed.includes(kind)) return undefined;
  const apart = gap > 0 || (/\p{Lu}/u.test(before) && !/\p{Ll}/u.test(before));
  return {
    word: 'strong',
    kinds: heading.kinds,
    content: kind === 'skills' ? 0 : colon + 1,
    inline: true,
    ...(apart && { apart }),
  };
}

/** "Experience     2019 – 2021" is a cell before dates, as rows of a table have it. */
const isDateColumn = ({ dates }: Line, from: number) =>
  dates.some(({ start, end }) => start <= from && end > from);

const wholeForm = answered((phrase): HeadingForm => {
  const { text } = phrase;
  const known = readHeading(phrase);
  if (known && !known.weak) return { word: 'strong', kinds: known.kinds };
  const asked = question.exec(text)?.[0].length;
  const behind = asked ? readHeading(within(phrase, asked)) : undefined;
  if (behind) return { word: 'strong', kinds: behind.kinds };
  const glyph = glyphBefore.exec(text)?.[0].length;
  const rest = glyph ? readHeading(within(phrase, glyph)) : undefined;
  if (rest && !rest.weak) return { word: 'strong', kinds: rest.kinds };
  const squeezed = known ? undefined : readSqueezed(phrase);
  if (squeezed) return { word: 'strong', kinds: [squeezed] };
  if (known) return { word: 'weak', kinds: known.kinds };
  return partForm(phrase);
});

/** The phrases of headings without their blanks: what fell apart, or ran together, is found by its letters. */
const squeezedPhrases = prepared((of) => {
  const found = new Map<string, SectionKind>();
  for (const [phrase, kind] of headingPhrases(of))
    if (readHeading(phraseOf(of, phrase))?.weak === false) found.set(phrase.replace(/[^\p{L}]/gu, ''), kind);
  return found;
});
const squeezedModifiers = prepared((of) =>
  words(of, 'headingModifiers').map((word) => word.replace(/[^\p{L}]/gu, '')),
);
/** "W ork E xperience", "E D U C AT I O N", "WORKEXPERIENCE" */
const apart = /(?<!\p{L})\p{Lu}(?: \p{Lu}{1,2})* \p{L}/u;
const together = /^\p{Lu}{10,30}$/u;

function readSqueezed(phrase: Phrase): SectionKind | undefined {
  const { text } = phrase;
  if (!apart.test(text) && !together.test(text)) return undefined;
  const letters = text.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (letters.length < 6) return undefined;
  const whole = squeezedPhrases(phrase).get(letters);
  if (whole) return whole;
  const modifier = squeezedModifiers(phrase).find((word) => word.length > 2 && letters.startsWith(word));
  return modifier ? squeezedPhrases(phrase).get(letters.slice(modifier.length)) : undefined;
}

const sign = /[^\p{L}\p{N}\s'’.&/-]+/gu;

/** Read what a part of the words says: their last or first, a phrase among them, or a common word at an edge. */
function partForm(phrase: Phrase): HeadingForm {
  const { text } = phrase;
  const none: HeadingForm = { word: 'none', kinds: ['unknown'] };
  if (labelRoles(phrase).includes('personal')) return { word: 'part', kinds: ['unknown'] };
  if (!holdsHeadingWord(phrase)) return none;
  const all = key(text.replace(sign, ' ')).split(' ').filter(Boolean);
  if (all.length < 2 || all.length > 7 || labelAt(phrase)) return none;
  const part = kindByWord(phrase);
  if (part) return { word: 'part', kinds: [part] };
  for (let length = 3; length > 0; length--)
    for (let at = 0; at + length <= all.length; at++) {
      const known = readHeading(phraseOf(phrase, all.slice(at, at + length).join(' ')));
      if (known && !known.weak) return { word: 'holds', kinds: known.kinds };
    }
  const headingOf = (word: string) => readHeading(phraseOf(phrase, word));
  const edge = [all.at(-1) as string, all[0] as string].find((word) => word.length > 4 && headingOf(word));
  const hinted = edge !== undefined && all.length <= 4 ? headingOf(edge) : undefined;
  return hinted ? { word: 'hints', kinds: hinted.kinds } : none;
}
