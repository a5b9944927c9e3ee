import type { SectionKind } from '../../words/language.ts';
import type { Line } from '../lines/line.ts';
import { sectionWeights as weights } from '../weights.ts';
import { keyOf } from '../lexicon/words.ts';
import type { HeadingForm } from './heading-forms.ts';
import type { Witnesses } from '../trace.ts';
import { type Look, sectionKinds } from './looks.ts';
import type { LineType } from './line-type.ts';
import { isCapitals, learnSetting, usualLevel } from './setting.ts';

/** A way to read a line as a heading, and how likely it is. */
export interface HeadingChance {
  readonly form: HeadingForm;
  /** In natural logarithms of odds: the sum of what its witnesses say. */
  readonly odds: number;
  readonly witnesses: Witnesses;
}

/** How likely the lines of a document are to be its headings. */
export interface Odds {
  of(index: number): readonly HeadingChance[];
  /** The kinds that have a sure heading; the same by the number of the kind. */
  readonly named: ReadonlySet<SectionKind>;
  readonly isNamed: readonly boolean[];
  /** How many headings are sure by their words. */
  readonly sure: number;
}

/** Weigh every line of a document as a heading: by its words, by how it is set, and by its shape. */
export function headingOdds(
  lines: readonly Line[],
  forms: readonly (readonly HeadingForm[])[],
  looks: readonly Look[],
  isAll: boolean,
): Odds {
  const repeated = countRepeats(lines);
  const isSure = (_: Line, index: number) =>
    (repeated[index] as number) < 3 &&
    (forms[index] as readonly HeadingForm[]).some(
      ({ word, content }) => word === 'strong' && content === undefined,
    );
  const sure = lines.filter(isSure);
  const setting = learnSetting(sure, lines);
  const level = usualLevel(sure);
  const levels = sure.filter((line) => line.level !== undefined && line.level === level).length;
  const named = new Set(
    lines.flatMap((line, index) =>
      isSure(line, index) ? ((forms[index] as readonly HeadingForm[])[0] as HeadingForm).kinds : [],
    ),
  );
  const of = (index: number) => {
    const line = lines[index] as Line;
    // The first line is the name and the last heads nothing, unless their words leave no doubt.
    const isEdge = index === 0 || (isAll && index === lines.length - 1);
    const known = (forms[index] as readonly HeadingForm[]).filter(
      ({ word }) => !isEdge || word === 'strong' || (word === 'weak' && index === 0),
    );
    return known.map((found): HeadingChance => {
      const sameLevel = line.level !== undefined && line.level === level;
      const form: HeadingForm =
        found.word === 'weak' && sameLevel && levels > 1 ? { ...found, word: 'strong' } : found;
      // A label ends in a colon more often than a heading.
      const more = (repeated[index] as number) - 1;
      const alone = form.word === 'weak' && sure.length === 0 && line.gap > 0;
      const witnesses: Witnesses = {
        line: weights.heading,
        word: weights.word[form.word],
        setting: weights.setting[form.word] * (setting[index] as number),
        level: sameLevel ? weights.sameLevel * Math.min(1, levels / 2) : 0,
        shape: placedOf(form, index, lines, looks) + (alone ? weights.shape.weakWithoutSure : 0),
        again: weights.shape.repeated * Math.min(3, more * (/[:：]$/.test(line.text) ? 2 : 1)),
      };
      const { line: any, word, setting: set, level: ranked, shape, again } = witnesses;
      return { form, odds: any + word + set + ranked + shape + again, witnesses };
    });
  };
  return { of, named, isNamed: sectionKinds.map((kind) => named.has(kind)), sure: sure.length };
}

/** How often the words of each line are set alike, by its index: headings come once. */
function countRepeats(lines: readonly Line[]): readonly number[] {
  const times = [0, 1, 2, 3].map(() => new Map<string, number>());
  const timesOf = (line: Line) =>
    times[(isCapitals(line) ? 1 : 0) + (line.bullet ? 2 : 0)] as Map<string, number>;
  for (const line of lines) {
    const alike = timesOf(line);
    if (line.text.length <= 60) alike.set(keyOf(line), (alike.get(keyOf(line)) ?? 0) + 1);
  }
  return lines.map((line) => (line.level === undefined ? (timesOf(line).get(keyOf(line)) ?? 1) : 1));
}

const contentTypes: ReadonlySet<LineType> = new Set([
  'title',
  'organization',
  'education',
  'rangeEducation',
  'rangeWork',
  'range',
  'rangeText',
  'list',
  'tongue',
  'group',
  'mail',
  'url',
]);
const uncertain = new Set(['holds', 'hints', 'none']);

/** What speaks for a heading on a line of its own is its shape. */
function placedOf(form: HeadingForm, index: number, lines: readonly Line[], looks: readonly Look[]): number {
  if (form.content === undefined) return shapeOf(form, index, lines, looks);
  return form.inline ? weights.inline : weights.inMargin;
}

function shapeOf(
  { word }: HeadingForm,
  index: number,
  lines: readonly Line[],
  looks: readonly Look[],
): number {
  const { shape } = weights;
  const line = lines[index] as Line;
  const { text } = line;
  const count = text.split(/\s+/).length;
  const below = lines[index + 1];
  const isDated = ({ dates, bullet }: Line) => bullet === undefined && dates.some((date) => !date.weak);
  let sum = count <= 3 ? shape.upToThreeWords : count <= 5 ? shape.upToFiveWords : shape.longer;
  if (line.bullet) sum += shape.bullet;
  if (line.dates.some((date) => !date.weak)) sum += shape.date;
  if (/[@|,\t]/.test(text)) sum += shape.separator;
  if (/\d/.test(text)) sum += shape.digit;
  if (/[.!?]$/.test(text)) sum += shape.sentenceEnd;
  if (/^\p{Ll}/u.test(text)) sum += shape.smallLetter;
  if (word === 'none' && /\S[./()[\]]\S/.test(text)) sum += shape.signInside;
  if (word === 'none' && below && isDated(below) && looks[index + 1]?.type !== 'prose')
    sum += shape.aboveDate;
  if (word === 'weak' && /^\p{Lu}/u.test(text) && lines.slice(index + 1, index + 5).some(isDated))
    sum += shape.weakAboveDates;
  if (word === 'weak' && index === 0) sum += shape.weakFirst;
  if (uncertain.has(word) && contentTypes.has((looks[index] as Look).type)) sum += shape.looksLikeContent;
  return sum;
}
