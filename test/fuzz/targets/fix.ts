import assert from 'node:assert/strict';
import { fix } from '../../../src/lint/index.ts';
import { validate } from '../../../src/validate/index.ts';
import { freeze } from '../freeze.ts';
import { valueOf } from '../make-resume.ts';
import { speaksOf } from '../speaks-of.ts';
import type { Case, Target } from '../target.ts';
import { makeValue } from './validate.ts';

function check({ text }: Case): void {
  const value = freeze(valueOf(text));
  const { resume, changes } = fix(value);
  if (changes.length === 0) assert.equal(resume, value, 'nothing changed, and it is another value');
  speaksOf(
    value,
    changes.map(({ ruleId, pointer }) => ({ ruleId, pointer, severity: 'info', reason: '' })),
  );
  const again = fix(freeze(resume));
  assert.deepEqual(again.changes, [], 'the second time it changes more');
  const [before, after] = [validate(value), validate(resume)];
  assert(after.messages.length <= before.messages.length, 'more is wrong than before');
}

export const fixTarget: Target = { name: 'fix', share: 2, make: makeValue, check };
