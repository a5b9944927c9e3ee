import { fixers } from '../lint/fixers.ts';
import { meanings as ofLint } from '../lint/severities.ts';
import { meanings, type RuleId, severities } from '../rules.ts';

/** The rules whose findings can be fixed. */
const fixing: readonly string[] = [
  ...Object.keys(fixers),
  'wrong-kind',
  'old-name',
  'other-name',
  'duplicate-key',
];

/** Explain a rule; undefined if no rule has that id. */
export function ruleHelp(id: string): string | undefined {
  if (!Object.hasOwn(meanings, id)) return undefined;
  const severity = severities[id as RuleId];
  const isAdjustable = Object.hasOwn(ofLint, id) || id === 'duplicate-key';
  return [
    `${id} (${severity})`,
    meanings[id as RuleId],
    ...(fixing.includes(id) ? ['recto validate --fix fixes it where the right value is certain.'] : []),
    ...(isAdjustable ? [`To change its level: recto validate --rule ${id}=off (or =warn, =error)`] : []),
  ].join('\n');
}
