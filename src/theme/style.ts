import type { Palette } from './colors/palettes.ts';
import type { Settings } from './options/settings.ts';

// The rail holds the widest range of months, in ch because the fonts of the stack differ by a quarter in width
const rules = `:root{--name:2.5rem;--label:1.25rem;--body:1.0625rem;--line:.9375rem;--small:.875rem;--rail:max(8.5rem,14.8ch);--gap:1.5rem;--section:2.25rem;--below:.875rem;--entry:1.25rem;--block:.375rem}
*{box-sizing:border-box;margin:0;padding:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:var(--background);color:var(--primary);font:var(--body)/1.5 var(--font);overflow-wrap:anywhere}
main{max-width:55rem;margin:auto;padding:clamp(2rem,6vw,4rem) clamp(18px,4vw,32px)}
h1{font-size:var(--name);line-height:1.1;letter-spacing:-.015em;text-wrap:balance}
.label{font-size:var(--label);line-height:1.3;color:var(--secondary);margin-top:.25rem}
address{font-style:normal;margin-top:.75rem}
address p+p{margin-top:.125rem}
address p>span{display:inline-block}
img{float:inline-end;width:6rem;height:6rem;object-fit:cover;margin-inline-start:var(--gap)}
h2{clear:both;font-size:var(--small);line-height:1.5;letter-spacing:.07em;text-transform:uppercase;color:var(--accent);margin:var(--section) 0 var(--below);padding-bottom:.25rem;border-bottom:1px solid var(--dimmed)}
h3,h4{font-size:inherit;line-height:1.4}
article+article{margin-top:var(--entry)}
article article{margin-top:calc(var(--entry)*.7)}
.line{font-size:var(--line);color:var(--secondary)}
.when{font-size:var(--small);color:var(--secondary);font-variant-numeric:lining-nums tabular-nums}
time{white-space:nowrap}
.head,.bare,dl div{display:grid;grid-template-columns:var(--rail) minmax(0,1fr);column-gap:var(--gap);align-items:baseline}
.head>*{grid-column:2}
.head>.when{grid-column:1;grid-row:1/span 3}
.lasted{display:block}
.body{padding-inline-start:calc(var(--rail) + var(--gap))}
.body>*{max-width:38em}
.body>*+*,p+p,.head+.body>:first-child{margin-top:var(--block)}
.bare>.body{grid-column:2;padding:0}
.bare>.body>:first-child,.head>p{margin-top:0}
li{margin-inline-start:1.1em}
li+li{margin-top:.125rem}
::marker{color:var(--secondary)}
dt{font-size:var(--line);font-weight:700}
dl div+div,dl+p{margin-top:var(--block)}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
a{color:var(--accent);text-decoration:underline 1px color-mix(in srgb,currentColor 40%,transparent);text-underline-offset:.15em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h3 a,h4 a{color:inherit}
@media screen and (max-width:40rem){
:root{--name:2rem}
.head,.bare,dl div{display:block}
.lasted{display:inline}
.bare>.body{margin-top:.125rem}
.body{padding:0}}
@media print{
:root{--name:23pt;--label:11.5pt;--body:10pt;--line:9pt;--small:8.4pt;--rail:33mm;--gap:4mm;--section:14pt;--below:6pt;--entry:9pt;--block:3pt}
body{line-height:1.4}
main{max-width:none;padding:0}
.head{break-inside:avoid;break-after:avoid}
h2{break-after:avoid}
li,blockquote,dl div{break-inside:avoid}
p,li{orphans:3;widows:3}
a{color:inherit;text-decoration:none}
[data-url]::after{content:" (" attr(data-url) ")";font-weight:400;unicode-bidi:isolate}}`;

/** Write the style of a page: one family, one accent, hierarchy by weight and space; dark is for screens alone. */
export function styleOf(
  { scheme, font, monospaced, capitals, palettes, page, css, dir }: Settings,
  name: string,
): string {
  const { light, dark, paper } = palettes;
  const darkness = {
    auto: `@media screen and (prefers-color-scheme:dark){${variables(dark)}}`,
    dark: `@media screen{${variables(dark)}}`,
    light: '',
  };
  return [
    variables(light),
    darkness[scheme],
    paper !== light && `@media print{${variables(paper)}}`,
    `:root{--font:${font}}`,
    rules,
    `@page{margin:${page.margins}`,
    page.size && `;size:${page.size}`,
    page.numbers && numbers(font, paper, dir, name),
    '}',
    monospaced && 'body{--rail:16ch}',
    !capitals && 'h1,h2{letter-spacing:0}',
    css,
  ]
    .filter(Boolean)
    .join('');
}

// Variables do not reach the margins of a sheet in every browser
function numbers(font: string, { secondary }: Palette, dir: string, name: string): string {
  const corner = dir === 'rtl' ? 'left' : 'right';
  const whose = name && `${quoted(`${name} – `)} `;
  return `;@bottom-${corner}{content:${whose}counter(page)" / "counter(pages);font:8.4pt ${font};color:${secondary}}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} –]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

function variables(palette: Palette): string {
  const written = Object.entries(palette).map(([name, color]) => `--${name}:${color}`);
  return `:root{${written.join(';')}}`;
}
