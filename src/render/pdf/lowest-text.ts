import { tokensOf } from './tokens-of.ts';

/** How high a point (x, y) is: the first times x, the second times y, and the third. */
export type Height = readonly [number, number, number];

export interface Painting {
  /** Of the space that the stream is painted in. */
  readonly height: Height;
  /** The transformation from the stream's own space, if they differ. */
  readonly matrix?: readonly number[];
  /** Whether text counts, wherever it is; otherwise only text of the document's structure does. */
  readonly counts: boolean;
  /** Paints another stream, of the name given, and says how low its text reaches. */
  readonly paint: (name: string, place: Omit<Painting, 'paint' | 'matrix'>) => number;
}

/** How far letters reach below their line, as a share of the size of the font. */
const descent = 0.22;

/**
 * Find how low text reaches that a content stream paints.
 * Text outside the document's structure, such as page numbers, is not part of the content.
 * @param content in the language of PDF pages, a character a byte
 * @returns height above the bottom of the page; Infinity where there is no text
 */
export function lowestText(content: string, { height, matrix = [], counts, paint }: Painting): number {
  let lowest = Infinity;
  let size = 0;
  let page = within(height, matrix);
  let line = page;
  const kept: Height[] = [];
  const marks = [counts];
  const counted = () => marks.at(-1) ?? counts;

  let operands: string[] = [];
  const numbers = (count: number) => operands.slice(-count).map(Number);
  const show = () => {
    if (counted()) lowest = Math.min(lowest, line[2] - Math.abs(line[1]) * descent * size);
  };
  const operators: Readonly<Record<string, () => unknown>> = {
    q: () => kept.push(page),
    Q: () => (page = kept.pop() ?? page),
    cm: () => (page = within(page, numbers(6))),
    BT: () => (line = page),
    Tf: () => ([size = 0] = numbers(1)),
    Tm: () => (line = within(page, numbers(6))),
    Td: () => (line = within(line, [1, 0, 0, 1, ...numbers(2)])),
    TD: () => (line = within(line, [1, 0, 0, 1, ...numbers(2)])),
    Tj: show,
    TJ: show,
    BMC: () => marks.push(counted()),
    BDC: () => marks.push(counted() || operands.includes('/MCID')),
    EMC: () => marks.length > 1 && marks.pop(),
    Do: () => {
      const name = operands.at(-1)?.slice(1) ?? '';
      lowest = Math.min(lowest, paint(name, { height: page, counts: counted() }));
    },
  };

  for (const { text } of tokensOf(content)) {
    if (/^[a-zA-Z]/.test(text)) {
      operators[text]?.();
      operands = [];
    } else operands.push(text);
  }
  return lowest;
}

/** The height of points of a space within another. */
function within([x, y, z]: Height, matrix: readonly number[]): Height {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [x * a + y * b, x * c + y * d, x * e + y * f + z];
}
