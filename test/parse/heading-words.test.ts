import { describe, expect, it } from 'vitest';
import { kindByWord, readHeading } from '../../src/parse/tokens/heading-words.ts';
import { phrase } from './worded.ts';

const told = (text: string) => {
  const heading = readHeading(phrase(text));
  return heading && heading.kinds.join(' ') + (heading.weak ? ' (weak)' : '');
};

const check = (rows: readonly (readonly [text: string, kinds: string | undefined])[]) =>
  it.each(rows)('%j', (text, kinds) => expect(told(text)).toBe(kinds));

describe('the words of a heading', () => {
  check([
    ['EXPERIENCE', 'work'],
    ['experience', 'work'],
    ['Work   experience', 'work'],
    ['Profile', 'summary'],
    ['Other', 'unknown (weak)'],
    ['Patente', 'publications (weak)'],
    ['Dogs', undefined],
    ['Experience I had', undefined],
    ['', undefined],
  ]);
});

describe('a count or colon behind a heading', () => {
  check([
    ['Experience:', 'work'],
    ['Experience (5)', 'work'],
    ['Experience  (5) :', 'work'],
    ['Experience(5)', 'work'],
    ['Experience12', 'work'],
    ['Experience 3', 'work'],
    ['Experience (5) (6) (7)', undefined],
    [`Experience (${'x'.repeat(24)})`, 'work'],
    [`Experience (${'x'.repeat(25)})`, undefined],
  ]);
});

describe('a number before a heading', () => {
  check([
    ['I. Skills', 'skills'],
    ['VIII. Skills', 'skills'],
    ['XVIII. Skills', undefined],
    ['B) Skills', 'skills'],
    ['J) Skills', undefined],
    ['2. Skills', 'skills'],
    ['12.  Skills', 'skills'],
    ['123. Skills', undefined],
    ['2.Skills', undefined],
    ['2 Skills', undefined],
    ['2- Skills', undefined],
    ['2. skills', undefined],
    ['a. Skills', undefined],
    ['No 2. Skills', undefined],
  ]);
});

describe('a heading of several kinds', () => {
  check([
    ['Skills and interests', 'skills interests'],
    ['SKILLS AND INTERESTS', 'skills interests'],
    ['Skills  and  interests', 'skills interests'],
    ['Kenntnisse und Interessen', 'skills interests'],
    ['Skills & interests', 'skills interests'],
    ['Skills&interests', 'skills interests'],
    ['Skills  &  interests', 'skills interests'],
    ['Skills / interests', 'skills interests'],
    ['Skills, interests', 'skills interests'],
    ['Skills, interests, and awards', 'skills interests awards'],
    ['Skills, interests, languages and awards', 'skills interests languages awards'],
    ['Skills, interests, languages, awards and projects', undefined],
    ['Skills and skills', 'skills'],
    ['Skills and dogs', undefined],
    ['Skillsand interests', undefined],
    ['Skills – interests', undefined],
    ['Skills &', 'skills'],
    ['Skills & & interests', 'skills interests'],
    ['Skills and', undefined],
  ]);
});

describe('letters that stand apart', () => {
  check([
    ['S K I L L S', 'skills'],
    ['S K I L L S   A N D   I N T E R E S T S', 'skills interests'],
    ['S K I L L S  &  I N T E R E S T S', 'skills interests'],
    ['W O R K   E X P E R I E N C E', 'work'],
    ['M Y   S K I L L S', 'skills'],
    ['S K I L L S   and   I N T E R E S T S', undefined],
    ['S K ILLS', undefined],
    ['S K I L L S x y z', undefined],
  ]);
});

describe('letters that scanners mistake', () => {
  check([
    ['Sk1lls', 'skills'],
    ['Ski||s', 'skills'],
    ['Sk!lls', 'skills'],
    ['lnterests', 'interests'],
    ['Publicati0ns', 'publications'],
    ['Surnmary', 'summary'],
    ['Sumrnary', 'summary'],
    ['Surmary', undefined],
  ]);
});

describe('a word before or behind a heading that says little', () => {
  check([
    ['Selected publications', 'publications'],
    ['Pubblicazioni scelte', 'publications'],
    ['Selected relevant publications', 'publications'],
    ['Selected', undefined],
    ['Odd publications', undefined],
    ['Publications of mine', undefined],
  ]);
});

describe('the kind of a heading by its last or first word', () => {
  it.each([
    ['Working experience', 'work'],
    ['Experience of mine', 'work'],
    ['Working with experience (5)', 'work'],
    ['Skills for experience', 'work'],
    ['Experience with other', 'work'],
    ['Other', undefined],
    ['Dogs', undefined],
    ['', undefined],
  ])('%j', (text, kind) => expect(kindByWord(phrase(text))).toBe(kind));
});
