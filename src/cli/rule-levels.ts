import type { Level, LintRuleId } from '../lint/index.ts';
import { rules } from '../lint/rules.ts';
import { meanings, type Message } from '../rules.ts';
import { nearest } from '../values/nearest.ts';
import { Failure } from './failure.ts';

/** The rules with an adjustable level: those of lint, and the one that only a text can break. */
export type AdjustableRuleId = LintRuleId | 'duplicate-key';
export type RuleLevels = Readonly<Partial<Record<AdjustableRuleId, Level>>>;

const ids = [...Object.keys(rules), 'duplicate-key'] as readonly AdjustableRuleId[];

/** Say what is wrong with the level of a rule; undefined if nothing is. */
export function levelFault(id: string, level: unknown): string | undefined {
  if (!(ids as readonly string[]).includes(id)) {
    if (Object.hasOwn(meanings, id))
      return `The level of ${id} is fixed; it can be set for rules of lint and duplicate-key.`;
    const meant = nearest(id, ids);
    return `Unknown rule ${id}.${meant ? ` Did you mean ${meant}?` : ` These have levels: ${ids.join(', ')}.`}`;
  }
  return level === 'off' || level === 'warn' || level === 'error'
    ? undefined
    : `${id} must be off, warn or error, not ${JSON.stringify(level)}.`;
}

/**
 * Read the values of --rule: `id=off`, `id=warn` or `id=error`; the last one for a rule is used.
 * @throws Failure that names what may be meant
 */
export function readLevels(written: readonly string[] = []): RuleLevels {
  const levels: Partial<Record<AdjustableRuleId, Level>> = {};
  for (const one of written) {
    const [id = '', level = ''] = one.split('=');
    const fault = levelFault(id, level);
    if (fault)
      throw new Failure(`${fault.startsWith(id) ? '--rule ' : ''}${fault}\nSee: recto validate --help`, 2);
    levels[id as AdjustableRuleId] = level as Level;
  }
  return levels;
}

/** Apply a level to the messages about duplicate keys. */
export function atLevel(messages: readonly Message[], level: Level | undefined): readonly Message[] {
  if (level === undefined) return messages;
  return messages.flatMap((message) => {
    if (message.ruleId !== 'duplicate-key') return [message];
    return level === 'off' ? [] : [{ ...message, severity: level === 'error' ? 'error' : 'warning' }];
  });
}
