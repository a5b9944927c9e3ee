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
 * Add a correction to a supplement: it says from now on what stands at a pointer into the resume.
 * @param base the conversion of the document without a supplement
 * @param at a field of basics (`/basics/location/city`), or of an entry, of the document or behind its last
 * @param value as the resume has it; an empty text removes the value
 * @example amend({}, base, '/basics/name', 'Ada') // { basics: { name: 'Ada' } }
 */
export function amend(given: Supplement, base: Unsupplemented, at: Pointer, value: unknown): Supplement {
  const [section = '', index = '', ...path] = keysOf(at);
  if (section === 'basics')
    return { ...given, basics: withValue(given.basics ?? {}, [index, ...path], value) };
  const number = Number(index) - entriesOf(base.resume, section).length;
  if (number < 0) {
    const listed = ((given as Element)[section] ?? []) as readonly Element[];
    const known = listed.findIndex((correction) => isOf(correction, Number(index), section, base));
    const where = entryFinder(base, base.source.origin)(`/${section}/${index}`);
    const corrections =
      known < 0
        ? [...listed, withValue({ ...where }, path, value)]
        : listed.map((one, place) => (place === known ? withValue(one, path, value) : one));
    return { ...given, [section]: corrections };
  }
  const added = ((given.add as Element | undefined)?.[section] ?? []) as readonly Element[];
  const entries = [
    ...added.slice(0, number),
    withValue(added[number] ?? {}, path, value),
    ...added.slice(number + 1),
  ];
  return { ...given, add: { ...given.add, [section]: entries.filter(saysSomething) } };
}

function withValue(element: Element, [field = '', ...inner]: readonly string[], value: unknown): Element {
  const known = element[field];
  return {
    ...element,
    [field]: inner.length > 0 ? withValue(isObject(known) ? known : {}, inner, value) : value,
  };
}

const saysSomething = (entry: Element) => Object.values(entry).some((value) => value !== '');

/** Tell whether a correction is of an entry of the document. */
function isOf(correction: Element, index: number, section: string, base: Unsupplemented): boolean {
  const search = { ...base, places: entryPlaces(base.provenance), quotes: new Map() };
  const found = findEntry(search, section, correction, base.source.origin, '');
  return 'index' in found && found.index === index;
}
