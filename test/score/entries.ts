import type { Resume } from '../../src/resume.ts';
import { fieldsOf, type SectionName } from './fields.ts';

/** An entry of a section, each field a list: empty where it is absent, of one where it is a single value. */
export type Entry = Readonly<Record<string, readonly string[]>>;

/** Read a section's entries; basics is one entry. What is no text is passed over, and so are empty entries. */
export function entriesOf(resume: Resume, section: SectionName): readonly Entry[] {
  const list = section === 'basics' ? [resume.basics] : at(resume, pathOf(section));
  return (Array.isArray(list) ? list : []).map((entry) => read(entry, section)).filter(hasText);
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
