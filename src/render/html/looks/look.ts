/** The arrangements of the page. */
export const lookNames = ['rail', 'classic', 'modern', 'sidebar'] as const;
export type LookName = (typeof lookNames)[number];

/** What density moves: each measure at its widest and at its tightest. */
export interface Span {
  readonly comfortable: number;
  readonly compact: number;
}

/** Measures of letters and gaps on a medium. */
export interface Measures {
  /** The size of the text: rem on screens, pt on paper. */
  readonly body: Span;
  /** The height of a line, by the size of the text. */
  readonly lead: Span;
  /** The unit that gaps are counted in: rem on screens, pt on paper. */
  readonly unit: Span;
  /** The size of the name, the width of the page, of a line of prose, and of the picture, as CSS writes them. */
  readonly name: string;
  readonly page: string;
  readonly measure: string;
  readonly photo: string;
}

/** A layout of the page, as data: its measures and its own CSS rules. */
export interface Look {
  readonly font: 'serif' | 'sans';
  readonly palette: 'sea' | 'moss' | 'wine' | 'ink';
  readonly screen: Measures;
  readonly paper: Measures;
  /** In mm: top, sides and bottom of a sheet. */
  readonly margins: { readonly comfortable: Margins; readonly compact: Margins };
  /** Whether the header reaches the edges of the first sheet. */
  readonly bleeds?: true;
  readonly rules: string;
  /** Rules for several roles at one employer. */
  readonly groups: string;
}
export type Margins = readonly [top: number, sides: number, bottom: number];
