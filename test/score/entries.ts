import type { Resume } from '../../src/resume.ts';
import { type Pointer, pointer } from '../../src/values/pointer.ts';
import { fieldsOf, type SectionName } from './fields.ts';

/** An entry of a section, each field a list: empty where it is absent, of one where it is a single value. */
export type Entry = Readonly<Record<string, readonly string[]>>;

/** An entry and where it stands in its resume. */
export interface PlacedEntry {
  readonly pointer: Pointer;
  readonly entry: Entry;
}

/** Read a section's entries; basics is one entry. What is no text is passed over, and so are empty entries. */
export function entriesOf(resume: Resume, section: SectionName): readonly Entry[] {
  return placedEntries(resume, section).map(({ entry }) => entry);
}

/** Read a section's entries as `entriesOf` does, each with its place in the resume. */
export function placedEntries(resume: Resume, section: SectionName): readonly PlacedEntry[] {
  const list = section === 'basics' ? [resume.basics] : at(resume, pathOf(section));
  return (Array.isArray(list) ? list : [])
    .map((entry, index) => ({
      pointer: section === 'basics' ? pointer('basics') : pointer(...pathOf(section), index),
      entry: read(entry, section),
    }))
    .filter(({ entry }) => hasText(entry));
}

function pathOf(section: SectionName): readonly string[] {
  return section === 'profiles' ? ['basics', 'profiles'] : [section];
}

function read(entry: unknown, section: SectionName): Entry {
  const fields = fieldsOf(section).map(([name]) => [name, texts(at(entry, name.split('.')))]);
  return Object.fromEntries(fields);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((text) => typeof text === 'string' || typeof text === 'number')
    .map(String)
    .filter((text) => text.trim() !== '');
}

function hasText(entry: Entry): boolean {
  return Object.values(entry).some((values) => values.length > 0);
}
