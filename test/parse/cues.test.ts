import { describe, expect, it } from 'vitest';
import { distinctionCue, isTitle, organizationCue, placeCue, titleCue } from '../../src/parse/tokens/cues.ts';
import { areaCue, degreeCue, institutionCue } from '../../src/parse/tokens/school-cues.ts';
import { degreeLength } from '../../src/parse/tokens/degree.ts';
import { inAll, phrase } from './worded.ts';

const cues = [titleCue, organizationCue, institutionCue, degreeCue, areaCue, distinctionCue, placeCue];

/** Each text speaks so strongly for a title, an organisation, a school, a degree, a subject, a distinction, a place. */
const check = (rows: readonly (readonly [text: string, evidence: readonly number[]])[]) =>
  it.each(rows)('%j', (text, evidence) => {
    const read = phrase(text);
    expect(cues.map((cue) => Math.round(cue(read) * 100) / 100)).toEqual(evidence);
  });

describe('a title', () => {
  check([
    ['Baker', [2.5, -2, -1, -1.2, 0, -0.15, -3]],
    ['Bakers', [2.5, -2, -1, -1.2, 0, -0.15, -3]],
    ['Head Baker', [3.5, -2, 0.6, -1.2, 0.8, -0.15, -3]],
    ['Baker of bread', [2.2, 0, 0, -1.2, 0.8, -0.15, -3.6]],
    ['baker', [1.3, -3.2, -2.8, -1.8, 0, -0.15, -4]],
    ['Beraterin', [2.5, -2, -1, -1.2, 0, -0.15, -3]],
    ['Vice President Sales', [3.2, -1, 0.6, -1.2, 0.8, -0.15, -3.6]],
    ['Scrum Masters of Bread', [0, 0, 0.6, -1.2, 0.8, -0.15, -1.6]],
    ['Scrum Master', [2, 0, -1.3, 2, 0.8, -0.15, -1]],
    ['Head of Bread', [3.2, -1, 0.6, -1.2, 0.8, -0.15, -3.6]],
    ['Heads of Bread', [2.2, 0, 0.6, -1.2, 0.8, -0.15, -3.6]],
    ['Crumb Limited Baker', [2.5, -0.5, 2.1, -1.2, 0.8, -0.15, -3.6]],
    ['Senior Baker Inc', [0.2, 4, 2.1, -1.2, 0.8, -0.15, -3.6]],
  ]);
});

describe('an organisation', () => {
  check([
    ['Crumb Ltd', [-3, 5, 2.1, -1.2, 0.8, -0.15, -3]],
    ['Crumb Ltd.', [-3, 5, 2.1, -1.2, 0.8, -0.15, -3]],
    ['Crumb S.r.l.', [-3, 5, 2.1, -1.2, 0.8, -0.15, -3]],
    ['Inc Crumb', [0, 1.5, 2.1, -1.2, 0.8, -0.15, -1]],
    ['Crumb Foundation', [0, 2, 2.1, -1.2, 0.8, -0.15, -1]],
    ['Foundation for Crumbs', [0, 1.5, 1.5, -1.2, 0.8, -0.15, -1.6]],
    ['City of Crumbs', [0, 1.5, 0.6, -1.2, 0.8, -0.15, -1.6]],
    ['City of', [0, 1.5, 0, -1.2, 0.8, -0.15, -1]],
    ['Bread Credit Union Nine', [0, 1.5, 2.1, -1.2, 0.8, -0.15, -1.6]],
    ['Crumb & Sons', [0, 2.8, 2.1, -1.2, 0.8, -0.15, -2]],
    ['Crumb &  Dough', [0, 0.8, 0, -1.2, 0.8, -0.15, -2]],
    ['Crumb & Dough', [0, 0.8, 0.6, -1.2, 0.8, -0.15, -2]],
    ['Crumb and Dough', [0, 0, 0.6, -1.2, 0.8, -0.15, -1.6]],
    ['Crumb&Dough', [0, 0, 0.6, -1.2, 0.8, -0.15, -2]],
    ['crumb & Dough', [-1.2, -1.2, -1.2, -1.8, 0.8, -0.15, -2]],
    ['Crumb & dough', [0, 0, 0, -1.2, 0.8, -0.15, -2]],
    ['& Dough', [0, 0, -1.6, -1.2, 0, -0.15, -2]],
    ['R & D', [0, 0.8, 0.6, -1.2, 0.8, -0.15, -2]],
  ]);
});

describe('a school or degree', () => {
  check([
    ['Ostwick University', [0, 2, 3, -2.6, -3, -0.15, -3]],
    ['University of Ostwick', [0, 1.5, 3, -2.6, -3, -0.15, -3.6]],
    ['BSc Botany', [0, -2, -4.2, 2.6, -0.6, -0.15, -3]],
    ['B.Sc. Botany', [0, -2, -4.2, 2.6, -0.6, -0.15, -3]],
    ['BA', [0, -2, -0.8, 2.5, -4, -0.15, -1.2]],
    ['Bachelorette', [0, 0, -1, -1.2, 0, -0.15, -1]],
    ['Bachelor of Science in Botany', [0, -2, -4.8, 2.2, -0.6, -0.15, -4]],
    ['Bachelor  of\tScience in Botany', [0, -2, -4.8, 2.2, -0.6, -0.15, -4]],
    ['Bachelor’s degree in Moss', [0, -2, -2.8, 2.6, -2, -0.15, -3.6]],
    ['Botany of Moss', [0, 0, -1.4, -1.2, 2.2, -0.15, -1.6]],
    ['Botany oft moss', [0, 0, -2, -1.2, 2.2, -0.15, -1.6]],
    ['MSc & PhD', [0, -1.2, -2.2, 2.6, -2, -0.15, -4]],
  ]);
});

describe('a distinction or place', () => {
  check([
    ['Nobel Prize', [0, 0, -2.2, -1.2, 0.8, 1, -1]],
    ['Prize of bread', [0, 0, -2.8, -1.2, 0.8, 1, -1.6]],
    ['Best bread', [0, 0, 0, -1.2, 0.8, -0.15, -1]],
    ['Lyon, France', [0, 0, 0.6, -1.2, 0.8, -0.15, 2]],
    ['Baker, France', [2.2, 0, 0.6, -1.2, 0.8, -0.15, 0]],
    ['France Ltd', [-3, 5, 2.1, -1.2, 0.8, -0.15, -3]],
  ]);
});

describe('a sentence', () => {
  check([
    ['bread', [-1.2, -1.2, -2.8, -1.8, 0, -0.15, -2]],
    ['e.g. Bread', [-1.2, -1.2, -1.2, -1.8, 0.8, -0.15, -2]],
    ['van Bread', [0, 0, 0, -1.2, 0.8, -0.15, -1]],
    ['I baked the bread.', [-1.5, -1.5, -1.5, -1.95, -0.7, -0.15, -1.6]],
    ['I baked bread for me.', [0, 0, 0, -1.6, 0.8, -0.15, -2]],
    ['I baked bread yesterday!', [-1.5, -1.5, -1.5, -1.95, -0.7, -0.15, -2]],
    ['One two three four five six seven Baker', [2.5, -2, 0, -1.6, 0.8, -0.15, -4]],
    ['One two three four five six seven eight Baker', [1.5, -2, 0, -1.6, 0.8, -0.15, -4]],
    ['One two three four five six seven eight nine', [-1, 0, 0, -1.6, 0.8, -0.15, -2]],
    ['One two three four five six seven eight nine ten', [-2.5, -1.5, -1.5, -2.35, -0.7, -0.15, -2]],
  ]);
});

it.each([
  ['baker', true],
  ['bakers', true],
  ['beraterin', true],
  ['baking', false],
  ['s', false],
  ['', false],
])('the title of a job: %j', (word, title) => expect(isTitle(inAll, word)).toBe(title));

it.each([
  ['BSc Botany', 3],
  ['B.Sc. Botany', 5],
  ['bachelor of science', 19],
  ['Bachelor of Science in Nursing', 30],
  ['Bachelor  of  Science in Botany', 21],
  ['Bachelor of\tScience', 19],
  ['Bachelor’s degree', 17],
  ['Bachelorette', 0],
  ['BA', 2],
  ['BA, Botany', 2],
  ["BA's", 0],
  ['B', 0],
  ['My BA', 0],
  ['', 0],
  [`Bachelor${' '.repeat(38)}of Science`, 56],
  [`Bachelor${' '.repeat(48)}of Science`, 8],
])('the length of the degree before %j', (text, length) => expect(degreeLength(phrase(text))).toBe(length));
