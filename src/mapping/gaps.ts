import { type Message, message } from './rules.ts';
import type { Range } from '../message.ts';
import type { Resume } from '../resume.ts';
import { isObject } from '../resume/wrapper-of.ts';
import { entryPlaces } from './entry-places.ts';
import type { Effective, EffectiveRule } from './override.ts';
import type { Provenance } from './walk.ts';

/** A value that readers expect but the resume lacks. */
export interface Gap {
  /** Where it would be: a JSON Pointer. */
  readonly pointer: string;
  /** What is missing, as people call it. */
  readonly expected: string;
  /** The places of the entry that lacks it. */
  readonly places: readonly Range[];
}

type Entry = Readonly<Record<string, unknown>>;

/** Find the values that the tables expect but the resume lacks, in the order of the resume. */
export function findGaps(resume: Resume, provenance: Provenance, tables: Effective): readonly Gap[] {
  const places = entryPlaces(provenance);
  return Object.entries(tables).flatMap(([name, table]) =>
    entriesOf(resume, name).flatMap(({ entry, at }) =>
      expectedIn(table).flatMap(([field, expected, unless]) =>
        field in entry || unless in entry
          ? []
          : [{ pointer: `${at}/${field}`, expected, places: places.get(at) ?? [] }],
      ),
    ),
  );
}

const bareness = (entry: object) => (Object.keys(entry).length > 0 ? 'only dates' : 'no values');

/** Report the gaps: one message per kind of value, however many entries lack it, and one per entry with only dates. */
export function reportGaps(resume: Resume, provenance: Provenance, gaps: readonly Gap[]): readonly Message[] {
  const places = entryPlaces(provenance);
  const bare = Object.keys(resume).flatMap((name) =>
    entriesOf(resume, name).flatMap(({ entry, at }) =>
      name !== 'basics' && Object.keys(entry).every((key) => /date$/i.test(key))
        ? [
            message('entry-without-content', `The entry has ${bareness(entry)}.`, {
              hint: 'Its heading and text may have been lost in copying. Add them to the resume.',
              pointer: at,
              places: places.get(at) ?? [],
            }),
          ]
        : [],
    ),
  );
  return [...bare, ...[...kindsOf(gaps).values()].map((kind) => missing(resume, kind))];
}

/** Gaps of the same field of a section. */
function kindsOf(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const kind = gap.pointer.replace(/\/\d+\//, '/');
    const known = kinds.get(kind);
    if (known) known.push(gap);
    else kinds.set(kind, [gap]);
  }
  return kinds;
}

function missing(resume: Resume, gaps: readonly Gap[]): Message {
  const [first] = gaps as readonly [Gap];
  const [, name = '', ...rest] = first.pointer.split('/');
  const count = entriesOf(resume, name).length;
  const field = rest.at(-1) as string;
  return message(
    'missing-value',
    name === 'basics' || count === 1
      ? `No ${first.expected} was found.`
      : `${gaps.length} of ${count} ${name} entries ${gaps.length === 1 ? 'has' : 'have'} no ${first.expected}.`,
    {
      hint: `Add ${name === 'basics' ? 'basics' : `${name}[]`}.${field} to the resume.`,
      pointer: gaps.length === 1 ? first.pointer : `/${name}`,
      places: gaps.flatMap((gap) => gap.places.slice(0, 1)),
    },
  );
}

const expectedIn = (table: Readonly<Record<string, EffectiveRule>>) =>
  Object.entries(table).flatMap(([field, rule]) =>
    typeof rule !== 'function' && 'expected' in rule && rule.expected
      ? [[field, rule.expected, rule.unless ?? ''] as const]
      : [],
  );

/** List the elements of a section with their pointers; basics is a single element. */
function entriesOf(resume: Resume, name: string): readonly { readonly entry: Entry; readonly at: string }[] {
  const section: unknown = resume[name];
  if (name === 'basics') return [{ entry: isObject(section) ? section : {}, at: '/basics' }];
  if (!Array.isArray(section)) return [];
  return section.flatMap((entry: unknown, index) =>
    isObject(entry) ? [{ entry, at: `/${name}/${index}` }] : [],
  );
}
