import { entryPlaces } from '../mapping/entry-places.ts';
import type { Walked } from '../mapping/walk.ts';
import type { Range } from '../message.ts';
import { entriesOf, fittingEntries } from './find-entry.ts';

/** What says which entry of a section is meant: values that no other has, or words of the document. */
export type Where = ({ readonly match: Readonly<Record<string, unknown>> } | { readonly at: string }) & {
  /** Which of those that fit, counted from 1. */
  readonly nth?: number;
};

const longestQuote = 60;

/** Prepare to say of the entries of a resume which is meant; an entry is named by its JSON Pointer. */
export function entryFinder(
  { resume, provenance }: Pick<Walked, 'resume' | 'provenance'>,
  document: string,
): (at: string) => Where {
  const places = entryPlaces(provenance);
  const search = { resume, places, quotes: new Map<string, readonly Range[]>() };
  /** How many entries have the same values, by section and fields. */
  const counts = new Map<string, Map<string, number>>();
  return (at) => {
    const [, section = '', index = ''] = at.split('/');
    const entries = entriesOf(resume, section);
    const entry = entries[Number(index)] ?? {};
    const fitting = (where: Where) => fittingEntries(search, section, { ...where }, document) ?? [];
    const isOnly = (where: Where) => fitting(where).join() === index;
    const fields = Object.keys(entry).filter((key) => typeof entry[key] === 'string' && key !== 'summary');
    for (const chosen of [...fields.map((field) => [field]), fields.slice(0, 2)]) {
      const kind = `${section} ${chosen.join()}`;
      const valuesOf = (one: Readonly<Record<string, unknown>>) =>
        JSON.stringify(chosen.map((field) => one[field]));
      const count = counts.get(kind) ?? tallyOf(entries.map(valuesOf));
      counts.set(kind, count);
      if (chosen.length === 0 || count.get(valuesOf(entry)) !== 1) continue;
      const match = Object.fromEntries(chosen.map((field) => [field, entry[field]]));
      if (isOnly({ match })) return { match };
    }
    const quotes = stretchesOf(places.get(at) ?? []).map((range) => quoteOf(document.slice(...range)));
    const quote = quotes.find((one) => isOnly({ at: one }));
    if (quote !== undefined) return { at: quote };
    // Entries that are alike, one below the other, are counted.
    const [field] = fields;
    const where: Where = field === undefined ? { at: quotes[0] ?? '' } : { match: { [field]: entry[field] } };
    const nth = fitting(where).indexOf(Number(index)) + 1;
    return nth > 0 ? { ...where, nth } : where;
  };
}

const quoteOf = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, longestQuote).trim();

/** Stretches of a document that may be of an entry alone: its longest place, all of it, what follows and what is before. */
function stretchesOf(places: readonly Range[]): readonly Range[] {
  const [longest] = [...places].sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (!longest) return [];
  const start = Math.min(...places.map(([start]) => start));
  const end = Math.max(...places.map(([, end]) => end));
  return [longest, [start, end], [start, start + longestQuote], [Math.max(0, end - longestQuote), end]];
}

function tallyOf(values: readonly string[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}
