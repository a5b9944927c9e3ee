import { type Color, readColor, writeColor } from './color.ts';
import { legible } from './contrast.ts';

/** A colour for each part of the page, as CSS writes it. */
export type Palette = Readonly<Record<ColorName, string>>;

/** The colours of the page: on screen in light and in dark, and on paper. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
  readonly paper: Palette;
}

// Light and dark; every text at least 7:1 on its background
const defaults = {
  background: ['#ffffff', '#171614'],
  primary: ['#1f1d1a', '#e9e6e1'],
  secondary: ['#5c5750', '#aaa49b'],
  accent: ['#0b5a82', '#86c5ea'],
  dimmed: ['#d9d4cc', '#3a3733'],
} as const;
type ColorName = keyof typeof defaults;
const names = Object.keys(defaults) as readonly ColorName[];
type Choice = (name: ColorName) => readonly unknown[];

const isText = (name: string) => name !== 'background' && name !== 'dimmed';

/**
 * Make the palettes of own colours, each a pair of light and dark; what is no colour is the default,
 * and a text that could not be read on its background is moved towards black or white.
 */
export function palettesOf(own: Choice): Palettes {
  return names.some((name) => own(name).length) ? makePalettes(own) : standard;
}

function makePalettes(own: Choice): Palettes {
  const light = paletteOf(own, 0);
  return {
    light,
    dark: paletteOf(own, 1),
    // Ink is for text: own backgrounds do not print, nor do the texts that go with them
    paper: own('background').some(readColor)
      ? paletteOf((name) => (name === 'accent' ? own(name) : []), 0)
      : light,
  };
}

function paletteOf(own: Choice, scheme: 0 | 1): Palette {
  const choose = (name: ColorName) => {
    const given = own(name);
    // One colour for both schemes is a colour for text; a background is of its scheme
    return (
      readColor(given[scheme]) ??
      readColor(isText(name) && given[0]) ??
      (readColor(defaults[name][scheme]) as Color)
    );
  };
  const ground = choose('background');
  return Object.fromEntries(
    names.map((name) => [name, writeColor(isText(name) ? legible(choose(name), ground) : choose(name))]),
  ) as unknown as Palette;
}

// Most pages have no colours of their own
const standard = makePalettes(() => []);
