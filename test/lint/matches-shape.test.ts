import { expect, it } from 'vitest';
import type { Shape } from '../../src/lint/fields.ts';
import { matchesShape } from '../../src/lint/matches-shape.ts';

const job: Shape = { name: 'text', startDate: 'date', url: 'uri', highlights: ['text'] };

it.each<[unknown, Shape, boolean]>([
  ['x', 'text', true],
  [5, 'text', false],
  ['2020', 'date', true],
  ['May', 'date', false],
  ['https://example.com', 'uri', true],
  ['example.com', 'uri', false],
  ['a@example.com', 'email', true],
  ['a', 'email', false],
  ['me.jpg', 'image', true],
  [{ name: 'x', startDate: '2020', other: 5 }, job, true],
  [{}, job, true],
  [{ name: 'x', startDate: 'May' }, job, false],
  [{ startDate: 'May', name: 'x' }, job, false],
  [{ highlights: ['a', 'b'] }, job, true],
  [{ highlights: ['a', 5] }, job, false],
  [{ highlights: 'a' }, job, false],
  [{ highlights: { 0: 'a' } }, job, false],
  [{ toString: 5 }, job, true],
  [[], job, false],
  [null, job, false],
  ['x', job, false],
  [5, job, false],
  [[{ name: 'x' }, {}], [job], true],
  [[{ name: 5 }], [job], false],
  [{ name: 'x' }, [job], false],
  [null, [job], false],
])('%j, where %j is wanted: %s', (value, shape, fit) => expect(matchesShape(value, shape)).toBe(fit));
