import type { RuleId } from '../../rules.ts';
import { listed } from '../../values/listed.ts';
import type { PlacedMessage } from './report.ts';

/** What several messages of a rule say together, after their number. */
const together: Readonly<Partial<Record<RuleId, string>>> = {
  'ambiguous-layout': 'sections could also be split into entries differently',
  'assumed-url': 'addresses were completed with https://',
  'duplicate-range': 'date ranges appear twice in a row and were read as one entry each',
  'imprecise-date': 'dates are certain only to the year',
  'inferred-value': 'values were inferred from the prose',
};
const mostLines = 5;

/** Fold messages into one for each rule, with the lines that they are about. */
export function foldInfos(infos: readonly PlacedMessage[]): readonly PlacedMessage[] {
  const rules = new Map<RuleId, PlacedMessage[]>();
  for (const info of infos) {
    const known = rules.get(info.ruleId);
    if (known) known.push(info);
    else rules.set(info.ruleId, [info]);
  }
  return [...rules].flatMap(([ruleId, messages]) => {
    const [first, second] = messages as [PlacedMessage, PlacedMessage?];
    const words = together[ruleId];
    if (!second || !words) return messages;
    return [{ ...first, reason: `${messages.length} ${words}${onLines(messages)}.` }];
  });
}

function onLines(messages: readonly PlacedMessage[]): string {
  const lines = [...new Set(messages.flatMap(({ line }) => (line === undefined ? [] : [String(line)])))];
  if (lines.length < 2) return '';
  const more = lines.length - mostLines;
  return ` (lines ${more > 0 ? `${lines.slice(0, mostLines).join(', ')} and more` : listed(lines)})`;
}
