import { dotForm } from '../../values/pointer.ts';
import type { PlacedMessage } from './report.ts';

type Group = readonly PlacedMessage[];

/** Rules whose messages say little more than what to write instead. */
const brief: readonly string[] = ['old-name', 'other-name', 'wrong-kind', 'text-date', 'bare-url'];

/**
 * Group messages of one rule that give the same advice, then those about one field; notes, and rules that
 * say little, in any case. Each group takes the place of its first message.
 */
export function groupAlike(messages: Group): readonly Group[] {
  const byAdvice = grouped(messages, ({ hint }) => hint ?? '');
  const alone = byAdvice.filter(({ length }) => length === 1).flat();
  const groups = [...byAdvice.filter(({ length }) => length > 1), ...grouped(alone, fieldOf)];
  const at = new Map(messages.map((message, index) => [message, index]));
  const first = ([message]: Group) => at.get(message as PlacedMessage) as number;
  return groups.sort((a, b) => first(a) - first(b));
}

function grouped(messages: Group, by: (message: PlacedMessage) => string): readonly Group[] {
  const groups = new Map<string, PlacedMessage[]>();
  for (const message of messages) {
    const { ruleId, severity } = message;
    const isBrief = severity === 'info' || brief.includes(ruleId);
    const key = `${ruleId} ${severity} ${isBrief ? '' : by(message)}`;
    const known = groups.get(key);
    if (known) known.push(message);
    else groups.set(key, [message]);
  }
  return [...groups.values()];
}

/**
 * Name the field of a message, whichever entry it is in.
 * @example fieldOf({ pointer: '/work/3/company', … }) // 'work[].company'
 */
export function fieldOf({ pointer = '' }: PlacedMessage): string {
  return withoutIndex(dotForm(pointer));
}

/** A sentence without the number of the entry that it is about. */
export const withoutIndex = (sentence: string): string => sentence.replace(/\[\d+\]/g, '[]');
