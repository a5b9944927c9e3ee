import { type Message, message, type Range } from '../message.ts';
import type { Fact, Parsed } from '../parse/vocabulary.ts';
import type { Resume } from '../resume.ts';
import { pointer as pointerTo } from '../values/pointer.ts';
import { bare, missing } from './gaps.ts';
import type { Effective, EffectiveRule, FactsOf } from './override.ts';

/** Where each value of the resume stands in the document, by JSON Pointer. */
export type Provenance = Readonly<Record<string, readonly Range[]>>;

/** What a walk over the tables yields. */
export interface Walked {
  readonly resume: Resume;
  readonly provenance: Provenance;
  readonly messages: readonly Message[];
}

type Value =
  | string
  | readonly string[]
  | { readonly [key: string]: Value }
  | readonly { readonly [key: string]: Value }[];

/** The address that JSON Resume's own samples carry. */
const schemaUrl = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** Put what was parsed where the tables say: resume and provenance in one go. */
export function walk(parsed: Parsed, tables: Effective): Walked {
  const provenance: Record<string, readonly Range[]> = {};
  const messages: Message[] = [];
  const lists = { ...parsed.sections, profiles: parsed.profiles };
  const written: (readonly Range[])[] = [];
  /** Which of what was written belongs to each entry, by its pointer. */
  const stretches = new Map<string, readonly [from: number, to: number]>();
  const entryPlaces = (pointer: string) => {
    const [from, to] = stretches.get(pointer) ?? [0, 0];
    return written.slice(from, to).flat();
  };
  const leaf = (at: string, facts: readonly Fact<string>[], value: string) => {
    const [only] = facts;
    const all = facts.length === 1 && only ? only.places : facts.flatMap((fact) => fact.places);
    provenance[at] = all;
    written.push(all);
    for (const { note, value: read, places } of facts)
      if (note) messages.push(noteOf(note, read, at, places));
    return value;
  };

  const fill = (rule: EffectiveRule, facts: FactsOf, at: string): Value | undefined => {
    if (typeof rule === 'function') return computed(rule(facts), at, leaf);
    if ('from' in rule) {
      const fact = factsOf(rule.from, facts)[0];
      return fact && leaf(at, [fact], fact.value);
    }
    if ('join' in rule) {
      const found = inOrder(factsOf(rule.join, facts));
      return found.length ? leaf(at, found, found.map((fact) => fact.value).join(rule.with)) : undefined;
    }
    if ('each' in rule) {
      const found = inOrder(factsOf(rule.each, facts));
      return found.length
        ? found.map((fact, index) => leaf(`${at}/${index}`, [fact], fact.value))
        : undefined;
    }
    if ('fields' in rule) return fillAll(rule.fields, facts, at);
    if ('entries' in rule)
      return fillList(
        rule.entries,
        lists[at.slice(at.lastIndexOf('/') + 1) as keyof typeof lists] as readonly FactsOf[],
        at,
      );
    return undefined;
  };

  const fillAll = (table: Readonly<Record<string, EffectiveRule>>, facts: FactsOf, at: string) => {
    let filled: Record<string, Value> | undefined;
    for (const field of Object.keys(table)) {
      const value = fill(table[field] as EffectiveRule, facts, at + pointerTo(field));
      if (value !== undefined) (filled ??= {})[field] = value;
    }
    return filled;
  };

  const fillList = (
    table: Readonly<Record<string, EffectiveRule>>,
    entries: readonly FactsOf[],
    at: string,
  ) => {
    const list: { readonly [key: string]: Value }[] = [];
    for (const entry of entries) {
      const before = written.length;
      const pointer = `${at}/${list.length}`;
      const filled = fillAll(table, entry, pointer);
      if (!filled) continue;
      list.push(filled);
      stretches.set(pointer, [before, written.length]);
    }
    return list.length ? list : undefined;
  };

  const { basics: basicsTable, ...sectionTables } = tables;
  const basics = fillAll(basicsTable, parsed.person as FactsOf, '/basics') ?? {};
  messages.push(...missing(basicsTable, [basics], () => '/basics', entryPlaces));
  const sections: Record<string, Value> = {};
  for (const [name, table] of Object.entries(sectionTables)) {
    const list = fillList(table, lists[name as keyof typeof lists] as readonly FactsOf[], `/${name}`);
    if (!list) continue;
    const at = (index: number) => `/${name}/${index}`;
    messages.push(...bare(list, at, entryPlaces), ...missing(table, list, at, entryPlaces));
    sections[name] = list;
  }
  return {
    resume: { $schema: schemaUrl, basics, ...sections } as Resume,
    provenance,
    messages,
  };
}

function computed(
  result: ReturnType<Extract<EffectiveRule, (...input: never) => unknown>>,
  at: string,
  leaf: (at: string, facts: readonly Fact<string>[], value: string) => string,
): Value | undefined {
  if (result === undefined) return undefined;
  if (!Array.isArray(result)) return leaf(at, [result as Fact<string>], (result as Fact<string>).value);
  return result.length
    ? result.map((fact: Fact<string>, index) => leaf(`${at}/${index}`, [fact], fact.value))
    : undefined;
}

const noteOf = (
  note: NonNullable<Fact<string>['note']>,
  value: string,
  pointer: string,
  places: readonly Range[],
) =>
  note === 'assumed-url'
    ? message(note, `The address was read as ${value}.`, { pointer, places })
    : message(note, `Only the year is certain: ${value}.`, {
        hint: 'Write a month where you know it.',
        pointer,
        places,
      });

const none: readonly Fact<string>[] = [];

/** The facts of one role or several. */
const factsOf = (roles: string | readonly string[], facts: FactsOf): readonly Fact<string>[] =>
  typeof roles === 'string' ? (facts[roles] ?? none) : roles.flatMap((role) => facts[role] ?? none);

const inOrder = (facts: readonly Fact<string>[]) =>
  facts.length < 2 ? facts : [...facts].sort((a, b) => (a.places[0]?.[0] ?? 0) - (b.places[0]?.[0] ?? 0));
