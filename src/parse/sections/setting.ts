import type { Line } from '../lines/line.ts';
import { isRuledBehind } from './heading-forms.ts';

/** How much the way a line is set speaks for its being a heading of this document, in natural logarithms of odds. */
export type Setting = (line: Line) => number;

export const isCapitals = ({ text }: Line): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** A way to set a line, and how many headings and other lines are imagined to be set so before any is seen. */
interface Trait {
  readonly holds: (line: Line) => boolean;
  readonly headings: number;
  readonly others: number;
}

const imaginedHeadings = 2;
const imaginedOthers = 10;
const most = 3;

/** Learn from the sure headings of a document, and from its other lines, how headings are set in it. */
export function learnSetting(sure: readonly Line[], lines: readonly Line[]): Setting {
  const level = usualLevel(sure);
  const indent = sure.length > 1 ? usual(sure.map((line) => line.indent)) : undefined;
  const traits: readonly Trait[] = [
    {
      holds: (line) => line.level !== undefined && (level === undefined || line.level === level),
      headings: 0.15,
      others: 0.01,
    },
    { holds: isCapitals, headings: 0.4, others: 0.04 },
    { holds: (line) => line.ruled || isRuledBehind(line), headings: 0.1, others: 0.005 },
    {
      holds: ({ strong, text }) => strong !== undefined && strong >= text.length,
      headings: 0.1,
      others: 0.03,
    },
    { holds: ({ text }) => /[:：]$/u.test(text), headings: 0.15, others: 0.03 },
    { holds: ({ gap }) => gap > 0, headings: 0.8, others: 0.35 },
    { holds: ({ gap }) => gap > 1, headings: 0.4, others: 0.1 },
    { holds: (line) => line.indent === indent, headings: 0.6, others: 0.4 },
  ];
  const known = new Set(sure);
  const others = lines.filter((line) => !known.has(line));
  const weighed = traits.map(({ holds, headings, others: rate }) => {
    const inHeadings =
      (sure.filter(holds).length + headings * imaginedHeadings) / (sure.length + imaginedHeadings);
    const count = others.filter(holds).length;
    const all = others.length + imaginedOthers;
    const inOthers = (count + rate * imaginedOthers) / all;
    // The line that is asked for says nothing of itself.
    const inFurther = (Math.max(0, count - 1) + rate * imaginedOthers) / (all - 1);
    return { holds, yes: clip(inHeadings / inFurther), no: clip((1 - inHeadings) / (1 - inOthers)) };
  });
  return (line) => weighed.reduce((sum, { holds, yes, no }) => sum + (holds(line) ? yes : no), 0);
}

/** The level that most of the sure headings have, if a reader told one. */
export const usualLevel = (sure: readonly Line[]): number | undefined =>
  usual(sure.flatMap(({ level }) => (level === undefined ? [] : [level])));

const clip = (ratio: number) => Math.max(-most, Math.min(most, Math.log(ratio)));

function usual(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
