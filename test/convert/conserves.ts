import assert from 'node:assert/strict';
import { placesOf } from '../../src/mapping/walk.ts';
import type { Conversion } from '../../src/convert.ts';
import { valueAt } from '../../src/values/pointer.ts';

function leaves(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}/${key}`));
}

/**
 * Assert that nothing is lost: every non-blank character has one fate, every value has its places, and what the
 * ledger says agrees with provenance.
 */
export function conserves(text: string, { resume, provenance, ledger }: Conversion): void {
  let at = 0;
  for (const { start, end, fate, pointers = [] } of ledger) {
    assert(start >= at && end > start && end <= text.length, 'the ledger is not in order');
    assert.equal(text.slice(at, start).trim(), '', 'a stretch has no fate');
    assert.equal(fate === 'value', pointers.length > 0, `${fate} with ${pointers.length} pointers`);
    for (const pointer of pointers)
      assert.equal(typeof valueAt(resume, pointer), 'string', `the ledger speaks of ${pointer}`);
    at = end;
  }
  assert.equal(text.slice(at).trim(), '', 'the end has no fate');
  const { $schema: _, ...stated } = resume;
  const values = leaves(stated).filter((leaf) => leaf !== '/basics');
  assert.deepEqual(Object.keys(provenance).sort(), values.sort(), 'values and provenance differ');
  for (const [pointer, origin] of Object.entries(provenance)) {
    if (origin === 'supplement') continue;
    assert(placesOf(origin).length > 0, `${pointer} has no place`);
    for (const [start, end] of placesOf(origin)) {
      assert(start >= 0 && end <= text.length, `${pointer} stands outside the document`);
      assert(text.slice(start, end).trim() !== '', `${pointer} quotes nothing`);
    }
  }
}
