import type { SectionKind } from '../../words/language.ts';
import { clip, type Line } from '../lines/line.ts';
import { sectionWeights as weights } from '../weights.ts';
import { longWords } from './contact-type.ts';
import { content } from './content.ts';
import type { HeadingForm } from './heading-forms.ts';
import { type LineType, lineTypes, typeOf } from './line-type.ts';

/** Every kind of section, in the order in which rows of numbers have them. */
export const sectionKinds = Object.keys(weights.length) as readonly SectionKind[];

/** What a line looks like, and how much that speaks for each kind of section. */
export interface Look {
  readonly type: LineType;
  /** By the number of the kind; in a run of lines that look alike, each further one says less. */
  readonly fits: readonly number[];
  /** The same of what is after a heading on its line. */
  readonly behind?: Look;
}

const rangeTypes: ReadonlySet<LineType> = new Set(lineTypes.filter((type) => type.startsWith('range')));

export const isRange = ({ type }: Look): boolean => rangeTypes.has(type);
export const isSchool = ({ type }: Look): boolean => type === 'education' || type === 'rangeEducation';

const contents = new Map(
  lineTypes.map((type) => [type, sectionKinds.map((kind) => content(type, kind))] as const),
);

/** The looks of a type, by how many lines of it are above; many are alike. */
const looks = new Map(lineTypes.map((type) => [type, [] as Look[]] as const));

function lookOf(type: LineType, run: number): Look {
  const known = looks.get(type) as Look[];
  const at = Math.min(run, Math.ceil(1 / weights.leastInRun));
  const share = Math.max(weights.leastInRun, 1 / at);
  return (known[at] ??= {
    type,
    fits: (contents.get(type) as readonly number[]).map((fit) => fit * weights.content * share),
  });
}

/** Tell what each line of a document looks like. */
export function looksOf(lines: readonly Line[], forms: readonly (readonly HeadingForm[])[]): readonly Look[] {
  const first = lines[0] ? longWords(lines[0]) : [];
  let above: LineType | undefined;
  let run = 0;
  return lines.map((line, index): Look => {
    const type = typeOf(line, { index, first, above });
    run = type === above ? run + 1 : 1;
    above = type;
    const look = lookOf(type, run);
    const at = forms[index]?.find(({ content: from }) => from !== undefined)?.content;
    if (!at) return look;
    const rest = clip(line, at, line.text.length);
    return { ...look, behind: lookOf(typeOf(rest, { index, first, above }), 1) };
  });
}
