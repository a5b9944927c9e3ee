import type { Message, RuleId } from '../../rules.ts';

/** What a person should see first: what the document is, what may be wrong, what is missing, what was not mapped. */
const order: readonly (readonly RuleId[])[] = [
  ['empty-document', 'unread-language', 'not-a-resume'],
  ['uncertain-value', 'unknown-heading'],
  ['entry-without-content', 'missing-value'],
  ['unmapped-text'],
];

/** Rank a message by how early a person should see it, from 0; errors come first, and notes last. */
export function rankOf({ ruleId, severity }: Message): number {
  if (severity === 'error') return 0;
  if (severity === 'info') return order.length + 1;
  const rank = order.findIndex((rules) => rules.includes(ruleId));
  return rank < 0 ? order.length : rank + 1;
}
