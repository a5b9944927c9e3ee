import { dotForm, valueAt } from '../../src/values/pointer.ts';
import { convert } from '../../src/convert.ts';

/** Print what a document, `%` in it replaced by a line, gives for that line: the values by field, and what found no field. */
export function printLine(document: string, line: string): string {
  const text = document.replace('%', () => line);
  const start = document.indexOf('%');
  const { provenance, resume, ledger } = convert(text);
  const within = ([from, to]: readonly [number, number]) => from < start + line.length && to > start;
  const values = Object.entries(provenance).flatMap(([pointer, places]) =>
    places !== 'supplement' && places.some(within)
      ? [`${dotForm(pointer)}=${String(valueAt(resume, pointer))}`]
      : [],
  );
  const unmapped = ledger.flatMap(({ fate, start: from, end }) =>
    fate === 'unmapped' && within([from, end]) ? [`? ${text.slice(from, end)}`] : [],
  );
  return [line, ...values, ...unmapped].map((part) => JSON.stringify(part).slice(1, -1)).join('\n    ');
}
