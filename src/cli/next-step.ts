import type { Conversion } from '../convert.ts';
import { listed } from '../values/listed.ts';
import type { Options } from './arguments.ts';
import { asArgument, type Input } from './input.ts';
import { isOfFacts } from './is-of-facts.ts';

/** The one thing that helps a resume most, and the command for it; nothing where all is well. */
export function nextStep({ messages, gaps }: Conversion, input: Input, options: Options): readonly string[] {
  if (messages.some(isOfFacts))
    return [`\nNext: fix ${options.with} as described above, then run this command again.`];
  if (gaps.length > 0 && options.with !== undefined)
    return [`\nNext: ${missing(gaps)} missing; add what you know to ${options.with}.`];
  if (gaps.length > 0 && options['init-facts'] === undefined)
    return [`\nNext: ${missing(gaps)} missing: recto convert ${asArgument(input)} --init-facts facts.yaml`];
  const unmapped = messages.filter(({ ruleId }) => ruleId === 'unmapped-text').length;
  if (unmapped > 0 && options.explain === undefined)
    return [
      `\nNext: ${unmapped} ${unmapped > 1 ? 'passages were' : 'passage was'} not mapped to any field; to see where: recto convert ${asArgument(input)} --explain explain.html`,
    ];
  return [];
}

/** "4 employers and 1 name are" */
function missing(gaps: Conversion['gaps']): string {
  const counts = new Map<string, number>();
  for (const { expected } of gaps) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  const named = [...counts].map(([expected, count]) => `${count} ${expected}${count > 1 ? 's' : ''}`);
  return `${listed(named)} ${gaps.length > 1 ? 'are' : 'is'}`;
}
