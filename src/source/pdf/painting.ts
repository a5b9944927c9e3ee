/** A sign where the page paints it: points from the top left corner, `y` the line it is on. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the font. */
  readonly size: number;
  readonly font: Font;
  readonly color: string;
  /** Whether it is painted invisibly: neither filled nor outlined. */
  readonly unpainted: boolean;
  /** Which of the page's strokes it is: what is painted later covers what was before. */
  readonly order: number;
  /** Quarter turns from the usual. */
  readonly turn: number;
}

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A surface that the page fills: a rectangle with a color, or a picture. */
export interface Surface {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Undefined for a picture. */
  readonly color: string | undefined;
  /** It fills its bounds, and nothing below shines through. */
  readonly opaque: boolean;
  readonly order: number;
}

/** What a page paints. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly surfaces: readonly Surface[];
}
