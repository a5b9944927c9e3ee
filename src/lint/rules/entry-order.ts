import { dotForm, pointer as pointerOf } from '../../values/pointer.ts';
import { readDate } from '../../values/read-date.ts';
import { type Dated, entries } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

const ordered: readonly string[] = ['work', 'volunteer', 'education'];

/** An entry is newer than the one above it. */
export const entryOrder: Rule = {
  check: (node): Finding | undefined => {
    const { pointer, field, value } = node;
    if (!Array.isArray(value) || !ordered.includes(field)) return undefined;
    let above: (Span & { readonly at: number }) | undefined;
    for (const [at, entry] of entries(node).entries()) {
      const span = spanOf(entry);
      if (!span) continue;
      if (above && isNewer(span, above)) {
        const [one, other] = [at, above.at].map((index) => dotForm(pointer + pointerOf(index)));
        return {
          reason: `${one} is newer than ${other}, which is listed above it.`,
          hint: 'Put the newest entry first: many themes keep the order of the file.',
          pointer: pointer + pointerOf(at),
        };
      }
      above = { ...span, at };
    }
    return undefined;
  },
};

interface Span {
  readonly start: string;
  /** Undefined if it is ongoing. */
  readonly end: string | undefined;
}

function spanOf({ startDate, endDate }: Dated): Span | undefined {
  const [start, end] = [readDate(startDate), readDate(endDate)];
  return start && (end || endDate === undefined) ? { start, end } : undefined;
}

/** Tell whether one began and ended later, at the precision of both; what is ongoing has not ended. */
function isNewer(one: Span, other: Span): boolean {
  return (
    isLater(one.start, other.start) && other.end !== undefined && (!one.end || isLater(one.end, other.end))
  );
}

function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
