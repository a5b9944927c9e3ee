import type { Palette } from './colors/palettes.ts';
import { at } from './looks/at-density.ts';
import type { Measures } from './looks/look.ts';
import { looks } from './looks/looks.ts';
import type { PageSettings } from './options/page-settings.ts';

const shared = `*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-text-size-adjust:100%}
body{background:var(--background);color:var(--primary);font:var(--body)/var(--lead) var(--font);overflow-wrap:anywhere}
main{max-width:var(--page);margin:auto;padding:clamp(2rem,6vw,4rem) clamp(18px,4vw,32px)}
h1{font-size:min(var(--name),8vw);line-height:1.1;letter-spacing:-.015em;text-wrap:balance}
h2{line-height:1.4;margin:calc(var(--u)*2.1) 0 calc(var(--u)*.7)}
h3{font-size:1.06em}
.label{font-size:1.12em;line-height:1.3;margin-top:.2em}
address{font-style:normal;font-size:.9em;margin-top:calc(var(--u)*.6)}
address ul,.pairs,.pairs div{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1em 1.5em}
.pairs div{gap:0 .4em;align-items:baseline}
.nobreak,time,.p-postal-code{white-space:nowrap}
article+article{margin-top:calc(var(--u)*1.25)}
.brief article+article{margin-top:calc(var(--u)*.4)}
.line,.tags,small,.pairs dd{font-size:.92em;font-weight:400}
.when{font-size:.86em;font-variant-numeric:lining-nums tabular-nums}
.label,address,.line,.tags,small,.pairs dd,.when,.what::after,::marker{color:var(--secondary)}
p,.body li,dd{max-width:var(--measure);text-wrap:pretty}
.body *+*,.names+*,dl+*,.rows div+div{margin-top:calc(var(--u)*.35)}
.head+.body{margin-top:calc(var(--u)*.25)}
ul,ol{padding-inline-start:1.15em}
.body li+li{margin-top:calc(var(--u)*.12)}
dt{font-weight:700}
code{font:.9em monospace}
a{color:var(--accent);text-decoration:underline 1px var(--secondary);unicode-bidi:plaintext}
:focus-visible{outline:2px solid}
h3 a,h4 a{color:inherit}
@media print{main{max-width:none;padding:0}
.head,li,blockquote,dl div{break-inside:avoid}
.head:not(:last-child),h2{break-after:avoid}
li:last-child{break-before:avoid}
a{color:inherit;text-decoration:none}
[data-url]::after{content:" (" attr(data-url) ")";font-weight:400;unicode-bidi:isolate}
[data-paper]>*{display:none}
[data-paper]{font-size:0}
[data-paper]::after{content:attr(data-paper);font-size:calc(var(--body)*.9)}}
`;

const pictured = `.pictured{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:min(1.5rem,4vw);align-items:center}
img{grid-area:1/2/span 2;width:min(var(--photo),20vw);height:auto;aspect-ratio:1;object-fit:cover;border-radius:50%}`;

const grouped = `h4{font-size:1em}
.group+article{margin-top:calc(var(--u)*1.7)}
article article{margin-top:calc(var(--u)*.8)}`;

/** What a page contains, as far as CSS rules depend on it: a page has no rules for what it does not contain. */
export interface Contents {
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly capitals: boolean;
  readonly hasImage: boolean;
  readonly hasGroups: boolean;
}

/** Write the style of a page: what all looks share, the look, its colors and measures; dark colors are only for screens. */
export function styleOf(settings: PageSettings, contents: Contents): string {
  const { capitals, dir, hasImage, hasGroups } = contents;
  const { scheme, font, monospaced, palettes, page, css } = settings;
  const { light, dark, paper } = palettes;
  const look = looks[settings.look];
  const [top = '', right = top, bottom = top, left = right] = page.margins.split(' ');
  // A band to the edges of the first sheet leaves the sides of every sheet to the page itself
  const margins = look.bleeds ? `${top} 0 ${bottom}}@page:first{margin-top:0` : page.margins;
  const darkness = {
    auto: `@media screen and (prefers-color-scheme:dark){${variables(dark)}}`,
    dark: `@media screen{${variables(dark)}}`,
    light: '',
  };
  return [
    variables(light),
    darkness[scheme],
    paper !== light && `@media print{${variables(paper)}}`,
    `:root{--font:${font};${hasImage ? `--photo:${look.screen.photo};` : ''}${measures(look.screen, settings.density, 'rem', capitals ? 0 : 0.15)}}`,
    // Rules are written one a line for those who write them
    [shared, look.rules, hasImage && pictured, hasGroups && grouped + look.groups]
      .filter(Boolean)
      .join('')
      .replaceAll('\n', ''),
    `@media print{:root{${look.bleeds ? `--top:${top};--left:${left};--right:${right};` : ''}${hasImage ? `--photo:${look.paper.photo};` : ''}${measures(look.paper, settings.density, 'pt', capitals ? 0 : 0.1)}}}`,
    `@page{${page.size && `size:${page.size};`}${page.numbers ? `${numbers(settings, contents, look.bleeds ? `margin:0 ${right} 0 ${left};` : '')};` : ''}margin:${margins}}`,
    // Text in another direction begins where the others do, beside its bullet
    `.body :is(p,li){unicode-bidi:plaintext;text-align:${dir === 'rtl' ? 'right' : 'left'}}`,
    // An address behind a name in either direction: a blank in it would go to its other side
    dir === 'rtl' &&
      '@media print{[data-url]::after{content:"\\200b(" attr(data-url) ")";unicode-bidi:plaintext;margin:0 .3em}}',
    monospaced && 'body{--rail:17ch}',
    // The margins of a sheet have the color of the scheme
    scheme === 'dark' && '@media print{:root{color-scheme:light}}',
    page.fills && '@media print{main{max-width:none}:root{--measure:none}}',
    !capitals && 'h1,h2{letter-spacing:0;text-transform:none}em,h4{font-style:normal}',
    css,
  ]
    .filter(Boolean)
    .join('');
}

function measures(look: Measures, density: number, unit: 'rem' | 'pt', taller: number): string {
  const lead = Math.round((at(look.lead, density) + taller) * 1000) / 1000;
  return `--body:${at(look.body, density)}${unit};--lead:${lead};--u:${at(look.unit, density)}${unit};--name:${look.name};--page:${look.page};--measure:${look.measure}`;
}

// Variables do not reach the margins of a sheet in every browser
function numbers({ font, palettes }: PageSettings, { dir, name }: Contents, aside: string): string {
  const corner = dir === 'rtl' ? 'left' : 'right';
  const whose = name && `${quoted(`${name} – `)} `;
  return `@bottom-${corner}{content:${whose}counter(page)" / "counter(pages);${aside}font:8.4pt ${font};color:${palettes.paper.secondary}}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} –]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function variables(palette: Palette): string {
  const written = Object.entries(palette).map(([name, color]) => `--${name}:${color}`);
  return `:root{${written.join(';')}}`;
}
