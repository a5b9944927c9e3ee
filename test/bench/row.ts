/** What a row must keep to. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

/** A thing measured: what was done, by whom, and what came out. */
export interface Row {
  readonly name: string;
  /** `recto`, or whom it is measured against. */
  readonly who: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: Bound;
}

/** Rows, each as soon as it is measured. */
export type Rows = AsyncGenerator<Row, void>;

/** Tell whether a row keeps to its bound; undefined where it has none. */
export function isMet({ value, bound }: Row): boolean | undefined {
  if (bound === undefined) return undefined;
  return 'atLeast' in bound ? value >= bound.atLeast : value <= bound.atMost;
}
