import type { Cell, Strip } from './cells.ts';
import { share, type Sides } from './sides.ts';
import type { Part } from './unfold.ts';
import type { Witness } from './witness.ts';

/** The rows of one table whose cells run over several rows, on both sides of a gutter. */
interface Table {
  /** The rows that begin with a date, and behind the last of its rows. */
  readonly starts: readonly number[];
  readonly end: number;
  /** The column that what is beside the dates begins at. */
  readonly names: number;
}

const [fewest, fewestOfTable] = [3, 2];

/**
 * Find the tables of a block: "04/2019  today  Crumb Ltd,  Head baker" above "Bath  - Bakes". Dates are in a column of
 * their own, what is beside them is on both sides of the gutter, and some of it has further rows.
 */
export function tablesIn({ left, right }: Sides, { isDate }: Witness): readonly Table[] {
  const isStart = ({ cells: [first, ...others] }: Strip) =>
    first !== undefined && isDate(first.text) && others.length > 0;
  const rows = left.strips.filter(isStart);
  if (rows.length < fewest) return [];
  const edge = Math.min(...rows.map((strip) => firstOf(strip).from));
  const isFurther = ({ cells: [first] }: Strip) => first === undefined || first.from > edge + widest;
  const tables: Table[] = [];
  for (let at = 0; at < left.strips.length; at++) {
    if (!isStart(left.strips[at] as Strip)) continue;
    const behind = left.strips.slice(at).findIndex((strip) => !isStart(strip) && !isFurther(strip));
    const end = behind < 0 ? left.strips.length : at + behind;
    const run = left.strips.slice(at, end);
    const names = Math.min(
      ...run
        .filter(({ cells }) => cells.length > 0)
        .filter(isFurther)
        .map((strip) => firstOf(strip).from),
    );
    const starts = run.flatMap((strip, index) => (isStart(strip) ? [at + index] : []));
    const isWhole = starts.every((start) => namesOf(left.strips[start] as Strip, names).length > 0);
    const paired = share(starts, (start) => (right.strips[start] as Strip).cells.length > 0);
    if (starts.length >= fewestOfTable && isWhole && paired >= 0.8) tables.push({ starts, end, names });
    at = end - 1;
  }
  return tables.flatMap(({ starts }) => starts).length >= Math.max(fewest, rows.length / 2) ? tables : [];
}
/** How far the dates of a column are apart at their beginnings. */
const widest = 4;

/** Each dated row as an entry: its dates, what is beside them on one line, and below it the other side. */
export function unfoldTables({ left, right }: Sides, tables: readonly Table[]): readonly Part[] {
  const whole = (from: number, to: number): Part => ({
    kind: 'rows',
    strips: left.strips.slice(from, to).map((strip, at) => ({
      ...strip,
      cells: [...strip.cells, ...(right.strips[from + at] as Strip).cells],
    })),
  });
  const parts: Part[] = [];
  let done = 0;
  for (const { starts, end, names } of tables) {
    parts.push(whole(done, starts[0] as number));
    starts.forEach((start, index) => {
      const next = starts[index + 1] ?? end;
      const record = left.strips.slice(start, next);
      const beside = record.map((strip) => ({ ...strip, cells: namesOf(strip, names) }));
      const [first] = record as [Strip];
      const dates = first.cells.slice(0, first.cells.length - namesOf(first, names).length);
      parts.push(
        { kind: 'rows', strips: [{ ...first, cells: dates }] },
        { kind: 'rows', strips: beside.filter(({ cells }) => cells.length > 0), as: 'lone label' },
        { kind: 'rows', strips: right.strips.slice(start, next) },
        { kind: 'rows', strips: [{ cells: [], blank: true }] },
      );
    });
    done = end;
  }
  return [...parts, whole(done, left.strips.length)];
}

const firstOf = ({ cells }: Strip): Cell => cells[0] as Cell;
const namesOf = ({ cells }: Strip, names: number) => cells.filter(({ from }) => from >= names - 1);
