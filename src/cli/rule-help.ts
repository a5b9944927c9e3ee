import { menders } from '../lint/menders.ts';
import { meanings as ofLint } from '../lint/severities.ts';
import { meanings, type RuleId, severities } from '../rules.ts';

/** The rules whose finds can be fixed. */
const fixing: readonly string[] = [
  ...Object.keys(menders),
  'wrong-kind',
  'old-name',
  'other-name',
  'duplicate-key',
];

/** What there is to say of a rule; undefined where there is none of that name. */
export function ruleHelp(id: string): string | undefined {
  if (!Object.hasOwn(meanings, id)) return undefined;
  const severity = severities[id as RuleId];
  const isAdjustable = Object.hasOwn(ofLint, id) || id === 'duplicate-key';
  return [
    `${id} (${severity === 'info' ? 'note' : severity})`,
    meanings[id as RuleId],
    ...(fixing.includes(id) ? ['recto validate --fix fixes what is certain of it.'] : []),
    ...(isAdjustable ? [`To turn it up or down: recto validate --rule ${id}=off, =warn or =error`] : []),
  ].join('\n');
}
