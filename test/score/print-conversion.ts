import type { Conversion } from '../../src/convert.ts';
import { positions } from '../../src/source/position.ts';
import { valueAt } from '../../src/values/pointer.ts';

/** Print what became of every stretch of a document, each value that does not stand there word for word, and the messages. */
export function printConversion(
  document: string,
  { resume, languages, ledger, provenance, messages, suggestions }: Conversion,
): string {
  const at = positions(document);
  const place = (offset: number) => Object.values(at(offset)).join(':');
  const text = (start: number, end: number) => document.slice(start, end);
  const stretches = ledger.map(
    ({ start, end, fate, kind, pointers }) =>
      `${place(start)} ${pointers?.join(' ') ?? kind ?? fate} ${clipped(text(start, end))}`,
  );
  const reworded = Object.entries(provenance).flatMap(([pointer, places]) => {
    const value = valueAt(resume, pointer);
    const told = places === 'supplement' ? [] : places.map((range) => text(...range));
    return told.length === 1 && told[0] === value ? [] : [`${pointer} = ${JSON.stringify(value)}`];
  });
  const could = suggestions.map((suggestion) => `could be ${JSON.stringify(suggestion)}`);
  const remarks = messages.map(
    ({ ruleId, reason, places }) =>
      `${[ruleId, ...(places ?? []).map(([start]) => place(start))].join(' ')}: ${reason}`,
  );
  return [`languages ${languages.join(' ')}`, ...stretches, ...reworded, ...could, ...remarks].join('\n');
}

function clipped(text: string): string {
  const short = text.length > 50 ? `${text.slice(0, 30)} … ${text.slice(-15)}` : text;
  return JSON.stringify(short);
}
