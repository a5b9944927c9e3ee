const sizes = ['A3', 'A4', 'A5', 'B5', 'Letter', 'Legal'] as const;

/** The size of a sheet, as CSS calls it. */
export type SheetSize = (typeof sizes)[number];

const length = /^(?<size>\d{1,3}(?:\.\d{1,3})?)(?<unit>mm|cm|in|pt|px)$/;
const millimetres: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  px: 25.4 / 96,
};
// More would leave no room for text on the smallest sheet
const widest = 50;

/** Read the size of a sheet; undefined if CSS has no such size. */
export function readSize(given: unknown): SheetSize | undefined {
  return sizes.find((size) => size === given);
}

/**
 * Read the margins of a sheet, one to four lengths from 0 to 50 mm, in the order of CSS.
 * @example readMargins('2cm 15mm') // '2cm 15mm'
 */
export function readMargins(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  const lengths = given.trim().split(/\s+/);
  const fits = lengths.every((written) => inMillimetres(written) <= widest);
  return fits && lengths.length <= 4 ? lengths.join(' ') : undefined;
}

/** Tell the margins that were read in millimetres: top, right, bottom, left. */
export function marginsOf(margins: string): readonly [number, number, number, number] {
  const [top = 0, right = top, bottom = top, left = right] = margins.split(' ').map(inMillimetres);
  return [top, right, bottom, left];
}

function inMillimetres(written: string): number {
  const { size, unit = '' } = length.exec(written)?.groups ?? {};
  return written === '0' ? 0 : Number(size) * (millimetres[unit] ?? Infinity);
}
