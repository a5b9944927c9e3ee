import { describe, expect, it } from 'vitest';
import { uses } from './uses.ts';
import type { Hostile } from './values.ts';

const calls = Object.entries(uses).flatMap(([name, { takes, refuses }]) => [
  ...Object.entries(takes).map(([what, use]) => ({ name, what, use, total: true })),
  ...Object.entries(refuses).map(([what, use]) => ({ name, what, use, total: false })),
]);

/** A sentence that says who wants what; or what the value itself throws where it is read. */
const clear =
  /^(?:convert|readText|readMarkdown|readDocx|readOdt|readPdf|readHtml|importResume|validateText|fixText|lint)\(\) takes |^Recto does not read (?:the|a) language |^The schema cannot be used: |^The (?:file|PDF) |^a trap$|has been revoked$|^Class constructor/;

/** Put values to every function: each gives a result, or says in a clear sentence what it takes. */
export function putToAll(values: readonly Hostile[]): void {
  describe.each(calls)('$name: $what', ({ use, total }) => {
    it.each(values)('$what', async ({ make }) => {
      const value = make();
      const before = describeValue(value);
      try {
        expect(await use(value as never)).toBeDefined();
      } catch (error) {
        expect(total, String(error)).toBe(false);
        expect(String((error as Error).message).split('\n')[0]).toMatch(clear);
      }
      expect(describeValue(value)).toEqual(before);
      expect(Object.prototype).not.toHaveProperty('polluted');
    });
  });
}

/** What can be told of a value without its traps: its own keys. */
function describeValue(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null ? Reflect.ownKeys(value).slice(0, 100) : typeof value;
  } catch {
    return 'cannot be read';
  }
}
