import type { Resume } from '../../src/resume.ts';
import { align } from './align.ts';
import { entriesOf } from './entries.ts';
import { fieldsOf, sectionNames, type Kind, type SectionName } from './fields.ts';
import { same } from './same.ts';

/** What came of one field of one entry. */
export interface FieldOutcome {
  /** As `section.field`. */
  readonly field: string;
  /** Which pair of entries, counted from 0 over the section. */
  readonly entry: number;
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
    const asked = entriesOf(truth, section);
    const given = entriesOf(converted, section);
    const pairs =
      section === 'basics' ? [{ asked: asked[0], given: given[0] }] : align(asked, given, section);
    const paired = pairs.filter((pair) => pair.asked && pair.given).length;
    if (pairs.length > 0) entries.push({ section, paired, given: given.length, asked: asked.length });
    pairs.forEach((pair, entry) => {
      for (const [name, kind] of fieldsOf(section)) {
        const outcome = match(kind, pair.asked?.[name] ?? [], pair.given?.[name] ?? []);
        if (outcome) fields.push({ field: `${section}.${name}`, entry, ...outcome });
      }
    });
  }
  return { fields, entries };
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
