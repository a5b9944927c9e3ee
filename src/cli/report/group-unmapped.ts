import type { LedgerEntry } from '../../convert.ts';
import type { Range } from '../../message.ts';
import { positions } from '../../source/position.ts';
import type { PlacedMessage } from './report.ts';

/** Unmapped text of one section. */
export interface UnmappedSection {
  readonly message: PlacedMessage;
  /** How many lines it is on, and where the text of the first and the last of them is. */
  readonly lines: number;
  readonly first: Range;
  readonly last: Range;
}

/** Group messages about unmapped text by the heading above it. */
export function groupUnmapped(
  messages: readonly PlacedMessage[],
  ledger: readonly LedgerEntry[],
  text: string,
): readonly UnmappedSection[] {
  const headings = ledger.filter(({ kind }) => kind === 'heading');
  const groups = new Map<LedgerEntry | undefined, PlacedMessage[]>();
  for (const message of messages) {
    const start = message.places?.[0]?.[0] ?? 0;
    const heading = headings.findLast((one) => one.start < start);
    const known = groups.get(heading);
    if (known) known.push(message);
    else groups.set(heading, [message]);
  }
  const positionOf = positions(text);
  return [...groups].flatMap(([heading, group]) => {
    const places = group.flatMap((message) => message.places ?? []);
    const [first, last] = [places[0], places.at(-1)];
    const [message] = group;
    if (!first || !last || !message) return [];
    const lines = new Set(places.map(([start]) => positionOf(start).line)).size;
    const where = heading
      ? ` below "${text.slice(heading.start, heading.end)}"`
      : headings.length > 0
        ? ' above the first heading'
        : '';
    const reason = `${lines} ${lines === 1 ? 'line' : 'lines'}${where} ${lines === 1 ? 'was' : 'were'} not mapped to any field.`;
    return [{ message: { ...message, reason, places }, lines, first, last }];
  });
}
