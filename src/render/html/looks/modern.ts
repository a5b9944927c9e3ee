import type { Look } from './look.ts';
import { oneLine } from './one-line.ts';

/** Set the header in a tinted band, the summary large below it, dates at the end of the title's line, rows in columns. */
export const modern: Look = {
  font: 'sans',
  palette: 'sea',
  screen: {
    body: { comfortable: 1, compact: 0.9375 },
    lead: { comfortable: 1.5, compact: 1.4 },
    unit: { comfortable: 1, compact: 0.75 },
    name: '2.5rem',
    page: '50rem',
    measure: '66ch',
    photo: '6.5rem',
  },
  paper: {
    body: { comfortable: 9.5, compact: 9 },
    lead: { comfortable: 1.42, compact: 1.32 },
    unit: { comfortable: 6, compact: 4.2 },
    name: '23pt',
    page: 'none',
    measure: '78ch',
    photo: '24mm',
  },
  margins: { comfortable: [15, 17, 16], compact: [12, 15, 13] },
  bleeds: true,
  groups: `.group article{padding-inline-start:.8em;border-inline-start:2px solid var(--dimmed)}`,
  rules: `main{padding-top:0}
header{background:var(--tint);box-shadow:0 0 0 100vmax var(--tint);clip-path:inset(0 -100vmax);padding:clamp(1.5rem,5vw,3rem) 0 clamp(1.2rem,4vw,2rem)}
.label{color:var(--accent);font-weight:600}
h2{font-size:1.15em;color:var(--accent)}
header+.lead h2{position:absolute;clip-path:inset(50%)}
.lead .body{font-size:1.06em;margin-top:calc(var(--u)*1.6)}
.head{display:grid;grid-template-columns:minmax(0,1fr) fit-content(45%);column-gap:1.5em;align-items:baseline}
.when{text-align:end}
${oneLine('.brief', '.lone')}
.plain .head,.lone .head{display:block}
.rows{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13.5em,100%),1fr));gap:calc(var(--u)*.6) 1.5em}
.rows div+div{margin:0}
@media screen and (max-width:40rem){.head{display:block}.when{text-align:start}}
@media print{main{padding:0 var(--right) 0 var(--left)}header{-webkit-print-color-adjust:exact;margin:0 calc(-1*var(--right)) 0 calc(-1*var(--left));padding:var(--top) var(--right) 5mm var(--left);box-shadow:none;clip-path:none}}`,
};
