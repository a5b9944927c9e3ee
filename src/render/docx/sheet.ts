import { marginsOf, type SheetSize } from '../../view/options/read-page.ts';

/** A sheet and what stays free at its edges, in twentieths of a point. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const sizes: Readonly<Record<SheetSize, { readonly width: number; readonly height: number }>> = {
  A3: { width: 16_838, height: 23_811 },
  A4: { width: 11_906, height: 16_838 },
  A5: { width: 8391, height: 11_906 },
  B5: { width: 9978, height: 14_173 },
  Letter: { width: 12_240, height: 15_840 },
  Legal: { width: 12_240, height: 20_160 },
};
const usual = { top: 1134, right: 1247, bottom: 1134, left: 1247 };
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** Choose a sheet by its name, with margins as the options of a page write them. */
export function sheetOf(size: SheetSize, margins: string | undefined): Sheet {
  if (margins === undefined) return { ...sizes[size], ...usual };
  const [top, right, bottom, left] = marginsOf(margins);
  return {
    ...sizes[size],
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
  };
}

/** Tell how wide text may run on a sheet, in twentieths of a point. */
export const textWidth = ({ width, left, right }: Sheet): number => width - left - right;
