import { describe, expect, it } from 'vitest';
import * as convertDoor from '../../src/convert.ts';
import * as root from '../../src/index.ts';
import * as lintDoor from '../../src/lint/index.ts';
import * as themeDoor from '../../src/render/html/index.ts';
import * as validateDoor from '../../src/validate/index.ts';
import { hostile } from './values.ts';
import { uses } from './uses.ts';

const doors = {
  '.': root,
  './convert': convertDoor,
  './validate': validateDoor,
  './lint': lintDoor,
  './theme': themeDoor,
};

const calls = Object.entries(uses).flatMap(([name, { takes, refuses }]) => [
  ...Object.entries(takes).map(([what, use]) => ({ name, what, use, total: true })),
  ...Object.entries(refuses).map(([what, use]) => ({ name, what, use, total: false })),
]);

/** A sentence that says who wants what; or what the value itself throws where it is read. */
const clear =
  /^(?:convert|readText|readMarkdown|readDocx|readOdt|readPdf|readHtml|importResume|validateText|fixText|lint)\(\) takes |^Recto does not read (?:the|a) language |^The schema cannot be used: |^The (?:file|PDF) |^a trap$|has been revoked$|^Class constructor/;

describe('hostile values', () => {
  it.each(Object.entries(doors))('go to every function of %s', (_, door) => {
    const functions = Object.entries(door).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(Object.keys(uses)).toEqual(expect.arrayContaining(functions));
  });

  describe.each(calls)('$name: $what', ({ use, total }) => {
    it.each(hostile)('$what', async ({ make }) => {
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
});

/** What can be told of a value without its traps: its own keys. */
function describeValue(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null ? Reflect.ownKeys(value).slice(0, 100) : typeof value;
  } catch {
    return 'cannot be read';
  }
}
