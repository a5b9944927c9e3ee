import { schemaUrl } from '../resume/schema-url.ts';
import type { Resume } from '../resume.ts';
import { keysOf, pointer, valueAt } from '../values/pointer.ts';
import { type Cursor, cursorAt, type Memory, rootOf } from './cursor.ts';
import { isOngoing, saysMoreThanYears } from './dates.ts';
import type { Fields, Format } from './format.ts';
import type { Read } from './read.ts';
import { plain } from './rich-text.ts';
import { type Message, message } from './rules.ts';

/** A resume made of a file of another program. */
export interface Imported {
  /** The program that wrote it. */
  readonly format: string;
  /** The resume made of it. */
  readonly resume: Resume;
  /** Where each value is in the file: JSON Pointers into it, by JSON Pointer into the resume. */
  readonly provenance: Readonly<Record<string, readonly string[]>>;
  /** What has no field, and what was left out. */
  readonly messages: readonly Message[];
}

/** Map a document of a format to a resume. */
export function map(value: unknown, format: Format): Imported {
  const memory: Memory = { read: new Set(), taken: new Set(), hidden: new Set() };
  const provenance: Record<string, readonly string[]> = {};
  const root = cursorAt(value, memory);
  const resume: Record<string, unknown> = { $schema: schemaUrl };
  const basics = fieldsOf(root, format.basics, '/basics', provenance);
  if (Object.keys(basics).length > 0) resume['basics'] = basics;
  for (const { section, from, fields } of format.sections) {
    const entries = from(root);
    // What tells entries apart is known from them.
    take(memory);
    for (const entry of entries) {
      const list = (resume[section] ?? []) as unknown[];
      const places: Record<string, readonly string[]> = {};
      const found = fieldsOf(entry, fields, pointer(section, list.length), places);
      // A skill that appears twice is one.
      const isKnown =
        section === 'skills' && list.some((one) => JSON.stringify(one) === JSON.stringify(found));
      if (Object.keys(found).length === 0 || isKnown) continue;
      resume[section] = [...list, found];
      Object.assign(provenance, places);
    }
  }
  return {
    format: format.name,
    resume: resume as Resume,
    provenance,
    messages: [...reported(value, format, memory), ...shortened(value, provenance, resume)],
  };
}

function fieldsOf(
  from: Cursor,
  fields: Fields<object>,
  at: string,
  provenance: Record<string, readonly string[]>,
): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(fields) as readonly (readonly [string, Read<unknown>])[]) {
    const value = read(from);
    if (value === undefined) {
      // What gave no value is reported later.
      from.memory.read.clear();
      continue;
    }
    found[name] = value;
    const places = take(from.memory);
    for (const leaf of leavesOf(value, at + pointer(name)))
      provenance[leaf] = placesOf(from, valueAt(found, leaf.slice(at.length)), places);
  }
  return found;
}

const isDate = /(?:^|\/)(?:date|startDate|endDate|releaseDate)$/;

/** Report dates of which the year alone was kept, in one message: "Spring 2021". */
function shortened(
  value: unknown,
  provenance: Readonly<Record<string, readonly string[]>>,
  resume: object,
): readonly Message[] {
  const found = new Set<string>();
  for (const [at, places] of Object.entries(provenance)) {
    const [place] = places;
    if (!isDate.test(at) || !place || !/^\d{4}$/.test(String(valueAt(resume, at)))) continue;
    const written = String(valueAt(value, place) ?? '');
    if (saysMoreThanYears(written)) found.add(written.trim());
  }
  if (found.size === 0) return [];
  const quoted = [...found].slice(0, mostQuoted).join(', ').slice(0, longestQuote);
  return [message('shortened-date', `Of these dates only the year was kept: ${quoted}.`, { found: quoted })];
}

/** Of the places that a field was read from, those that hold one of its values: a list of profiles is read as one. */
function placesOf(from: Cursor, value: unknown, places: readonly string[]): readonly string[] {
  if (places.length === 0) return [from.pointer];
  const root = rootOf(from).value;
  const written = String(value).toLowerCase();
  const own = places.filter((place) => {
    const text = String(valueAt(root, place)).trim().toLowerCase();
    return text !== '' && (written.includes(text) || text.includes(written));
  });
  return own.length > 0 ? own : places;
}

/** Mark what was read as mapped. */
function take({ read, taken }: Memory): readonly string[] {
  const places = [...read];
  for (const place of places) taken.add(place);
  read.clear();
  return places;
}

function leavesOf(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, at + pointer(name)));
}

/** Tell whether losing a value would matter. */
const isContent = (value: unknown) =>
  (typeof value === 'number' && value !== 0) ||
  (typeof value === 'string' && /[\p{L}\p{N}]/u.test(plain(value)) && !flag.test(value) && !isOngoing(value));
const flag = /^(?:true|false)$/i;

const mostQuoted = 2;
const longestQuote = 200;

/** Report what has no field, in one message per part of the file, and how many entries are hidden. */
function reported(value: unknown, { name, settings }: Format, { taken, hidden }: Memory): readonly Message[] {
  const groups = new Map<string, Map<string, string[]>>();
  const visit = (inner: unknown, at: string): void => {
    if (hidden.has(at) || settings.test(at)) return;
    if (typeof inner === 'object' && inner !== null)
      for (const [key, element] of Object.entries(inner)) visit(element, at + pointer(key));
    else if (!taken.has(at) && isContent(inner)) {
      const names = keysOf(at).filter((key) => !/^\d+$/.test(key) && key !== 'items' && key !== 'linkedin');
      const group = names.slice(0, -1).join('.');
      const kinds = groups.get(group) ?? new Map<string, string[]>();
      const kind = names.at(-1) ?? '';
      kinds.set(kind, [...(kinds.get(kind) ?? []), String(inner).trim()]);
      groups.set(group, kinds);
    }
  };
  visit(value, '');
  const said = [...groups].map(([group, kinds]) => {
    const quotes = [...kinds].map(([kind, texts]) => {
      const more = texts.length > mostQuoted ? ` and ${texts.length - mostQuoted} more` : '';
      return `${kind}: ${texts.slice(0, mostQuoted).join(', ')}${more}`;
    });
    const found = quotes.join('; ');
    const quoted = found.length > longestQuote ? `${found.slice(0, longestQuote - 1)}…` : found;
    const where = group === '' ? name : `${group} (${name})`;
    return message('field-without-place', `A part of ${where} fits no field of JSON Resume: ${quoted}`, {
      found: quoted,
    });
  });
  if (hidden.size === 0) return said;
  const were =
    hidden.size === 1
      ? '1 entry is hidden in the file; it was'
      : `${hidden.size} entries are hidden in the file; they were`;
  return [...said, message('hidden-entry', `${were} left out.`)];
}
