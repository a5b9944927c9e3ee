import { answered } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import { settingRates as rates } from '../weights.ts';
import { isRuledBehind } from './heading-forms.ts';

export const isCapitals = answered(({ text }): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text));

/** A way to set a line, and how many headings and other lines are imagined to be set so before any is seen. */
interface Trait {
  readonly holds: (line: Line, usual: Usual) => boolean;
  readonly headings: number;
  readonly others: number;
}

/** The level and the indent of most sure headings. */
interface Usual {
  readonly level: number | undefined;
  readonly indent: number | undefined;
}

const traits: readonly Trait[] = [
  {
    holds: (line, { level }) => line.level !== undefined && (level === undefined || line.level === level),
    ...rates.level,
  },
  { holds: isCapitals, ...rates.capitals },
  { holds: (line) => line.ruled || isRuledBehind(line), ...rates.ruled },
  {
    holds: ({ strong, text }) => strong !== undefined && strong >= text.length,
    ...rates.strong,
  },
  { holds: ({ text }) => text.endsWith(':') || text.endsWith('：'), ...rates.colon },
  { holds: ({ gap }) => gap > 0, ...rates.belowGap },
  { holds: ({ gap }) => gap > 1, ...rates.belowGaps },
  { holds: (line, { indent }) => line.indent === indent, ...rates.indent },
];

/**
 * Learn from the sure headings of a document, and from its other lines, how headings are set in it.
 * @returns how much its setting speaks for each line, in their order
 */
export function learnSetting(sure: readonly Line[], lines: readonly Line[]): readonly number[] {
  const level = usualLevel(sure);
  const indent = sure.length > 1 ? usual(sure.map((line) => line.indent)) : undefined;
  const known = new Set(sure);
  const others = lines.length - sure.length;
  const sums = lines.map(() => 0);
  for (const { holds, headings, others: rate } of traits) {
    const held = lines.map((line) => holds(line, { level, indent }));
    let inSure = 0;
    let count = 0;
    for (const [index, line] of lines.entries()) {
      if (held[index] && known.has(line)) inSure++;
      else if (held[index]) count++;
    }
    const inHeadings = (inSure + headings * rates.imaginedHeadings) / (sure.length + rates.imaginedHeadings);
    const all = others + rates.imaginedOthers;
    const inOthers = (count + rate * rates.imaginedOthers) / all;
    // The line that is asked for says nothing of itself.
    const inFurther = (Math.max(0, count - 1) + rate * rates.imaginedOthers) / (all - 1);
    const yes = clip(inHeadings / inFurther);
    const no = clip((1 - inHeadings) / (1 - inOthers));
    for (let index = 0; index < lines.length; index++)
      sums[index] = (sums[index] as number) + (held[index] ? yes : no);
  }
  return sums;
}

/** The level of most certain headings, if a reader gave one. */
export const usualLevel = (sure: readonly Line[]): number | undefined =>
  usual(sure.flatMap(({ level }) => (level === undefined ? [] : [level])));

const clip = (ratio: number) => Math.max(-rates.most, Math.min(rates.most, Math.log(ratio)));

function usual(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
