import type { Walked } from '../mapping/walk.ts';
import { keysOf, type Pointer } from '../values/pointer.ts';
import { entryPlaces } from '../mapping/entry-places.ts';
import { entriesOf, findEntry, isObject } from './find-entry.ts';
import type { Supplement } from './supplement.ts';
import { entryFinder } from './where-of.ts';

/** What a conversion without any supplement gave. */
export interface Unsupplemented extends Pick<Walked, 'resume' | 'provenance'> {
  readonly source: { readonly origin: string };
}

type Element = Readonly<Record<string, unknown>>;

/**
 * Add a correction to a supplement: it says from now on what is at a pointer into the resume.
 * @param base the conversion of the document without a supplement
 * @param at a field of basics (`/basics/location/city`), or of an entry, of the document or behind its last; the entry itself
 * to remove it
 * @param value as the resume has it; an empty text removes the value
 * @example amend({}, base, '/basics/name', 'Ada') // { basics: { name: 'Ada' } }
 */
export function amend(given: Supplement, base: Unsupplemented, at: Pointer, value: unknown): Supplement {
  const [section = '', index = '', ...path] = keysOf(at);
  if (section === 'basics')
    return { ...given, basics: withValue(given.basics ?? {}, [index, ...path], value) };
  const listed = ((given as Element)[section] ?? []) as readonly Element[];
  const there = entriesThere(listed, section, base);
  const place = there[Number(index)];
  const [field, said] = path.length > 0 ? [path, value] : [['remove'], true];
  if (place !== undefined) {
    const known = listed.findIndex((correction) => indexOf(correction, section, base) === place);
    const where = entryFinder(base, base.source.origin)(`/${section}/${place}`);
    const corrections =
      known < 0
        ? [...listed, withValue({ ...where }, field, said)]
        : listed.map((one, at) => (at === known ? withValue(one, field, said) : one));
    return { ...given, [section]: corrections };
  }
  const number = Number(index) - there.length;
  const added = ((given.add as Element | undefined)?.[section] ?? []) as readonly Element[];
  const entry = path.length > 0 ? withValue(added[number] ?? {}, path, value) : {};
  const entries = [...added.slice(0, number), entry, ...added.slice(number + 1)];
  return { ...given, add: { ...given.add, [section]: entries.filter(saysSomething) } };
}

/** The places in the document's own list of the entries that are left of it. */
function entriesThere(listed: readonly Element[], section: string, base: Unsupplemented): readonly number[] {
  const removed = new Set(
    listed.filter(({ remove }) => remove === true).map((correction) => indexOf(correction, section, base)),
  );
  return entriesOf(base.resume, section).flatMap((_, index) => (removed.has(index) ? [] : [index]));
}

function withValue(element: Element, [field = '', ...inner]: readonly string[], value: unknown): Element {
  const known = element[field];
  return {
    ...element,
    [field]: inner.length > 0 ? withValue(isObject(known) ? known : {}, inner, value) : value,
  };
}

const saysSomething = (entry: Element) => Object.values(entry).some((value) => value !== '');

/** The entry of the document that a correction is of; undefined if it is not of one. */
function indexOf(correction: Element, section: string, base: Unsupplemented): number | undefined {
  const search = { ...base, places: entryPlaces(base.provenance), quotes: new Map() };
  const found = findEntry(search, section, correction, base.source.origin, '');
  return 'index' in found ? found.index : undefined;
}
