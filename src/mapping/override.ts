import { type Message, message } from './rules.ts';
import type { Fact, Facts, PersonRoles, SectionName, SectionRoles } from '../parse/vocabulary.ts';
import type { ResumeMapping, Rule, Table, Unmapped } from './mapping.ts';
import { checkComputed, type Computing } from './check-computed.ts';
import { formatOf } from '../values/problem-of.ts';
import { mapping } from './tables.ts';

/** The facts of an entry as rules see them. */
export type FactsOf = { readonly [role: string]: readonly Fact<string>[] | undefined };

/** A rule of the caller's own: it chooses among the facts of an entry, or makes new ones of them. */
export type Choose<Roles> = (facts: Facts<Roles>) => Fact<string> | readonly Fact<string>[] | undefined;

type Fields<Table, Roles> = { readonly [Field in keyof Table]?: Replacing<Table[Field], Roles> };

/** Another rule, or a function; of a table within the table, some of its rules. */
type Replacing<Rule, Roles> = Rule extends { readonly fields: infer Inner }
  ? { readonly fields: Partial<Inner> } | Unmapped
  : Rule extends { readonly entries: infer Inner }
    ? { readonly entries: Partial<Inner> } | Unmapped
    : Rule | Choose<Roles>;

/** What a caller may change: rules by section and field; all others stay. */
export type MappingOverrides = { readonly basics?: Fields<ResumeMapping['basics'], PersonRoles> } & {
  readonly [Name in SectionName]?: Fields<ResumeMapping[Name], SectionRoles[Name]>;
};

/** A rule in force: one of a table, or a function of the caller. */
export type EffectiveRule = Rule | ((facts: FactsOf) => Fact<string> | readonly Fact<string>[] | undefined);

/** The tables in force. */
export type Effective = { readonly basics: Readonly<Record<string, EffectiveRule>> } & {
  readonly [section: string]: Readonly<Record<string, EffectiveRule>>;
};

const none: MappingOverrides = {};

/**
 * Lay the caller's rules over the tables.
 * @param length that of the document: functions of the caller name places in it
 * @returns a message for each rule that cannot be used; the table's own rule stays in force there
 */
export function override(
  overrides: MappingOverrides = none,
  length = 0,
): {
  tables: Effective;
  messages: readonly Message[];
} {
  const messages: Message[] = [];
  if (overrides === none) return { tables: mapping as unknown as Effective, messages };
  const tables: Record<string, Record<string, EffectiveRule>> = {};
  for (const [section, table] of Object.entries(mapping)) tables[section] = { ...(table as Table) };
  if (typeof overrides !== 'object' || overrides === null) {
    messages.push(message('invalid-mapping', 'The mapping is not an object with sections.'));
    return { tables: mapping as unknown as Effective, messages };
  }
  const ofCaller = (rule: Computing, section: string, field: string) =>
    checkComputed(
      rule,
      section,
      field,
      length,
      (reason) => void messages.push(refuse(section, field, reason, [])),
    );
  for (const [section, fields] of Object.entries(overrides)) {
    const table = Object.hasOwn(tables, section) ? tables[section] : undefined;
    if (!table) {
      messages.push(
        refuse(section, undefined, `The mapping has no section "${section}".`, Object.keys(tables)),
      );
      continue;
    }
    if (typeof (fields ?? {}) !== 'object') {
      messages.push(
        refuse(section, undefined, 'The section is not an object with rules.', Object.keys(table)),
      );
      continue;
    }
    for (const [field, rule] of Object.entries(fields ?? {})) {
      if (rule === undefined) continue;
      const own = (mapping as unknown as Record<string, Table>)[section] as Table;
      const isChosen =
        typeof rule === 'function' && Object.hasOwn(own, field) && !hasTable(own[field] as Rule);
      const problem = isChosen ? undefined : fault(rule, own, field);
      if (problem) messages.push(refuse(section, field, problem.reason, problem.known));
      else
        table[field] =
          typeof rule === 'function'
            ? ofCaller(rule as Computing, section, field)
            : within(rule as Rule, own[field] as Rule, (name, { reason, known }) =>
                messages.push(refuse(section, `${field}.${name}`, reason, known)),
              );
    }
  }
  return { tables: tables as Effective, messages };
}

interface Fault {
  readonly reason: string;
  readonly known: readonly string[];
}

const hasTable = (rule: Rule) => 'fields' in rule || 'entries' in rule;

/** A rule of the caller; of a table within the table, the rules that the caller does not give stay. */
function within(rule: Rule, own: Rule, refuse: (name: string, fault: Fault) => void): Rule {
  const kind = 'fields' in rule ? 'fields' : 'entries' in rule ? 'entries' : undefined;
  if (!kind) return rule;
  const rules = { ...(own as Record<typeof kind, Table>)[kind] };
  const given = (rule as Record<typeof kind, unknown>)[kind];
  for (const [name, inner] of Object.entries(given ?? {})) {
    const problem = fault(inner, (own as Record<typeof kind, Table>)[kind], name);
    if (problem) refuse(name, problem);
    else rules[name] = inner as Rule;
  }
  return { [kind]: rules } as unknown as Rule;
}

/** What is wrong with a rule that came from outside the compiler's sight. */
function fault(rule: unknown, table: Table, field: string): Fault | undefined {
  if (!Object.hasOwn(table, field))
    return { reason: `The section has no field "${field}".`, known: Object.keys(table) };
  const own = table[field] as Rule;
  const kinds =
    'each' in own
      ? ['each', 'unmapped']
      : 'fields' in own
        ? ['fields', 'unmapped']
        : 'entries' in own
          ? ['entries', 'unmapped']
          : ['from', 'join', 'unmapped'];
  if (rule === null || typeof rule !== 'object')
    return {
      reason: `A rule must be an object${typeof rule === 'function' ? ' here, and no' : ' or a'} function.`,
      known: kinds,
    };
  const kind = kinds.find((key) => Object.hasOwn(rule, key));
  if (!kind) return { reason: 'This field does not take a rule of this kind.', known: kinds };
  if (kind === 'join' && typeof (rule as { with?: unknown }).with !== 'string')
    return { reason: 'A "join" rule needs "with", the text to put between the values.', known: ['with'] };
  if (kind !== 'from' && kind !== 'join' && kind !== 'each') return undefined;
  // A date is given by the roles that dates are made of.
  const format = formatOf(field);
  const known = rolesOf(
    format ? Object.fromEntries(Object.entries(table).filter(([name]) => formatOf(name) === format)) : table,
  );
  const given = [(rule as Record<string, unknown>)[kind]].flat() as readonly string[];
  const strange = given.find((role) => !known.includes(role));
  if (strange === undefined) return undefined;
  const reason = rolesOf(table).includes(strange)
    ? `The role "${strange}" does not give ${format?.wanted}.`
    : `The section has no role "${String(strange)}".`;
  return { reason, known };
}

/** Every role that a section's table draws on. */
function rolesOf(table: Table): readonly string[] {
  return [
    ...new Set(
      Object.values(table).flatMap((rule) => {
        if ('from' in rule) return rule.from;
        if ('join' in rule) return rule.join;
        if ('each' in rule) return rule.each;
        return 'fields' in rule ? rolesOf(rule.fields) : [];
      }),
    ),
  ];
}

function refuse(
  section: string,
  field: string | undefined,
  reason: string,
  known: readonly string[],
): Message {
  return message('invalid-mapping', reason, {
    ...(known.length > 0 && { hint: `Allowed here: ${known.join(', ')}.` }),
    found: field === undefined ? section : `${section}.${field}`,
  });
}
