import type { Basics, Entry, Known } from '../mapping/mapping.ts';
import { entryPlaces } from '../mapping/entry-places.ts';
import { mapping } from '../mapping/tables.ts';
import { type Origin, placesOf, type Walked } from '../mapping/walk.ts';
import { type Message, message } from './rules.ts';
import type { Range } from '../message.ts';
import type { SectionName } from '../parse/vocabulary.ts';
import type { Resume } from '../resume.ts';
import { dotForm, pointer as pointerTo } from '../values/pointer.ts';
import { checkFields, checkKeys, type Fields as CheckedFields, listOf, objectOf } from './check.ts';
import { entriesOf, findEntry, isObject } from './find-entry.ts';
import { removeEntries } from './remove-entries.ts';

/** The fields that a person supplies for an element, by their JSON Resume names; an empty text removes a value, null leaves it as it is. */
type Fields<Element> = { readonly [Field in keyof Known<Element>]?: Element[Field] | null };

/** Which entry is meant: by values that it has, or by words of the document that it came from. */
type Where<Element> = ({ readonly match: Fields<Element> } | { readonly at: string }) & {
  /** Which of those that fit, counted from 1. */
  readonly nth?: number;
};

/** Corrections and additions by a person; they override the document. */
export type Supplement = {
  readonly basics?: Fields<Basics>;
  /** New entries, added after those of the document. */
  readonly add?: { readonly [Name in SectionName]?: readonly Fields<Entry<Name>>[] };
} & {
  readonly [Name in SectionName]?: readonly (Fields<Entry<Name>> &
    Where<Entry<Name>> & {
      /** The document has no such entry: it was read into it. */
      readonly remove?: boolean;
    })[];
};

/** A walk with the supplement applied, and the places of the values that it replaced. */
export interface Supplemented extends Omit<Walked, 'messages'> {
  readonly messages: readonly (Walked['messages'][number] | Message)[];
  readonly replaced: readonly Range[];
}

type Draft = Record<string, unknown>;
const sections = Object.keys(mapping).filter((name) => name !== 'basics') as SectionName[];

/**
 * Apply a supplement to a resume. A message reports each correction that matches no entry or has an invalid value.
 * @param given checked here, because it may come from a file
 */
export function supplement(walked: Walked, given: Supplement, document: string): Supplemented {
  const messages: Message[] = [];
  const provenance: Record<string, Origin> = { ...walked.provenance };
  const resume = structuredClone(walked.resume) as Draft;
  const replaced: Range[] = [];
  const touched: string[] = [];
  const removed = new Map<string, Set<number>>();
  const refuse = (problem: Message) => void messages.push(problem);

  const forget = (at: string) => {
    for (const known of Object.keys(provenance)) {
      if (known !== at && !known.startsWith(`${at}/`)) continue;
      replaced.push(...placesOf(provenance[known]));
      delete provenance[known];
    }
    touched.push(at);
  };
  const trace = (at: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) trace(at + pointerTo(key), part);
    else provenance[at] = 'supplement';
  };
  const write = (element: Draft, at: string, fields: CheckedFields) => {
    for (const [field, value] of Object.entries(fields)) {
      const place = at + pointerTo(field);
      if (isObject(value)) {
        const inner = isObject(element[field]) ? element[field] : {};
        write(inner, place, value);
        if (Object.keys(inner).length > 0) element[field] = inner;
        else delete element[field];
      } else {
        forget(place);
        if (value === '' || (Array.isArray(value) && value.length === 0)) delete element[field];
        else {
          element[field] = value;
          trace(place, value);
        }
      }
    }
  };

  const search = { ...walked, places: entryPlaces(walked.provenance), quotes: new Map() };
  if (!isObject(given)) {
    refuse(
      message('invalid-supplement', 'The supplement is not an object with sections.', {
        hint: `Use one of: basics, add, ${sections.join(', ')}.`,
      }),
    );
    return { ...walked, messages: [...walked.messages, ...messages], replaced };
  }
  checkKeys(given, ['basics', 'add', ...sections], '', refuse);
  const basics = objectOf(given.basics, '/basics', refuse);
  if (basics) {
    resume.basics ??= {};
    write(resume.basics as Draft, '/basics', checkFields(basics, 'basics', '/basics', refuse));
  }
  const further = objectOf(given.add, '/add', refuse) ?? {};
  checkKeys(further, sections, '/add', refuse);
  for (const name of sections) {
    const added = listOf(further[name], `/add/${name}`, refuse);
    const corrections = listOf((given as Draft)[name], `/${name}`, refuse).flatMap((correction, index) => {
      const where = `/${name}/${index}`;
      const known = Object.keys(mapping[name]);
      if (isObject(correction.match) && !Object.keys(correction.match).every((key) => known.includes(key))) {
        checkKeys(correction.match, known, `${where}/match`, refuse);
        return [];
      }
      const found = findEntry(search, name, correction, document, where);
      if (!('at' in found)) refuse(found);
      const { remove } = correction;
      if (remove !== undefined && typeof remove !== 'boolean')
        refuse(
          message('invalid-supplement', `${dotForm(where)}.remove is neither true nor false.`, {
            hint: 'Write remove: true to take the entry out.',
            pointer: `${where}/remove`,
          }),
        );
      const fields = checkFields(correction, name, where, refuse, ['match', 'at', 'nth', 'remove']);
      return 'at' in found ? [{ found, fields, isRemoved: remove === true }] : [];
    });
    for (const { found, fields, isRemoved } of corrections) {
      if (isRemoved) {
        forget(found.at);
        removed.set(name, (removed.get(name) ?? new Set()).add(found.index));
      } else write((resume[name] as Draft[])[found.index] as Draft, found.at, fields);
    }
    for (const [index, entry] of added.entries()) {
      const fields = checkFields(entry, name, `/add/${name}/${index}`, refuse);
      if (Object.values(fields).every((value) => value === '')) continue;
      const list = (resume[name] ??= []) as Draft[];
      const made: Draft = {};
      list.push(made);
      write(made, `/${name}/${list.length - 1}`, fields);
    }
  }
  const isTouched = (pointer: string) => touched.some((at) => pointer === at || pointer.startsWith(`${at}/`));
  const kept = walked.messages.filter(({ pointer }) => !pointer || !isTouched(pointer));
  const supplemented: Supplemented = {
    resume: inOrder(resume),
    provenance,
    confidence: Object.fromEntries(
      Object.entries(provenance).map(([at, origin]) => [
        at,
        origin === 'supplement' ? 1 : (walked.confidence[at] ?? 1),
      ]),
    ),
    messages: [...kept, ...messages],
    suggestions: walked.suggestions.flatMap((suggestion) => {
      const { pointer, value } = suggestion;
      const [, name = '', index] = pointer.split('/');
      const before = entriesOf(walked.resume, name).length;
      const added = entriesOf(resume as Resume, name).slice(before);
      if (index === undefined || Number(index) < before) return touched.includes(pointer) ? [] : [suggestion];
      if (added.some((entry) => Object.values(entry).includes(value))) return [];
      return [{ ...suggestion, pointer: pointer.replace(/\d+/, String(Number(index) + added.length)) }];
    }),
    replaced,
  };
  return removeEntries(supplemented, removed);
}

/** Put sections and fields into the order of the schema, whoever supplied them. */
function inOrder(resume: Draft): Resume {
  const { $schema, basics, ...others } = resume;
  const ordered: Draft = {};
  for (const [name, table] of Object.entries(mapping)) {
    const keys = Object.keys(table);
    const sorted = (element: Draft) =>
      Object.fromEntries(keys.flatMap((key) => (key in element ? [[key, element[key]] as const] : [])));
    const list = others[name] as Draft[] | undefined;
    if (name === 'basics') ordered[name] = sorted((basics ?? {}) as Draft);
    else if (list?.length) ordered[name] = list.map(sorted);
  }
  return { ...($schema !== undefined && { $schema }), ...ordered } as Resume;
}
