import type { Look } from './look.ts';
import { oneLine } from './one-line.ts';

/** Set dates and the names of rows in a rail, everything else beside it: a typographer's page, calmest for long entries. */
export const rail: Look = {
  font: 'serif',
  palette: 'sea',
  screen: {
    body: { comfortable: 1.0625, compact: 1 },
    lead: { comfortable: 1.5, compact: 1.42 },
    unit: { comfortable: 1, compact: 0.75 },
    name: '2.4rem',
    page: '54rem',
    measure: '64ch',
    photo: '6rem',
  },
  paper: {
    body: { comfortable: 10, compact: 9.5 },
    lead: { comfortable: 1.4, compact: 1.32 },
    unit: { comfortable: 6.5, compact: 4.6 },
    name: '22pt',
    page: 'none',
    measure: '72ch',
    photo: '22mm',
  },
  margins: { comfortable: [16, 18, 18], compact: [13, 16, 14] },
  groups: `.group article>.head>.what,.group article>.body{border-inline-start:1px solid var(--dimmed);padding-inline-start:.8em}
.group article>.body{margin-inline-start:calc(var(--rail) + var(--gap));padding-block-start:calc(var(--u)*.25)}
.group article>.head+.body{margin-top:0}
.plain .group article>.body{margin-inline-start:0}
@media screen and (max-width:40rem){.group article{border-inline-start:1px solid var(--dimmed);padding-inline-start:.8em}.group article>.head>.what,.group article>.body{border:0;margin:0;padding-inline-start:0}}`,
  // The rail holds the widest range of months, in em because the fonts of the stack differ by a quarter in width
  rules: `:root{--rail:max(8.75rem,9.6em);--gap:1.5rem}
h2{font-size:.84em;letter-spacing:.07em;text-transform:uppercase;color:var(--accent);border-bottom:1px solid var(--dimmed);padding-bottom:.25em}
.head,.rows div{display:grid;grid-template-columns:var(--rail) minmax(0,1fr);column-gap:var(--gap);align-items:baseline}
.what{grid-column:2}
.when{grid-column:1;grid-row:1}
.duration{display:block}
.head:has(+.body) .duration{margin-bottom:-1lh}
.body,.names{padding-inline-start:calc(var(--rail) + var(--gap))}
.long.rows div{display:block}
.long dt,.long dd{display:inline}
.long dt::after{content:": "}
.plain .body,.plain .names,.rows~.names{padding:0}
.plain .head{display:block}
${oneLine('.brief')}
@media screen and (max-width:40rem){.head,.rows div{display:block}.duration{display:inline}.body,.names{padding:0}}
@media print{:root{--rail:33mm;--gap:4mm}}`,
};
