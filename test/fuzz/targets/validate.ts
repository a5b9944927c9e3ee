import assert from 'node:assert/strict';
import { validate } from '../../../src/validate/index.ts';
import { reference } from '../../validate/reference.ts';
import { freeze } from '../freeze.ts';
import { makeResume, valueOf } from '../make-resume.ts';
import { speaksOf } from '../speaks-of.ts';
import type { Random } from '../random.ts';
import type { Case, Target } from '../target.ts';

export const makeValue = (random: Random): Case => ({
  text: JSON.stringify(makeResume(random)),
  options: {},
});

function check({ text }: Case): void {
  const value = freeze(valueOf(text));
  const { valid, messages } = validate(value);
  assert.equal(valid, reference(value), 'the verdict is not that of ajv');
  assert.equal(messages.length, reference.errors?.length ?? 0, 'ajv complains more or less often');
  speaksOf(value, messages);
}

export const validateTarget: Target = { name: 'validate', share: 2, make: makeValue, check };
