import type { Url } from '../../values/url.ts';

/** A piece of a line: a text, or a marked stretch that holds pieces. */
export type Piece =
  | string
  | { readonly mark: 'strong' | 'em' | 'code'; readonly pieces: readonly Piece[] }
  /** `bare` if the text is the address itself. */
  | { readonly mark: 'link'; readonly url: Url; readonly pieces: readonly Piece[]; readonly bare?: true };
export type Line = readonly Piece[];

/** Lines that belong together, or a list of points. */
export type Paragraph =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** `first` is the number of the first point; undefined for bullets. */
  | { readonly kind: 'list'; readonly first: number | undefined; readonly items: readonly Line[] };
export type Prose = readonly Paragraph[];
