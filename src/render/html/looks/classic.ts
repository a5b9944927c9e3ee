import type { Look } from './look.ts';
import { oneLine } from './one-line.ts';

/** Set the header in the middle, headings over a full line, title and firm on one line with the date at its end. */
export const classic: Look = {
  font: 'serif',
  palette: 'ink',
  screen: {
    body: { comfortable: 1, compact: 0.9375 },
    lead: { comfortable: 1.45, compact: 1.36 },
    unit: { comfortable: 0.8, compact: 0.6 },
    name: '2.1rem',
    page: '46rem',
    measure: '66ch',
    photo: '5.5rem',
  },
  paper: {
    body: { comfortable: 10, compact: 9.5 },
    lead: { comfortable: 1.33, compact: 1.26 },
    unit: { comfortable: 5, compact: 3.7 },
    name: '21pt',
    page: 'none',
    measure: '80ch',
    photo: '20mm',
  },
  margins: { comfortable: [15, 17, 16], compact: [12, 15, 12] },
  groups: `.group article{padding-inline-start:.8em;border-inline-start:1px solid var(--dimmed)}
h4{font-style:italic}`,
  rules: `header:not(.pictured){text-align:center}
header:not(.pictured) ul{justify-content:center}
header p{max-width:none}
h2{font-size:1.12em;color:var(--accent);border-bottom:1px solid var(--primary)}
article{margin-top:calc(var(--u)*.95)}
.head{display:flex;justify-content:space-between;align-items:baseline;gap:1.5em}
.what{flex:1}
.when{text-align:end;max-width:50%}
${oneLine('', '.lone')}
.plain .head,.lone .head{display:block}
.rows dt,.rows dd{display:inline}
.rows dt::after{content:": "}
@media screen and (max-width:40rem){.head{display:block}.when{text-align:start;max-width:none}}
@media print{main{max-width:82ch;margin:auto}}`,
};
