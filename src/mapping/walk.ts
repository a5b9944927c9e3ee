import { schemaUrl } from '../resume/schema-url.ts';
import type { Message } from './rules.ts';
import type { Range } from '../message.ts';
import { inferred, noteOf } from './notes.ts';
import type { Fact, Parsed } from '../parse/vocabulary.ts';
import type { Resume } from '../resume.ts';
import { pointer as pointerTo } from '../values/pointer.ts';
import type { Effective, EffectiveRule, FactsOf } from './override.ts';

/** Where a value comes from: its places in the document, or the supplement. */
export type Origin = readonly Range[] | 'supplement';

/** Where each value of the resume comes from, by JSON Pointer. */
export type Provenance = Readonly<Record<string, Origin>>;

/** List the places of a value in the document; none if it was supplied. */
export const placesOf = (origin: Origin | undefined): readonly Range[] =>
  origin === undefined || origin === 'supplement' ? [] : origin;

/** A value that the document suggests but does not state; in the resume only if asked for. */
export interface Suggestion {
  /** A JSON Pointer to where it would be. Suggestions are to be applied in order; they may append to lists. */
  readonly pointer: string;
  /** What would be written there. */
  readonly value: string;
  /** The prose that supports it. */
  readonly places: readonly Range[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** Why it is suggested, in one sentence. */
  readonly reason: string;
}

/** What a walk over the tables yields. */
export interface Walked {
  readonly resume: Resume;
  readonly provenance: Provenance;
  /** How likely each value is to be right, from 0 to 1, by JSON Pointer. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly messages: readonly Message[];
  readonly suggestions: readonly Suggestion[];
}

type Value =
  | string
  | readonly string[]
  | { readonly [key: string]: Value }
  | readonly { readonly [key: string]: Value }[];

/**
 * Map the parsed facts by the tables, building resume and provenance together.
 * @param infer also write uncertain values to the resume, each with a message; otherwise they are suggested
 */
export function walk(parsed: Parsed, tables: Effective, infer = false): Walked {
  const provenance: Record<string, Origin> = {};
  const confidence: Record<string, number> = {};
  const messages: Message[] = [];
  const suggestions: Suggestion[] = [];
  const lists = { ...parsed.sections, profiles: parsed.profiles };
  const leaf = (at: string, facts: readonly Fact<string>[], value: string) => {
    const [only] = facts;
    provenance[at] = facts.length === 1 && only ? only.ranges : facts.flatMap((fact) => fact.ranges);
    confidence[at] = Math.min(...facts.map((fact) => fact.uncertain?.confidence ?? fact.confidence ?? 1));
    for (const fact of facts) {
      if (fact.note) messages.push(noteOf(fact.note, fact.value, at, fact.ranges));
      if (fact.uncertain) messages.push(inferred(fact, fact.uncertain.reason, at));
    }
    return value;
  };
  /** The facts that may be written there; uncertain ones are suggested instead. */
  const sure = (facts: readonly Fact<string>[], at: (index: number) => string) => {
    const certain = infer ? facts : facts.filter((fact) => !fact.uncertain);
    if (certain.length < facts.length)
      facts
        .filter((fact) => fact.uncertain)
        .forEach((fact, index) => suggestions.push(suggestionOf(fact, at(certain.length + index))));
    return certain;
  };

  const fill = (rule: EffectiveRule, facts: FactsOf, at: string): Value | undefined => {
    if (typeof rule === 'function') return computed(rule(infer ? facts : certainIn(facts)), at, leaf);
    if ('from' in rule) {
      const stated = factsOf(rule.from, facts);
      const first = stated.find((fact) => !fact.uncertain) ?? stated[0];
      const [fact] = first ? sure([first], () => at) : none;
      return fact && leaf(at, [fact], fact.value);
    }
    if ('join' in rule) {
      const found = inOrder(factsOf(rule.join, facts).filter((fact) => infer || !fact.uncertain));
      return found.length ? leaf(at, found, found.map((fact) => fact.value).join(rule.with)) : undefined;
    }
    if ('each' in rule) {
      const found = sure(inOrder(factsOf(rule.each, facts)), (index) => `${at}/${index}`);
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
    let suggested = 0;
    for (const entry of entries) {
      const before = suggestions.length;
      const filled = fillAll(table, entry, `${at}/${list.length + suggested}`);
      if (filled) list.push(filled);
      else if (suggestions.length > before) suggested++;
    }
    return list.length ? list : undefined;
  };

  const { basics: basicsTable, ...sectionTables } = tables;
  const basics = fillAll(basicsTable, parsed.person as FactsOf, '/basics') ?? {};
  const sections: Record<string, Value> = {};
  for (const [name, table] of Object.entries(sectionTables)) {
    const list = fillList(table, lists[name as keyof typeof lists] as readonly FactsOf[], `/${name}`);
    if (list) sections[name] = list;
  }
  return {
    resume: { $schema: schemaUrl, basics, ...sections } as Resume,
    provenance,
    confidence,
    messages,
    suggestions,
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

const suggestionOf = ({ value, ranges: places, uncertain }: Fact<string>, pointer: string): Suggestion => ({
  pointer,
  value,
  places,
  confidence: uncertain?.confidence ?? 0,
  reason: uncertain?.reason ?? '',
});

/** The facts that the document states. */
const certainIn = (facts: FactsOf): FactsOf =>
  Object.fromEntries(
    Object.entries(facts).map(([role, list]) => [role, list?.filter((fact) => !fact.uncertain)]),
  );

const none: readonly Fact<string>[] = [];

/** The facts of one role or several. */
const factsOf = (roles: string | readonly string[], facts: FactsOf): readonly Fact<string>[] =>
  typeof roles === 'string' ? (facts[roles] ?? none) : roles.flatMap((role) => facts[role] ?? none);

const inOrder = (facts: readonly Fact<string>[]) =>
  facts.length < 2 ? facts : [...facts].sort((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
