import type { SectionKind } from '../../words/language.ts';
import type { LineType } from './line-type.ts';

/** The kinds whose lines can be told apart by their looks: the columns of the table. */
export const learnedKinds = [
  'contact',
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'projects',
  'awards',
  'publications',
  'references',
] as const satisfies readonly SectionKind[];

export type LearnedKind = (typeof learnedKinds)[number];

/**
 * How much a line's looks speak for a section of a kind, in natural logarithms: its rate there against the mean of all
 * kinds, at most 2 either way. Learned by `test/fit/learn-content.ts`, columns as above.
 */
// oxfmt-ignore
const table = {
  // learned
  mail:           [ 2.0, -2.0, -2.0, -1.5, -2.0, -2.0, -2.0, -2.0, -1.0,  1.0],
  url:            [ 1.5, -2.0, -0.5, -1.5, -1.0, -2.0,  1.0, -1.0, -0.5, -2.0],
  personal:       [ 1.0, -2.0,  0.0, -2.0,  0.0,  1.5, -2.0, -2.0, -2.0, -2.0],
  tongue:         [-2.0, -2.0, -2.0, -2.0, -2.0,  2.0, -2.0, -2.0, -2.0, -2.0],
  level:          [-2.0, -2.0, -2.0, -1.5,  0.0,  2.0, -2.0, -2.0, -2.0, -2.0],
  quote:          [-2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -1.0, -1.5,  1.0,  2.0],
  cite:           [-2.0, -2.0, -2.0, -1.5, -2.0, -2.0, -2.0, -1.5,  2.0, -0.5],
  rangeEducation: [-2.0, -2.0,  0.0,  2.0, -2.0, -2.0, -0.5, -2.0, -2.0, -2.0],
  rangeWork:      [-2.0, -0.5,  2.0, -1.0, -2.0, -2.0,  0.0, -1.0, -0.5, -2.0],
  range:          [-2.0, -2.0,  1.0,  1.5, -2.0, -2.0,  0.5,  0.0, -0.5, -2.0],
  rangeText:      [-2.0, -1.0,  0.5,  1.0, -2.0, -2.0,  1.0, -0.5,  0.0, -2.0],
  education:      [-1.5, -2.0, -1.0,  1.5, -2.0, -2.0, -1.0,  0.5, -1.0,  0.0],
  issued:         [-2.0, -2.0, -2.0, -1.5, -2.0, -2.0, -1.5,  2.0, -2.0, -2.0],
  date:           [-2.0, -2.0, -1.0,  0.0, -2.0, -2.0, -0.5,  1.0,  1.5, -2.0],
  dateText:       [-1.5, -2.0, -1.0, -1.0, -2.0, -2.0,  0.5,  1.5,  1.0, -1.0],
  distinction:    [-2.0, -2.0, -0.5,  1.0, -1.0, -2.0, -2.0,  2.0, -1.5, -2.0],
  deed:           [-2.0,  0.5,  1.5, -1.5, -1.0, -2.0,  0.5,  0.0, -1.0, -2.0],
  group:          [-2.0, -2.0, -1.5, -0.5,  2.0, -2.0, -0.5, -0.5, -2.0, -2.0],
  workLabel:      [-0.5, -2.0,  2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -1.5],
  labelList:      [ 0.0, -0.5, -0.5, -1.0,  1.5,  0.5,  0.0, -1.0, -0.5, -2.0],
  label:          [ 0.5, -1.5, -1.0,  0.5,  0.5, -0.5, -0.5, -0.5,  0.5, -1.0],
  list:           [ 0.0, -0.5,  0.0, -0.5,  0.5, -1.5,  0.0, -1.0, -0.5,  1.0],
  title:          [ 1.0, -2.0,  1.0, -1.0,  0.0, -2.0, -0.5,  0.0, -1.0,  0.0],
  organization:   [-1.5, -2.0,  1.0,  0.0,  0.5, -2.0,  0.0,  0.5,  0.5,  0.0],
  bulletProse:    [-2.0, -0.5,  0.5, -1.0,  0.0, -0.5,  1.0, -0.5,  0.5, -2.0],
  prose:          [-2.0,  1.5, -0.5, -1.5, -1.5, -2.0,  0.0, -0.5,  0.0,  0.5],
  bulletCell:     [-0.5, -2.0,  0.5, -1.0,  1.0, -1.0, -0.5, -1.5, -1.0,  1.0],
  bulletText:     [-2.0, -2.0,  1.5, -1.0, -0.5, -2.0,  1.0, -1.5, -0.5,  0.5],
  cell:           [ 0.5, -2.0, -0.5, -0.5,  1.0, -1.0,  0.0, -0.5, -0.5,  0.0],
  short:          [ 0.0, -1.0,  0.0,  0.0,  0.0, -1.0,  0.0,  0.0,  0.5, -0.5],
  text:           [-1.0,  0.0,  0.0, -1.0, -0.5, -2.0,  1.0, -0.5,  1.0, -2.0],
} as const satisfies Readonly<Record<LineType, readonly number[]>>;

/** What kinds look like that cannot be told apart by their lines. */
export const looksLike: Readonly<Partial<Record<string, LearnedKind>>> = {
  volunteer: 'work',
  interests: 'skills',
  certificates: 'awards',
};

/** Sections of no known kind may look like anything. */
const ofUnknown = -0.1;

/** A profile often holds the contacts too: both are read alike. */
const contactTypes: ReadonlySet<LineType> = new Set(['mail', 'url', 'personal', 'cell']);
const besideSummary = -0.3;

/** How much a line's looks speak for its being in a section of a kind. */
export function content(type: LineType, kind: SectionKind): number {
  if (kind === 'unknown') return ofUnknown;
  const learned = (of: SectionKind) =>
    table[type][(learnedKinds as readonly SectionKind[]).indexOf(of)] as number;
  return kind === 'summary' && contactTypes.has(type)
    ? learned('contact') + besideSummary
    : learned(looksLike[kind] ?? kind);
}
