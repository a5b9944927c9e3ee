import type { PDFPageProxy } from './engine.ts';
import type { Font } from './painting.ts';

/** A font, and what its numbers mean. */
export interface LoadedFont extends Font {
  /** Text units in a unit of a glyph's width. */
  readonly unit: number;
  /** The height of the font in text units. */
  readonly em: number;
}

/** What the library knows of a font. */
interface Found {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
}

const bold = /bold|black|heavy|demi|[-,]bd\b/i;
const italic = /italic|oblique|[-,]it\b/i;

/** Prepare to look up the fonts of a page. */
export function fontsOf({ commonObjs }: PDFPageProxy): (id: string) => LoadedFont {
  const known = new Map<string, LoadedFont>();
  return (id) => {
    const font = known.get(id) ?? fontOf(commonObjs.has(id) ? commonObjs.get(id) : undefined);
    known.set(id, font);
    return font;
  };
}

function fontOf(found: Found = {}): LoadedFont {
  const { name = '', fontMatrix = [0.001, 0, 0, 0.001, 0, 0], isType3Font } = found;
  return {
    name,
    bold: found.bold || found.black || bold.test(name),
    italic: found.italic || italic.test(name),
    unit: fontMatrix[0] as number,
    em: isType3Font ? 1000 * Math.abs(fontMatrix[3] as number) : 1,
  };
}
