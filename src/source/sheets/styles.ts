import type { Witness } from '../columns/witness.ts';
import type { Cell, Line } from './cells.ts';

/** What the formatting of text says about a document. */
export interface Styles {
  /** The level of a heading, of a line that is set as one. */
  levelOf(line: Line): number | undefined;
}

/** How a cell is set: alike for cells that look alike. */
export const styleOf = (cell: Cell): string => `${faceOf(cell)} ${isCapitals(cell.text)}`;

/** The same, whatever its letters are. */
export const faceOf = ({ size, bold, italic, color, text }: Cell): string =>
  [Math.round(size * 2) / 2, isBold({ bold, text }), italic, color].join(' ');

const isBold = ({ bold, text }: Pick<Cell, 'bold' | 'text'>) => bold > text.length / 2;
const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Times the usual size from which a line is the name of the person. */
const nameSize = 1.25;

/** Lines that are set alike. */
interface Share {
  readonly size: number;
  length: number;
  lines: number;
  /** Headings that are known by their words. */
  readonly known: Set<string>;
  /** Lines that are above one that is set otherwise. */
  above: number;
  bold: boolean;
}

type Entry = readonly [string, Share];

/** Learn how headings are set: as those that are known, and other than most of the text. */
export function stylesOf(pages: readonly (readonly Line[])[], { isHeading }: Witness): Styles {
  const shares = sharesOf(pages, isHeading);
  const [body] = [...shares].sort(([, a], [, b]) => b.length - a.length);
  const bodySize = body?.[1].size ?? 10;
  const headings = [...shares]
    .filter(([style, { known, lines, size }]) => {
      if (style === body?.[0] || known.size === 0) return false;
      const enough = known.size >= 2 || size > bodySize * 1.1;
      return enough && known.size >= 0.3 * lines;
    })
    .sort(([, a], [, b]) => b.known.size - a.known.size)
    .filter(
      ([, { known, size }], at, [first]) => at === 0 || known.size > 1 || size > (first as Entry)[1].size,
    )
    .map(([style]) => style);
  const isSubheading = (style: string) => {
    const { size, bold, lines, above } = shares.get(style) as Share;
    return style !== body?.[0] && (bold || size > bodySize * 1.05) && lines > 1 && above >= 0.75 * lines;
  };
  const first = (pages[0] ?? []).flat();
  const largest = Math.max(0, ...first.map(({ size }) => size));
  const titles = first.filter(
    (cell) => cell.size > largest - 0.5 && !isHeading(cell.text) && !headings.includes(styleOf(cell)),
  );
  const isTitled = largest >= nameSize * bodySize && titles.length > 0 && titles.length <= 2;
  const named = new Set(isTitled ? titles.map(({ start }) => start) : []);
  return {
    levelOf: ([cell, ...others]) => {
      if (named.has(cell.start)) return 1;
      if (cell.text.length > 60) return undefined;
      const style = styleOf(cell);
      const rank = headings.indexOf(style);
      const { known, lines } = shares.get(style) as Share;
      if (rank >= 0 && known.has(cell.text)) return 2;
      if (rank >= 0 && (rank === 0 || known.size > 2) && known.size >= 0.6 * lines) return 2;
      const stands = others.length === 0 && !cell.tag && !/\d|[.,;:]$|^•/.test(cell.text);
      return stands && isSubheading(style) ? 3 : undefined;
    },
  };
}

function sharesOf(
  pages: readonly (readonly Line[])[],
  isHeading: Witness['isHeading'],
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const lines of pages)
    for (const [at, line] of lines.entries())
      for (const cell of line) {
        const style = styleOf(cell);
        const fresh = {
          length: 0,
          lines: 0,
          known: new Set<string>(),
          above: 0,
          size: cell.size,
          bold: isBold(cell),
        };
        const share = shares.get(style) ?? fresh;
        const below = lines
          .slice(at + 1)
          .find((other) => other.some(({ x0, x1 }) => x0 < cell.x1 && x1 > cell.x0));
        const under = below?.find(({ x0, x1 }) => x0 < cell.x1 && x1 > cell.x0);
        share.length += cell.text.length;
        share.lines += 1;
        if (under && styleOf(under) !== style) share.above += 1;
        if (isHeading(cell.text)) share.known.add(cell.text);
        shares.set(style, share);
      }
  return shares;
}
