import { type Color, mix } from '../../../values/color.ts';

const black: Color = [0, 0, 0];
const white: Color = [255, 255, 255];

// Where black and white stand out alike
const middle = 0.179;

/** Tell how far two colors stand apart, 1 to 21, by WCAG 2. */
export function contrast(one: Color, other: Color): number {
  const lights = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(...lights) / Math.min(...lights);
}

/** The contrast from which on a text can be read. */
export const readable = 4.5;

/** Move a color towards black or white until text in it can be read on a ground: at least 4.5:1. */
export function legible(color: Color, ground: Color): Color {
  const end = luminance(ground) > middle ? black : white;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(color, end, share);
    if (contrast(mixed, ground) >= readable) return mixed;
  }
  return end;
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
