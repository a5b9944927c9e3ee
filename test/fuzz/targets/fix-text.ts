import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { type Change, fix, fixText } from '../../../src/lint/index.ts';
import type { TextFormat } from '../../../src/validate/index.ts';
import { readResume } from '../../../src/text/read-resume.ts';
import type { Case, Target } from '../target.ts';
import { makeText } from './validate-text.ts';

async function check({ text, options }: Case): Promise<void> {
  const format = options as { readonly format?: TextFormat };
  const { text: fixed, changes } = await fixText(text, format);
  if (changes.length === 0) {
    assert.equal(fixed, text, 'nothing changed, and it is another text');
    return;
  }
  const [before, after] = [await readResume(text, format.format), await readResume(fixed, format.format)];
  assert(!('fault' in before) && !('fault' in after), 'the text can no longer be read');
  const wanted = fix(before.value).changes;
  // What the text tells and the value does not: keys that stand twice, numbers as they are written, lists without brackets.
  const own = changes.filter((change) => !wanted.some((one) => isDeepStrictEqual(one, change)));
  assert(
    own.every(({ ruleId }) => ruleId === 'duplicate-key' || ruleId === 'wrong-kind'),
    'other changes than those of fix',
  );
  if (own.length === 0 && changes.length === wanted.length)
    assert.equal(
      JSON.stringify(after.value),
      JSON.stringify(fix(before.value).resume),
      'the text does not hold what fix gives',
    );
  const most = changes.reduce((sum, change) => sum + lettersOf(change), 0);
  if (!changes.some(({ ruleId }) => ruleId === 'duplicate-key'))
    assert(lost(text, fixed) <= most, 'more of the text is gone than was changed');
  assert.deepEqual(
    await fixText(fixed, format),
    { text: fixed, changes: [] },
    'the second time it changes more',
  );
}

/** How many characters a change may take out of a text: the value, maybe escaped, its key, quotes and a comma. */
const lettersOf = ({ from, pointer }: Change) => 6 * JSON.stringify(from ?? null).length + pointer.length + 8;

/** How many characters of a text, blanks aside, the other has no more. */
function lost(text: string, fixed: string): number {
  const there = new Map<string, number>();
  for (const letter of fixed) there.set(letter, (there.get(letter) ?? 0) + 1);
  return Array.from(text.replace(/\s/g, '')).filter((letter) => {
    const count = there.get(letter) ?? 0;
    there.set(letter, count - 1);
    return count <= 0;
  }).length;
}

export const fixTextTarget: Target = { name: 'fixText', share: 3, make: makeText, check };
