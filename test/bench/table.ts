import type { Result, Results } from './results.ts';

/** What README shows; all else is in results.json. */
const shown: readonly string[] = [
  'validate a resume',
  'render a resume',
  'convert a résumé',
  'start: validate a resume',
  'start: render a page',
  'start: convert a document',
  'installed on disk',
  'installed',
];

/** Write README's table: what was measured, ours, the others. */
export function table({ date, machine, rows }: Results): string {
  return [
    '| what | Recto | the others |',
    '| --- | --- | --- |',
    ...shown.flatMap((name) => rowOf(rows.filter((row) => row.name === name))),
    '',
    `Measured on ${date} with Node ${machine.node.slice(1)}, ${machine.cores} cores, ${machine.cpu}.`,
  ].join('\n');
}

function rowOf(rows: readonly Result[]): readonly string[] {
  const ours = rows.find(({ who }) => who === 'recto');
  if (!ours) return [];
  const others = rows.filter((row) => row !== ours).map((row) => `${row.who} ${figure(row)}`);
  return [`| ${ours.name}, ${ours.unit} | ${figure(ours)} | ${others.join('; ')} |`];
}

const figure = ({ value }: Result) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
