import { expect, it } from 'vitest';
import { readLine } from '../../src/view/prose/read-line.ts';

it.each([
  ['5*3*2 hours', ['5*3*2 hours']],
  ['\\*not\\* this', ['*not* this']],
  ['C:\\temp', ['C:\\temp']],
])('%s is text', (line, pieces) => expect(readLine(line)).toEqual(pieces));
