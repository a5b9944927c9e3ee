import { rangeOf, type Source } from '../../source/source.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import type { Row } from './rows.ts';

/** So many rows at the head and the foot of a page, set apart by a blank, may be repeated on others. */
const edgeRows = 4;
const longest = 120;

/** A row at the head or the foot of a page. */
interface Edge {
  readonly row: Row;
  readonly page: number;
  readonly atFoot: boolean;
}

/**
 * Find the rows that pages repeat: "Ann Lee – page 2 – May 2023". Those of the first page stay at its head, where the
 * name may be, and where they hold contacts; a foot goes with them where it counts the pages.
 */
export function pageFurniture(rows: readonly Row[], source: Source): ReadonlySet<Row> {
  const furniture = new Set<Row>();
  if (!source.origin.includes('\f')) return countedFeet(rows);
  const alike = grouped(edgesOf(rows, source), ({ row, atFoot }) => `${atFoot} ${numberless(row)}`);
  const repeated = alike.filter(
    (edges) => new Set(edges.map(({ page }) => page)).size > 1 && (isSame(edges) || isCounter(edges)),
  );
  const counted = repeated.some((edges) => edges[0]?.atFoot && isCounter(edges));
  for (const edges of repeated) {
    const first = edges[0] as Edge;
    const goes = first.atFoot && counted && !holdsContacts(first.row);
    for (const edge of edges) if (goes || edge.page > first.page) furniture.add(edge.row);
  }
  return furniture;
}

/** Where nothing parts the pages: rows alike, far below others, with the number of the page in a cell of its own at their end. */
function countedFeet(rows: readonly Row[]): ReadonlySet<Row> {
  const feet = rows.filter(({ text, gap }) => gap > 1 && text.length < longest && numbered.test(text));
  const counted = grouped(feet, numberless).filter(
    (pages) => pages.length > 1 && pages.every(({ text }, at) => Number(text.slice(-3)) === at + 1),
  );
  return new Set(counted.flat());
}
const numbered = /\s{3}\d{1,2}$/;

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const others = groups.get(keyOf(one));
    if (others) others.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

const isSame = (edges: readonly Edge[]) =>
  edges.every(({ row }) => squeezed(row) === squeezed((edges[0] as Edge).row));

/** A number of each row is higher than that of the page before by as many pages. */
function isCounter(edges: readonly Edge[]): boolean {
  const numbers = edges.map(({ row: { text }, page }) =>
    (text.match(/\d+/g) ?? []).map((found) => Number(found) - page),
  );
  const [first = []] = numbers;
  return first.some((offset, at) => Math.abs(offset) < 3 && numbers.every((others) => others[at] === offset));
}

const holdsContacts = ({ text, links }: Row) =>
  links.length + findEmails(text).length + findUrls(text, false).length + findPhones(text).length > 0;

/** The first and the last rows of each page, as the document has them. */
function edgesOf(rows: readonly Row[], source: Source): readonly Edge[] {
  const placed = rows
    .map((row) => ({ row, start: rangeOf(source, row.start, row.end)[0] }))
    .sort((a, b) => a.start - b.start);
  const pages: Row[][] = [[]];
  let end = source.origin.indexOf('\f');
  for (const { row, start } of placed) {
    for (; end >= 0 && end < start; end = source.origin.indexOf('\f', end + 1)) pages.push([]);
    pages.at(-1)?.push(row);
  }
  return pages.flatMap((on, page) =>
    on.length > edgeRows
      ? [
          ...headOf(on).map((row): Edge => ({ row, page, atFoot: false })),
          ...footOf(on).map((row): Edge => ({ row, page, atFoot: true })),
        ].filter(({ row }) => squeezed(row).length < longest)
      : [],
  );
}

/** What is above the last blank among the first rows of a page. */
const headOf = (on: readonly Row[]) =>
  on.slice(
    0,
    Math.max(
      0,
      on.slice(0, edgeRows + 1).findLastIndex(({ gap }, at) => at > 0 && gap > 0),
    ),
  );

/** What is below the first blank among the last rows of a page. */
function footOf(on: readonly Row[]): readonly Row[] {
  const last = on.slice(-edgeRows);
  const first = last.findIndex(({ gap }) => gap > 0);
  return first < 0 ? [] : last.slice(first);
}

const squeezed = ({ text }: Row) => text.replace(/\s+/g, ' ');
const numberless = (row: Row) => squeezed(row).replace(/\d+/g, '#');
