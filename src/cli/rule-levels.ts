import type { Level, LintRuleId } from '../lint/index.ts';
import { rules } from '../lint/rules.ts';
import type { Message } from '../rules.ts';
import { nearest } from '../values/nearest.ts';
import { Failure } from './failure.ts';

/** The rules that a person can turn up and down: those of lint, and the one that only a text can break. */
export type AdjustableRuleId = LintRuleId | 'duplicate-key';
export type RuleLevels = Readonly<Partial<Record<AdjustableRuleId, Level>>>;

const ids = [...Object.keys(rules), 'duplicate-key'] as readonly AdjustableRuleId[];

/**
 * Read the values of --rule: `id=off`, `id=warn` or `id=error`.
 * @throws Failure that names what may be meant
 */
export function readLevels(written: readonly string[] = []): RuleLevels {
  const levels: Partial<Record<AdjustableRuleId, Level>> = {};
  for (const one of written) {
    const [id = '', level = ''] = one.split('=');
    const known = ids.find((other) => other === id);
    if (!known) {
      const meant = nearest(id, ids);
      throw wrong(`There is no rule ${id}.${meant ? ` Did you mean ${meant}?` : ''}`);
    }
    if (level !== 'off' && level !== 'warn' && level !== 'error')
      throw wrong(`--rule ${id} is off, warn or error, as in --rule ${id}=off, not "${level}".`);
    levels[known] = level;
  }
  return levels;
}

/** Turn messages about keys that stand there twice up or down. */
export function atLevel(messages: readonly Message[], levels: RuleLevels): readonly Message[] {
  const level = levels['duplicate-key'];
  if (level === undefined) return messages;
  return messages.flatMap((message) => {
    if (message.ruleId !== 'duplicate-key') return [message];
    return level === 'off' ? [] : [{ ...message, severity: level === 'error' ? 'error' : 'warning' }];
  });
}

const wrong = (reason: string) => new Failure(`${reason}\nSee: recto validate --help`, 2);
