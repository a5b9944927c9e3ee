/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [number, number, number];

const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const number = String.raw`(-?[\d.]{1,8})`;
const between = String.raw`(?:\s*,\s*|\s+)`;
const call = new RegExp(
  String.raw`^(rgb|hsl)\(\s*${number}(deg|%)?${between}${number}(%?)${between}${number}(%?)\s*\)$`,
  'i',
);

/**
 * Read a color as CSS writes it; undefined if it is not one of `#rgb`, `#rrggbb`, `rgb()` and `hsl()` without alpha.
 * @example readColor('hsl(120, 100%, 50%)') // [0, 255, 0]
 */
export function readColor(text: unknown): Color | undefined {
  if (typeof text !== 'string') return undefined;
  const written = text.trim();
  if (hex.test(written)) return readHex(written.slice(1));
  const [, name, ...parts] = call.exec(written) ?? [];
  if (!name) return undefined;
  const [first, firstUnit, second, secondUnit, third, thirdUnit] = parts;
  const numbers = [Number(first), Number(second), Number(third)] as const;
  const units = [firstUnit, secondUnit, thirdUnit].join();
  if (numbers.some(Number.isNaN)) return undefined;
  if (/hsl/i.test(name)) return /^(?:deg)?,%,%$/i.test(units) ? fromHsl(...numbers) : undefined;
  if (units === ',,') return colorOf(numbers, 1);
  return units === '%,%,%' ? colorOf(numbers, 2.55) : undefined;
}

/** Write a color for CSS, e.g. `#0b5a82`, in the short form where possible. */
export function writeColor(color: Color): string {
  const digits = color.map((part) => part.toString(16).padStart(2, '0')).join('');
  return `#${digits.replace(/^(.)\1(.)\2(.)\3$/, '$1$2$3')}`;
}

/** Mix a share, 0 to 1, of another color in. */
export function mix(color: Color, other: Color, share: number): Color {
  const part = (place: 0 | 1 | 2) => color[place] + (other[place] - color[place]) * share;
  return colorOf([part(0), part(1), part(2)], 1);
}

function readHex(digits: string): Color {
  const width = digits.length / 3;
  const part = (place: number) =>
    Number.parseInt(digits.slice(place * width, (place + 1) * width).repeat(3 - width), 16);
  return [part(0), part(1), part(2)];
}

// The conversion of CSS Color 4, without its loop
function fromHsl(hue: number, saturation: number, lightness: number): Color {
  const light = clamp(lightness, 100) / 100;
  const spread = (clamp(saturation, 100) / 100) * Math.min(light, 1 - light);
  const part = (offset: number) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return light - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return colorOf([part(0), part(8), part(4)], 255);
}

function colorOf(parts: Color, scale: number): Color {
  const [red, green, blue] = parts.map((part) => Math.round(clamp(part * scale, 255)));
  return [red as number, green as number, blue as number];
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
