import { describe, expect, it } from 'vitest';
import * as convertDoor from '../../src/convert.ts';
import * as root from '../../src/index.ts';
import * as lintDoor from '../../src/lint/index.ts';
import * as themeDoor from '../../src/render/html/index.ts';
import * as validateDoor from '../../src/validate/index.ts';
import { putToAll } from './put-to-all.ts';
import { uses } from './uses.ts';
import { hostile } from './values.ts';

const doors = {
  '.': root,
  './convert': convertDoor,
  './validate': validateDoor,
  './lint': lintDoor,
  './theme': themeDoor,
};

describe('hostile values', () => {
  it.each(Object.entries(doors))('go to every function of %s', (_, door) => {
    const functions = Object.entries(door).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(Object.keys(uses)).toEqual(expect.arrayContaining(functions));
  });

  putToAll(hostile);
});
