import type { Margins, Span } from './look.ts';

/** Tell a measure at a density, 0 to 1. */
export function at({ comfortable, compact }: Span, density: number): number {
  return Math.round((comfortable + (compact - comfortable) * density) * 1000) / 1000;
}

/** Write the margins of a look at a density. */
export function marginsAt(
  spans: { readonly comfortable: Margins; readonly compact: Margins },
  density: number,
): string {
  return ([0, 1, 2] as const)
    .map((side) => at({ comfortable: spans.comfortable[side], compact: spans.compact[side] }, density))
    .map((length) => `${length}mm`)
    .join(' ');
}
