import { type Color, mix, readColor, writeColor } from '../../../values/color.ts';
import { contrast, legible, readable } from './contrast.ts';

/** A color for each part of the page, as CSS writes it. */
export type Palette = Readonly<Record<ColorName | 'tint', string>>;

/** The colors of the page: on screen in light and in dark, and on paper. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
  readonly paper: Palette;
}

// Light and dark; every text at least 7:1 on its background and on the tint
const ground = {
  background: ['#ffffff', '#171614'],
  primary: ['#1f1d1a', '#e9e6e1'],
  secondary: ['#544f49', '#b6b0a8'],
  dimmed: ['#d5cfc6', '#45413c'],
} as const;
const accents = {
  sea: ['#0a5379', '#86c5ea'],
  moss: ['#22573a', '#93cfa6'],
  wine: ['#85243f', '#eca9b8'],
  ink: ['#1f1d1a', '#e9e6e1'],
} as const;

/** The palettes by name. */
export const paletteNames = ['sea', 'moss', 'wine', 'ink'] as const;
export type PaletteName = (typeof paletteNames)[number];

/** The colors that people may choose. */
const colorNames = ['background', 'primary', 'secondary', 'accent', 'dimmed'] as const;
type ColorName = (typeof colorNames)[number];
type Choice = (name: ColorName) => readonly unknown[];

/** How much of the accent is in the tint, in light and in dark. */
const tinted = [0.075, 0.085] as const;

const isText = (name: ColorName) => name !== 'background' && name !== 'dimmed';

/**
 * Make the palettes of a named one and own colors, each a pair of light and dark; what is not a color is that of the
 * palette, and a text that could not be read on its background is moved towards black or white.
 */
export function palettesOf(palette: PaletteName, own: Choice): Palettes {
  return colorNames.some((name) => own(name).length) ? makePalettes(palette, own) : standard(palette);
}

function makePalettes(palette: PaletteName, own: Choice): Palettes {
  const light = paletteOf(palette, own, 0);
  return {
    light,
    dark: paletteOf(palette, own, 1),
    // Ink is for text: own backgrounds do not print, nor do the texts that go with them
    paper: own('background').some(readColor)
      ? paletteOf(palette, (name) => (name === 'accent' ? own(name) : []), 0)
      : light,
  };
}

function paletteOf(palette: PaletteName, own: Choice, scheme: 0 | 1): Palette {
  const defaults = { ...ground, accent: accents[palette] };
  const choose = (name: ColorName) => {
    const given = own(name);
    // One color for both schemes is a color for text; a background is of its scheme
    return (
      readColor(given[scheme]) ??
      readColor(isText(name) && given[0]) ??
      (readColor(defaults[name][scheme]) as Color)
    );
  };
  const background = choose('background');
  const read = (name: ColorName) => (isText(name) ? legible(choose(name), background) : choose(name));
  const colors = colorNames.map((name) => [name, read(name)] as const);
  const tint = mix(background, read('accent'), tinted[scheme]);
  // Without a tinted band, if some text on it would be unreadable
  const holds = colors.every(([name, color]) => !isText(name) || contrast(color, tint) >= readable);
  return Object.fromEntries(
    [...colors, ['tint', holds ? tint : background] as const].map(([name, color]) => [
      name,
      writeColor(color),
    ]),
  ) as unknown as Palette;
}

// Most pages have no colors of their own
const made = new Map<PaletteName, Palettes>();
function standard(palette: PaletteName): Palettes {
  const known = made.get(palette) ?? makePalettes(palette, () => []);
  made.set(palette, known);
  return known;
}
