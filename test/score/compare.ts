import type { Resume } from '../../src/resume.ts';
import type { Pointer } from '../../src/values/pointer.ts';
import { align, type Pair } from './align.ts';
import { type Entry, type PlacedEntry, placedEntries } from './entries.ts';
import { fieldsOf, sectionNames, type Kind, type SectionName } from './fields.ts';
import { same } from './same.ts';

/** What came of one field of one entry. */
export interface FieldOutcome {
  /** As `section.field`. */
  readonly field: string;
  readonly section: SectionName;
  readonly kind: Kind;
  /** Which pair of entries, counted from 0 over the section. */
  readonly entry: number;
  /** The entry of the truth, where the pair has one. */
  readonly askedIn: Pointer | undefined;
  /** The entry given, where the pair has one. */
  readonly givenIn: Pointer | undefined;
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** How many entries of a section were paired, given and asked for. */
export interface EntryOutcome {
  readonly section: SectionName;
  readonly paired: number;
  readonly given: number;
  readonly asked: number;
}

/** Compare a converted resume with the truth, field by field; fields absent from both are left out. */
export function compare(
  truth: Resume,
  converted: Resume,
): { readonly fields: readonly FieldOutcome[]; readonly entries: readonly EntryOutcome[] } {
  const fields: FieldOutcome[] = [];
  const entries: EntryOutcome[] = [];
  for (const section of sectionNames) {
    const asked = placedEntries(truth, section);
    const given = placedEntries(converted, section);
    const pairs = pairsOf(asked.map(entryOf), given.map(entryOf), section);
    const pointers = new Map([...asked, ...given].map(({ entry, pointer }) => [entry, pointer]));
    const pointerOf = (entry: Entry | undefined) => entry && pointers.get(entry);
    const paired = pairs.filter((pair) => pair.asked && pair.given).length;
    if (pairs.length > 0) entries.push({ section, paired, given: given.length, asked: asked.length });
    pairs.forEach((pair, entry) => {
      const places = { section, entry, askedIn: pointerOf(pair.asked), givenIn: pointerOf(pair.given) };
      for (const [name, kind] of fieldsOf(section)) {
        const outcome = match(kind, pair.asked?.[name] ?? [], pair.given?.[name] ?? []);
        if (outcome) fields.push({ field: `${section}.${name}`, kind, ...places, ...outcome });
      }
    });
  }
  return { fields, entries };
}

const entryOf = ({ entry }: PlacedEntry) => entry;

function pairsOf(asked: readonly Entry[], given: readonly Entry[], section: SectionName): readonly Pair[] {
  return section === 'basics' ? [{ asked: asked[0], given: given[0] }] : align(asked, given, section);
}

function match(
  kind: Kind,
  asked: readonly string[],
  given: readonly string[],
): Pick<FieldOutcome, 'right' | 'missing' | 'extra'> | undefined {
  if (asked.length === 0 && given.length === 0) return undefined;
  const right: string[] = [];
  const missing: string[] = [];
  const extra = [...given];
  for (const value of asked) {
    const index = extra.findIndex((other) => same(kind, value, other));
    if (index >= 0) extra.splice(index, 1);
    (index >= 0 ? right : missing).push(value);
  }
  return { right, missing, extra };
}
