import { mapping } from '../mapping/tables.ts';
import { type Message, message } from './rules.ts';
import { nearest } from '../values/nearest.ts';
import { dotForm, pointer, type Pointer } from '../values/pointer.ts';
import { problemOf } from '../values/problem-of.ts';
import { isObject } from './find-entry.ts';

/** Fields whose values the resume can take. */
export type Fields = Readonly<Record<string, unknown>>;
/** Receives each problem of a supplement. */
export type Refuse = (problem: Message) => void;
type Rules = Readonly<Record<string, object>>;

/** Report every unknown key, with the nearest known one. */
export function checkKeys(given: object, known: readonly string[], where: Pointer, refuse: Refuse): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    refuse(
      message(
        'invalid-supplement',
        `Unknown ${where ? `field "${key}" in ${dotForm(where)}` : `section "${key}"`}.`,
        {
          hint: near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`,
          pointer: where + pointer(key),
        },
      ),
    );
  }
}

/**
 * Check the fields that are supplied for an element of a section.
 * @returns the valid fields, without those that have no value
 */
export function checkFields(
  given: Fields,
  section: string,
  where: Pointer,
  refuse: Refuse,
  besides: readonly string[] = [],
): Fields {
  return checked(
    given,
    (mapping as unknown as Readonly<Record<string, Rules>>)[section] as Rules,
    where,
    refuse,
    besides,
  );
}

function checked(
  given: Fields,
  rules: Rules,
  where: Pointer,
  refuse: Refuse,
  besides: readonly string[] = [],
): Fields {
  checkKeys(given, [...Object.keys(rules), ...besides], where, refuse);
  return Object.fromEntries(
    Object.entries(rules).flatMap(([field, rule]): readonly (readonly [string, unknown])[] => {
      const value = given[field];
      if (value === undefined || value === null) return [];
      const at = where + pointer(field);
      if ('fields' in rule)
        return isObject(value)
          ? [[field, checked(value, rule.fields as Rules, at, refuse)]]
          : wrong(at, 'an object with fields');
      if ('entries' in rule) {
        if (!Array.isArray(value) || !value.every(isObject)) return wrong(at, 'a list of objects');
        const entries = value.map((entry, index) =>
          stated(checked(entry, rule.entries as Rules, at + pointer(index), refuse)),
        );
        return [[field, entries.filter((entry) => Object.keys(entry).length > 0)]];
      }
      if ('each' in rule) {
        const list = [value].flat();
        if (!list.every(isText)) return wrong(at, 'a list of text values');
        return [[field, list.map(String).filter((text) => text !== '')]];
      }
      if (!isText(value)) return wrong(at, 'text');
      const problem = value === '' ? undefined : problemOf(field, String(value));
      // "Present"
      const isOpen = field === 'endDate' && !/\d/.test(String(value));
      if (problem && isOpen)
        return wrong(at, problem, 'Leave it out, or write "", if this is still ongoing.');
      return problem ? wrong(at, problem) : [[field, String(value)]];
    }),
  );

  function wrong(at: Pointer, wanted: string, hint = `Write ${wanted}.`): readonly [] {
    const reason = `${dotForm(at)} is not ${wanted}.`;
    refuse(message('invalid-supplement', reason, { hint, pointer: at }));
    return [];
  }
}

/** The fields of a new entry that say something: an empty text has nothing to remove in it. */
const stated = (entry: Fields): Fields =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== ''));

/** Numbers are accepted as texts written without quotes: 2022. */
const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** The fields that are supplied at a place; undefined if there are none. */
export function objectOf(value: unknown, where: Pointer, refuse: Refuse): Fields | undefined {
  if (value === undefined || value === null || isObject(value)) return value ?? undefined;
  const reason = `${dotForm(where)} is not an object with fields.`;
  refuse(
    message('invalid-supplement', reason, { hint: 'Write field names and values below it.', pointer: where }),
  );
  return undefined;
}

/** The entries that are supplied at a place. */
export function listOf(value: unknown, where: Pointer, refuse: Refuse): readonly Fields[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every(isObject)) return value;
  const odd = Array.isArray(value) ? value.findIndex((entry) => !isObject(entry)) : -1;
  const at = odd < 0 ? where : where + pointer(odd);
  refuse(
    message(
      'invalid-supplement',
      `${dotForm(at)} is not ${odd < 0 ? 'a list of entries' : 'an entry with fields'}.`,
      {
        hint:
          odd < 0
            ? `Write a list of entries: [{ … }], or in YAML "- " before each.`
            : 'Write field names and values: { "name": "…" }, or in YAML name: ….',
        pointer: at,
      },
    ),
  );
  return [];
}
