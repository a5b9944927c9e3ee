import assert from 'node:assert/strict';
import { lint, type LintOptions } from '../../../src/lint/index.ts';
import { rules } from '../../../src/lint/rules.ts';
import { validate } from '../../../src/validate/index.ts';
import { freeze } from '../freeze.ts';
import { valueOf } from '../make-resume.ts';
import type { Random } from '../random.ts';
import { speaksOf } from '../speaks-of.ts';
import type { Case, Target } from '../target.ts';
import { makeValue } from './validate.ts';

const make = (random: Random): Case => ({
  ...makeValue(random),
  options: {
    ...(random.once(2) && { today: random.pick(['2020-02-29', '2026', '0001', 'today']) }),
    ...(random.once(3) && {
      rules: { [random.pick(Object.keys(rules))]: random.pick(['off', 'warn', 'error']) },
    }),
  },
});

function check({ text, options }: Case): void {
  const value = freeze(valueOf(text));
  const given = freeze(options) as LintOptions;
  const before = validate(value);
  const { messages } = lint(value, given);
  speaksOf(value, messages);
  for (const { ruleId } of messages) {
    assert(Object.hasOwn(rules, ruleId), `lint has no rule ${ruleId}`);
    assert.notEqual(given.rules?.[ruleId as keyof typeof rules], 'off', `${ruleId} is off and speaks`);
  }
  assert.deepEqual(validate(value), before, 'lint changes the verdict');
  assert.deepEqual(lint(value, given).messages, messages, 'the second time differs');
}

export const lintTarget: Target = { name: 'lint', share: 2, make, check };
