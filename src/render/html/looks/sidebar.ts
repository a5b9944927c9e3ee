import type { Look } from './look.ts';
import { dated, oneLine } from './one-line.ts';

/** Set contacts, skills and the like in a tinted column beside the entries; it suits one sheet. */
export const sidebar: Look = {
  font: 'sans',
  palette: 'moss',
  screen: {
    body: { comfortable: 1, compact: 0.9375 },
    lead: { comfortable: 1.5, compact: 1.4 },
    unit: { comfortable: 1, compact: 0.75 },
    name: '2.4rem',
    page: '60rem',
    measure: '66ch',
    photo: '7rem',
  },
  paper: {
    body: { comfortable: 9.5, compact: 9 },
    lead: { comfortable: 1.4, compact: 1.32 },
    unit: { comfortable: 5.6, compact: 4.2 },
    name: '22pt',
    page: 'none',
    measure: 'none',
    photo: '26mm',
  },
  margins: { comfortable: [14, 15, 15], compact: [11, 13, 12] },
  groups: `.group article{padding-inline-start:.8em;border-inline-start:1px solid var(--dimmed)}`,
  rules: `.label{color:var(--accent);font-weight:600}
h2{font-size:1.12em;color:var(--accent)}
.lead h2{position:absolute;width:1px;height:1px;overflow:hidden}
.lead .body{margin-top:var(--u)}
.columns{display:grid;grid:auto/15rem minmax(0,1fr);gap:2rem;margin-top:calc(var(--u)*1.5);align-items:start}
.side{background:var(--tint);padding:1.2rem;font-size:.94em}
.columns>*>:first-child h2{margin-top:0}
.entries h2{border-bottom:1px solid var(--dimmed)}
.side ul{display:block;padding:0}
.side li+li{margin-top:.25em}
${oneLine('.entries .brief')}
.entries .what,.entries .line{display:inline}
${dated('.entries .what:is(:has(.line),.brief *)')}
@media screen and (max-width:48rem){.columns{display:block}.side{margin-bottom:calc(var(--u)*2)}}
@media print{.columns{grid:auto/50mm minmax(0,1fr);gap:5mm}.side{background:none;padding:0;padding-inline-end:4mm;border-inline-end:1px solid var(--dimmed)}}`,
};
