import { type Message, severities } from './severities.ts';
import { kind } from '../validate/quote.ts';
import { readIsoDate } from '../values/iso-date.ts';
import type { Finding, Rule } from './rule.ts';
import { type LintRuleId, rules } from './rules.ts';
import { type ResumeNode, nodesOf } from './nodes.ts';

/** The level of a rule; `off` silences it. */
export type Level = 'off' | 'warn' | 'error';

/** The options of `lint`; each may be left out. */
export interface LintOptions {
  /** Levels by rule id; other rules keep their usual severity. */
  readonly rules?: Readonly<Partial<Record<LintRuleId, Level>>>;
  /** Today as an ISO date; without it, no start date is reported as being in the future. */
  readonly today?: string;
}

const entries = Object.entries(rules) as readonly [LintRuleId, Rule][];

/**
 * Find what the schema accepts but a person would not write, in the order of the resume, each with what to do about it.
 * Does not check whether the resume is valid. Never throws because of the value, and never changes it.
 * @throws TypeError if the options are not an object, or their rules invalid
 * @example lint({ work: [{ startDate: '2020-13' }] }).messages[0]?.ruleId // 'impossible-date'
 */
export function lint(value: unknown, options: LintOptions = {}): { readonly messages: readonly Message[] } {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('lint() takes its options as an object.');
  const { rules: levels = {}, today: day } = options;
  const today = typeof day === 'string' && readIsoDate(day) ? day : undefined;
  checkLevels(levels);
  const active = entries.filter(([id]) => levels[id] !== 'off');
  const messages: Message[] = [];
  for (const node of nodesOf(value)) {
    for (const [ruleId, { check }] of active) {
      for (const finding of ask(check, node, today))
        messages.push(messageOf(ruleId, levels[ruleId], finding, node));
    }
  }
  return { messages };
}

function checkLevels(levels: unknown): void {
  const takes = 'lint() takes "rules" as an object: rule ids, each with "off", "warn" or "error"';
  if (typeof levels !== 'object' || levels === null) throw new TypeError(`${takes}.`);
  for (const [id, level] of Object.entries(levels)) {
    if (!Object.hasOwn(rules, id)) throw new TypeError(`${takes}; there is no rule "${id}".`);
    if (level !== undefined && !['off', 'warn', 'error'].includes(level))
      throw new TypeError(`${takes}; "${id}" has ${kind(level)}.`);
  }
}

/** Choose the severity for a level; without one, the rule's own. */
const severityOf = (ruleId: LintRuleId, level: Level | undefined) =>
  level === undefined ? severities[ruleId] : level === 'error' ? 'error' : 'warning';

/** A finding, and what the value is. */
type Found = Finding & { readonly kind: string };

const nothing: readonly Found[] = [];

/** Ask a rule; it finds nothing in a value that cannot be read completely. */
function ask(check: Rule['check'], node: ResumeNode, today: string | undefined): readonly Found[] {
  try {
    const found = check(node, today);
    return found ? [found].flat().map((finding) => ({ ...finding, kind: kind(node.value) })) : nothing;
  } catch {
    return [];
  }
}

function messageOf(
  ruleId: LintRuleId,
  level: Level | undefined,
  { reason, hint, pointer, kind: found }: Found,
  node: ResumeNode,
): Message {
  return {
    ruleId,
    severity: severityOf(ruleId, level),
    reason,
    ...(hint && { hint }),
    ...(pointer === undefined && { found }),
    pointer: pointer ?? node.pointer,
  };
}
