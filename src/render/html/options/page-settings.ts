import { choose, oneOf, acceptText, type OptionSources } from '../../../view/options/choose.ts';
import { paletteNames, palettesOf, type Palettes } from '../colors/palettes.ts';
import { lookNames, type LookName } from '../looks/look.ts';
import { marginsAt } from '../looks/at-density.ts';
import { looks } from '../looks/looks.ts';
import { readFont } from '../../../view/options/read-font.ts';
import { readMargins, readSize } from '../../../view/options/read-page.ts';

/** Everything that options decide about how the page looks, complete and checked. */
export interface PageSettings {
  readonly look: LookName;
  /** From 0, comfortable, to 1, compact. */
  readonly density: number;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly palettes: Palettes;
  /** A list of families, as CSS writes it. */
  readonly font: string;
  /** Whether every letter of the font is as wide as the next. */
  readonly monospaced: boolean;
  readonly page: SheetSettings;
  /** More CSS, after the theme's own. */
  readonly css: string;
}

/** How the page lies on paper. */
export interface SheetSettings {
  /** A size that CSS knows, or blank: that of the printer. */
  readonly size: string;
  readonly margins: string;
  /** The margins were chosen: the text goes from one to the other. */
  readonly fills: boolean;
  readonly numbers: boolean;
}

/** Resolve the options for how the page looks; invalid options are ignored. */
export function pageSettings(sources: OptionSources): PageSettings {
  const name = choose(sources, ['look'], oneOf(...lookNames)) ?? 'rail';
  const look = looks[name];
  const density = choose(sources, ['density'], acceptDensity) ?? 0;
  const font = choose(sources, ['font'], readFont) ?? (readFont(look.font) as string);
  const margins = choose(sources, ['page', 'margins'], readMargins);
  const palette = choose(sources, ['palette'], oneOf(...paletteNames)) ?? look.palette;
  return {
    look: name,
    density,
    scheme: choose(sources, ['scheme'], oneOf('auto', 'light', 'dark')) ?? 'auto',
    palettes: palettesOf(palette, (color) => choose(sources, ['colors', color], acceptPair) ?? []),
    font,
    monospaced: font.endsWith('monospace'),
    page: {
      size: choose(sources, ['page', 'size'], readSize) ?? '',
      margins: margins ?? marginsAt(look.margins, density),
      fills: margins !== undefined,
      numbers: choose(sources, ['page', 'numbers'], oneOf(true, false)) ?? false,
    },
    // Whoever writes the call may style the page; whoever writes the resume may not
    css: choose(sources.slice(0, 1), ['css'], acceptCss) ?? '',
  };
}

/** Read a density: a name, or a number from 0 to 1. */
export function acceptDensity(given: unknown): number | undefined {
  if (given === 'comfortable') return 0;
  if (given === 'compact') return 1;
  return typeof given === 'number' && given >= 0 && given <= 1 ? given : undefined;
}

function acceptCss(given: unknown): string | undefined {
  const css = acceptText(given);
  return css === undefined || css.includes('</') ? undefined : css;
}

function acceptPair(given: unknown): readonly unknown[] | undefined {
  if (typeof given === 'string') return [given];
  return Array.isArray(given) ? [given[0], given[1]] : undefined;
}
