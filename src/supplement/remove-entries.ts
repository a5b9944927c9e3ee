import { pointer, type Pointer } from '../values/pointer.ts';
import type { Supplemented } from './supplement.ts';

/** Entries to remove: their places in their sections. */
export type Removed = ReadonlyMap<string, ReadonlySet<number>>;

/** Remove entries from a resume; those behind them move up, and everything that is said of them moves along. */
export function removeEntries(given: Supplemented, removed: Removed): Supplemented {
  if (removed.size === 0) return given;
  const moved = (at: Pointer): Pointer | undefined => {
    const [, section = '', index = '', ...rest] = at.split('/');
    const gone = removed.get(section);
    if (!gone || index === '') return at;
    if (gone.has(Number(index))) return undefined;
    const before = [...gone].filter((one) => one < Number(index)).length;
    return [pointer(section, Number(index) - before), ...rest].join('/');
  };
  const movedKeys = <Value>(record: Readonly<Record<Pointer, Value>>): Record<Pointer, Value> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([at, value]) => {
        const to = moved(at);
        return to === undefined ? [] : [[to, value]];
      }),
    );
  const movedPlace = <Said extends { readonly pointer?: Pointer; readonly pointers?: readonly Pointer[] }>(
    said: Said,
  ): Said[] => {
    const { pointer: at, pointers } = said;
    const to = at === undefined ? undefined : moved(at);
    const all = pointers?.flatMap((one) => moved(one) ?? []);
    if ((at !== undefined && to === undefined) || all?.length === 0) return [];
    return [{ ...said, ...(to !== undefined && { pointer: to }), ...(all && { pointers: all }) }];
  };
  const sections = Object.entries(given.resume).flatMap(([name, value]): [string, unknown][] => {
    const gone = removed.get(name);
    const list = gone && Array.isArray(value) ? value.filter((_, index) => !gone.has(index)) : value;
    return Array.isArray(list) && list.length === 0 ? [] : [[name, list]];
  });
  return {
    ...given,
    resume: Object.fromEntries(sections),
    provenance: movedKeys(given.provenance),
    confidence: movedKeys(given.confidence),
    // What is said of the supplement itself has its places there.
    messages: given.messages.flatMap((one) => (one.ruleId.endsWith('-supplement') ? [one] : movedPlace(one))),
    suggestions: given.suggestions.flatMap(movedPlace),
  };
}
