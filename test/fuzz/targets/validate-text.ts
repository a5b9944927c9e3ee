import assert from 'node:assert/strict';
import { lint } from '../../../src/lint/index.ts';
import { type TextFormat, validate, validateText } from '../../../src/validate/index.ts';
import { makeResume, writeResume } from '../make-resume.ts';
import type { Random } from '../random.ts';
import { speaksOf } from '../speaks-of.ts';
import type { Case, Target } from '../target.ts';

export const makeText = (random: Random): Case => {
  const format = random.pick(['json', 'yaml'] as const);
  const told = random.once(8) ? random.pick(['json', 'yaml']) : random.pick([format, undefined]);
  return { text: writeResume(makeResume(random), format, random), options: told ? { format: told } : {} };
};

async function check({ text, options }: Case): Promise<void> {
  const format = options as { readonly format?: TextFormat };
  const also = (value: unknown) => lint(value).messages;
  const { valid, messages, value } = await validateText(text, { ...format, also });
  const readable = messages.every(({ ruleId }) => ruleId !== 'unreadable-text');
  assert.equal(value === undefined, !readable, 'what cannot be read has a value');
  if (readable) {
    assert.equal(valid, validate(value).valid, 'the verdict is not that of validate');
    speaksOf(value, messages);
  } else assert.equal(valid, false, 'what cannot be read is valid');
  const lines = text.split(/\r\n?|\n/);
  for (const { ruleId, places = [], line = 1, column = 1 } of messages) {
    for (const [start, end] of places)
      assert(
        start >= 0 && start <= end && end <= text.length + 1,
        `the place of ${ruleId} is outside the text`,
      );
    assert(column >= 1 && column <= (lines[line - 1] ?? '').length + 2, `${ruleId} has no such column`);
  }
  assert.deepEqual(
    await validateText(text, { ...format, also }),
    { valid, messages, value },
    'the second time differs',
  );
}

export const validateTextTarget: Target = { name: 'validateText', share: 3, make: makeText, check };
