import { mapping } from '../../mapping/tables.ts';
import type { Resume } from '../../resume.ts';
import { pointer, type Pointer } from '../../values/pointer.ts';
import { labelOf } from './labels.ts';

/** A field to edit. */
export interface FormField {
  readonly at: Pointer;
  readonly name: string;
  readonly label: string;
  /** A list is edited as lines of a text. */
  readonly kind: 'line' | 'text' | 'list';
  readonly value: string;
}

export interface FormEntry {
  readonly at: Pointer;
  readonly title: string;
  /** In the order of the schema, those that have no value too. */
  readonly fields: readonly FormField[];
}

export interface FormSection {
  readonly name: string;
  readonly label: string;
  readonly entries: readonly FormEntry[];
  /** An entry to fill in, behind the others; the person is there once. */
  readonly next?: FormEntry;
}

type Fields = Readonly<Record<string, unknown>>;
type Rules = Readonly<Record<string, object>>;

const tables = mapping as unknown as Readonly<Record<string, Rules>>;
export const sectionNames = Object.keys(tables);
const long = /^(?:summary|description|address|reference)$/;

/** The form of a resume: its sections in the order of the schema, those that are empty too. */
export function formOf(resume: Resume): readonly FormSection[] {
  return sectionNames.map((name) => {
    const { [name]: section } = resume as Fields;
    if (name === 'basics')
      return { name, label: labelOf(name), entries: personOf(isFields(section) ? section : {}) };
    const list = Array.isArray(section) ? section : [];
    const entries = list.flatMap((entry: unknown, index) =>
      isFields(entry) ? [entryOf(name, entry, pointer(name, index))] : [],
    );
    return { name, label: labelOf(name), entries, next: entryOf(name, {}, pointer(name, list.length)) };
  });
}

/** The person, their location and each of their profiles. */
function personOf(basics: Fields): readonly FormEntry[] {
  const { location, profiles } = basics;
  const list = Array.isArray(profiles) ? profiles : [];
  const places = tables['basics']?.['location'] as { readonly fields: Rules };
  const accounts = tables['basics']?.['profiles'] as { readonly entries: Rules };
  return [
    entryOf('basics', basics, '/basics'),
    entryOf('location', isFields(location) ? location : {}, '/basics/location', places.fields, 'Location'),
    ...[...list, {}].map((profile: unknown, index) =>
      entryOf(
        'profiles',
        isFields(profile) ? profile : {},
        pointer('basics', 'profiles', index),
        accounts.entries,
        index === list.length ? 'Another profile' : undefined,
      ),
    ),
  ];
}

/** The form of an entry: fields of the schema first, then whatever else is a text. */
function entryOf(
  section: string,
  entry: Fields,
  at: Pointer,
  rules = tables[section] ?? {},
  title?: string,
): FormEntry {
  const fieldOf = (name: string, value: unknown): FormField => {
    const kind =
      Array.isArray(value) || 'each' in (rules[name] ?? {}) ? 'list' : long.test(name) ? 'text' : 'line';
    return {
      at: at + pointer(name),
      name,
      label: labelOf(section, name),
      kind,
      value: Array.isArray(value) ? value.join('\n') : String(value ?? ''),
    };
  };
  const known = Object.entries(rules)
    .filter(([, rule]) => !('fields' in rule || 'entries' in rule))
    .map(([name]) => fieldOf(name, entry[name]));
  const others = Object.entries(entry)
    .filter(([name, value]) => !(name in rules) && typeof value === 'string')
    .map(([name, value]) => fieldOf(name, value));
  return { at, title: title ?? titleOf(entry), fields: [...known, ...others] };
}

/** Tell whether any field of an entry has a value. */
export const hasValues = ({ fields }: FormEntry): boolean => fields.some(({ value }) => value !== '');

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const naming = [
  'position',
  'title',
  'studyType',
  'area',
  'language',
  'network',
  'name',
  'organization',
  'institution',
] as const;

/** An entry in a few words: what it is, and where. */
export function titleOf(entry: Fields): string {
  const [first, second] = naming
    .map((key) => entry[key])
    .filter((value) => typeof value === 'string' && value !== '');
  const dates = [entry['startDate'], entry['endDate']].filter(Boolean).join(' – ');
  const words = first ?? (dates || (entry['reference'] ?? entry['summary'] ?? entry['date']));
  const title = [words, second].filter(Boolean).map(String).join(' · ');
  return title.length > 70 ? `${title.slice(0, 70)}…` : title;
}
