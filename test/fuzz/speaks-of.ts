import assert from 'node:assert/strict';
import type { Message } from '../../src/message.ts';
import { keysOf } from '../../src/values/pointer.ts';

/** Assert that messages speak of values that are there, and in words. */
export function speaksOf(value: unknown, messages: readonly Message[]): void {
  for (const { pointer = '', reason, hint = '', ruleId } of messages) {
    let at = value;
    for (const key of keysOf(pointer)) {
      const there = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
      assert(there, `${ruleId} speaks of what is not there`);
      at = (at as Readonly<Record<string, unknown>>)[key];
    }
    assert(!/\[object |\bundefined is\b/.test(reason + hint), `${ruleId} does not say what it means`);
  }
}
