/** The sizes of sheets, in twentieths of a point. */
export const sheets = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
} as const;

export type SheetName = keyof typeof sheets;

/** What stays free at the edges, in twentieths of a point. */
export const margins = { top: 1134, side: 1247, bottom: 1134 } as const;

/** Tell how wide text may run on a sheet, in twentieths of a point. */
export function textWidth(sheet: SheetName): number {
  return sheets[sheet].width - 2 * margins.side;
}
