import type { Walked } from '../mapping/walk.ts';
import { type Message, message } from './rules.ts';
import type { Range } from '../message.ts';
import type { Resume } from '../resume.ts';
import { dotForm, type Pointer } from '../values/pointer.ts';

/** The entry that a correction applies to. */
export interface Found {
  readonly index: number;
  /** A JSON Pointer. */
  readonly at: string;
}

/** A resume, and the places in the document of each of its entries, by the entry's pointer. */
export interface Searched extends Pick<Walked, 'resume'> {
  readonly places: ReadonlyMap<string, readonly Range[]>;
  /** Where quotes are in the document, once they were looked for. */
  readonly quotes: Map<string, readonly Range[]>;
}

type Entry = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a section; none where it is absent. */
export function entriesOf(resume: Resume, name: string): readonly Entry[] {
  const list = resume[name];
  return Array.isArray(list) ? list : [];
}

/** Find the one entry that a correction applies to; unless exactly one matches, a message quotes the candidates. */
export function findEntry(
  walked: Searched,
  name: string,
  correction: Entry,
  document: string,
  where: Pointer,
): Found | Message {
  const fitting = fittingEntries(walked, name, correction, document);
  if (fitting) {
    const what = `the "${saysValues(correction.match) ? 'match' : 'at'}" of ${dotForm(where)}`;
    return only(fitting, correction.nth, walked, name, where, what);
  }
  return message('invalid-supplement', `${dotForm(where)} does not say which entry it corrects.`, {
    hint: 'Add "match" with values of the entry, or "at" with words from the document. Put a new entry under "add".',
    pointer: where,
  });
}

/** Find the indexes of all entries that fit a correction; undefined if it does not say which entry it means. */
export function fittingEntries(
  walked: Searched,
  name: string,
  { match, at }: Entry,
  document: string,
): readonly number[] | undefined {
  const entries = entriesOf(walked.resume, name);
  if (saysValues(match))
    return indexesOf(entries, (entry) =>
      Object.entries(match).every(([field, value]) => agrees(entry[field], value, field)),
    );
  if (typeof at !== 'string' || at.trim() === '') return undefined;
  const stretches = walked.quotes.get(at) ?? occurrences(document, at.trim());
  walked.quotes.set(at, stretches);
  return indexesOf(entries, (_, index) =>
    placesAt(walked, name, index).some((place) => isTouched(place, stretches)),
  );
}

const saysValues = (match: unknown): match is Entry => isObject(match) && Object.keys(match).length > 0;

/** A date also matches a more precise one: 2022 matches 2022-03. */
const agrees = (value: unknown, wanted: unknown, field: string) =>
  /date$/i.test(field) && typeof value === 'string'
    ? value === String(wanted) || value.startsWith(`${String(wanted)}-`)
    : String(value).toLowerCase() === String(wanted).toLowerCase();

const indexesOf = (entries: readonly Entry[], test: (entry: Entry, index: number) => boolean) =>
  entries.flatMap((entry, index) => (test(entry, index) ? [index] : []));

/** Find words in a document; any white space matches any other. */
function occurrences(document: string, quote: string): readonly Range[] {
  const form = quote.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return [...document.matchAll(new RegExp(form, 'giu'))].map(({ 0: text, index }) => [
    index,
    index + text.length,
  ]);
}

/** Tell whether one of many sorted stretches overlaps a place. */
function isTouched([start, end]: Range, stretches: readonly Range[]): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Range)[1] > start) high = middle;
    else low = middle + 1;
  }
  const first = stretches[low];
  return first !== undefined && first[0] < end;
}

const placesAt = ({ places }: Searched, name: string, index: number): readonly Range[] =>
  places.get(`/${name}/${index}`) ?? [];

/** Say what is wrong with `nth`, which picks one of so many entries that are alike; undefined if nothing is. */
function faultOf(nth: unknown, count: number): string | undefined {
  if (nth === undefined || count === 0) return undefined;
  if (typeof nth !== 'number' || !Number.isInteger(nth) || nth < 1) return 'must be a whole number from 1 on';
  return nth > count
    ? `is ${nth}, but only ${count} ${count === 1 ? 'entry fits' : 'entries fit'}`
    : undefined;
}

const mostQuoted = 8;

function only(
  indexes: readonly number[],
  nth: unknown,
  walked: Searched,
  name: string,
  where: Pointer,
  what: string,
): Found | Message {
  const fault = faultOf(nth, indexes.length);
  const [index, other] =
    fault === undefined && typeof nth === 'number' ? indexes.slice(nth - 1, nth) : indexes;
  if (fault === undefined && index !== undefined && other === undefined)
    return { index, at: `/${name}/${index}` };
  const entries = entriesOf(walked.resume, name);
  const candidates = indexes.length === 0 ? entries.map((_, at) => at) : indexes;
  const quoted = candidates.slice(0, mostQuoted).map((at) => titleOf(entries[at] as Entry));
  return message(
    'unmatched-supplement',
    fault !== undefined
      ? `"nth" of ${dotForm(where)} ${fault}.`
      : other === undefined
        ? `No ${name} entry matches ${what}.`
        : `${indexes.length} ${name} entries match ${what}.`,
    {
      hint:
        quoted.length === 0
          ? `The document has no ${name} entries. Put this one under "add".`
          : `Candidates: ${quoted.join('; ')}${candidates.length > mostQuoted ? '; …' : ''}.`,
      pointer: where,
      places: candidates.slice(0, mostQuoted).flatMap((at) => placesAt(walked, name, at).slice(0, 1)),
    },
  );
}

/** Describe an entry in a few words. */
const titleOf = (entry: Entry) => {
  const [start, end] = [entry.startDate, entry.endDate];
  const dates = start || end ? `${String(start ?? '')} – ${String(end ?? '')}`.trim() : undefined;
  const names = ['name', 'organization', 'institution', 'title', 'position', 'language'];
  const words = [...names.map((key) => entry[key]), dates].filter((value) => typeof value === 'string');
  const text = words.length > 0 ? words.join(', ') : String(entry.summary ?? '');
  return `“${text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text}”`;
};
const longestTitle = 120;
