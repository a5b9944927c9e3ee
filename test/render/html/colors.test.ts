import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeOptions } from '../../../src/resume.ts';
import { type Color, readColor, writeColor } from '../../../src/values/color.ts';
import { contrast } from '../../../src/render/html/colors/contrast.ts';
import { render } from '../../../src/render/html/index.ts';

describe('a color', () => {
  it.each([
    ['#0a5379', '#0a5379'],
    [' #FFF ', '#fff'],
    ['#abc', '#abc'],
    ['rgb(1, 2, 3)', '#010203'],
    ['rgb(1 2 3)', '#010203'],
    ['RGB(100%, 0%, 20%)', '#f03'],
    ['rgb(300,-5,0)', '#f00'],
    ['hsl(120, 100%, 50%)', '#0f0'],
    ['hsl(0 0% 50%)', '#808080'],
    ['hsl(-120deg 100% 50%)', '#00f'],
    ['hsl(570, 65%, 40%)', '#2466a8'],
  ])('%s is %s', (text, color) => expect(writeColor(readColor(text) as Color)).toBe(color));

  it.each([
    '',
    'red',
    '#12',
    '#1234',
    '#12345678',
    '#ggg',
    'rgb(1,2)',
    'rgb(1,2,3,0.5)',
    'rgb(1,2%,3)',
    'rgb(1.2.3,2,3)',
    'rgb(,,)',
    'hsl(120,100,50)',
    'hsl(a,b%,c%)',
    'var(--x)',
    'url(https://e.example)',
    '#fff;}body{display:none',
    'expression(hit())',
    7,
    null,
    ['#fff'],
  ])('%j is none', (text) => expect(readColor(text)).toBeUndefined());
});

describe('own colors', () => {
  const color = fc
    .tuple(...[0, 0, 0].map(() => fc.integer({ min: 0, max: 255 })))
    .map((parts) => writeColor(parts as never));
  const pair = fc.tuple(color, color);

  it('can be read on every ground', () => {
    fc.assert(
      fc.property(fc.record({ background: pair, primary: pair, secondary: pair, accent: pair }), (colors) => {
        for (const palette of palettesIn(render({}, { colors }))) {
          for (const name of ['primary', 'secondary', 'accent'])
            for (const ground of ['background', 'tint'])
              expect(contrast(palette(name), palette(ground))).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it.each<[NonNullable<ThemeOptions['colors']>, readonly string[]]>([
    [{ accent: ['#7a2e2e', '#ffb3b3'] }, ['#7a2e2e', '#ffb3b3']],
    [{ accent: ['#ffff00', '#000080'] }, ['#7a7a00', '#7a7abd']],
    [{ accent: ['#7a2e2e'] }, ['#7a2e2e', '#a77575']],
    [{ accent: 'hsl(0, 45%, 33%)' as never }, ['#7a2e2e', '#a77575']],
    [{ accent: ['nonsense', '#ffb3b3'] }, ['#0a5379', '#ffb3b3']],
    [{ accent: ['#fff;}*{display:none}'] }, ['#0a5379', '#86c5ea']],
  ])('%j', (colors, accents) => {
    const [light, dark] = palettesIn(render({}, { colors }));
    expect([light, dark].map((palette) => writeColor(palette?.('accent') as Color))).toEqual(accents);
  });

  it('of the ground do not print', () => {
    const [, , paper] = palettesIn(render({}, { colors: { background: ['#000000'], primary: ['#fff'] } }));
    expect(['background', 'primary'].map((name) => writeColor(paper?.(name) as Color))).toEqual([
      '#fff',
      '#1f1d1a',
    ]);
  });
});

function palettesIn(html: string) {
  return [...html.matchAll(/:root\{(--background[^}]*)\}/g)].map(
    ([, css = '']) =>
      (name: string) =>
        readColor(new RegExp(`--${name}:([^;]*)`).exec(css)?.[1]) as Color,
  );
}
