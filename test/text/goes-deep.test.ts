import { expect, it } from 'vitest';
import { goesDeep } from '../../src/text/goes-deep.ts';

it.each([
  ['200 lists', '['.repeat(200), false],
  ['201 lists', '['.repeat(201), true],
  ['201 objects', '{'.repeat(201), true],
  ['201 of both', '[{'.repeat(100) + '[', true],
  ['lists beside each other', '[]'.repeat(300), false],
  ['objects beside each other', '{}'.repeat(300), false],
  ['lists that close too often', `${']'.repeat(10)}${'['.repeat(200)}`, false],
  ['201 lists behind those', `${']'.repeat(10)}${'['.repeat(201)}`, true],
  ['400 blanks', `a:\n${' '.repeat(400)}b`, false],
  ['401 blanks', `a:\n${' '.repeat(401)}b`, true],
  ['blanks inside a line', `b${' '.repeat(500)}`, false],
  ['200 dashes', '- '.repeat(200), false],
  ['201 dashes', '- '.repeat(201), true],
  ['a dash at the end', `${' '.repeat(400)}-`, true],
  ['a dash at the end of a line', `${' '.repeat(400)}?\nb`, true],
  ['a word that begins with a dash', `${' '.repeat(400)}-b`, false],
  ['a rule', '-'.repeat(500), false],
])('%s', (_, text, deep) => expect(goesDeep(text)).toBe(deep));
