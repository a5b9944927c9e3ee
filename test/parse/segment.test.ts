import { describe, expect, it } from 'vitest';
import { segment } from '../../src/parse/sections/segment.ts';
import { linesOf } from './worded.ts';

/** The sections of a document: their kinds, how sure the words of the heading are, and their first line. */
function sectionsOf(document: string) {
  const lines = linesOf(document);
  return segment(lines).map(
    ({ from, kinds, heading }) => `${kinds.join('+')} ${heading?.word ?? '-'} ${lines[from]?.text}`,
  );
}

const top = 'Ada Quill\nada@quill.example\n\n';
const job = 'Baker, Crumb Ltd\t2019 – 2021\n• Shaped loaves by hand\n';
const school = 'Ostwick College\nDiploma in Baking\t2016\n';
const person = 'contact - Ada Quill';

describe('sections are found', () => {
  it.each<readonly [what: string, document: string, found: readonly string[]]>([
    [
      'by the words of their headings',
      `${top}EXPERIENCE\n${job}\nEDUCATION\n${school}`,
      [person, 'work strong EXPERIENCE', 'education strong EDUCATION'],
    ],
    [
      'by a rule on the line of the heading',
      `${top}EXPERIENCE -------------\n${job}\nEDUCATION --------------\n${school}`,
      [person, 'work strong EXPERIENCE -------------', 'education strong EDUCATION --------------'],
    ],
    [
      'behind a glyph of an icon font',
      `${top}l Work Experience\n${job}\nz Education\n${school}`,
      [person, 'work strong l Work Experience', 'education strong z Education'],
    ],
    [
      'in letters that fell apart or ran together',
      `${top}W ork E xperience\n${job}\nE D U C AT I O N\n${school}`,
      [person, 'work strong W ork E xperience', 'education strong E D U C AT I O N'],
    ],
    [
      'behind a question',
      `${top}What have you done? Experience\n${job}\nWhere did you learn? Education\n${school}`,
      [
        person,
        'work strong What have you done? Experience',
        'education strong Where did you learn? Education',
      ],
    ],
    [
      'by the last word of a heading',
      `${top}EDUCATION\n${school}\nCORPORATE EXPERIENCE\n${job}`,
      [person, 'education strong EDUCATION', 'work part CORPORATE EXPERIENCE'],
    ],
    [
      'in the margin',
      `${top}EXPERIENCE      Baker, Crumb Ltd, 2019 – 2021\n                Shaped loaves by hand\n\nEDUCATION       Ostwick College\n                Diploma in Baking, 2016\n`,
      [
        person,
        'work strong EXPERIENCE      Baker, Crumb Ltd, 2019 – 2021',
        'education strong EDUCATION      Ostwick College',
      ],
    ],
    [
      'to end at a heading that nobody knows',
      `${top}EXPERIENCE\n${job}\nOVENS OWNED\n\nA wood-fired oven, built by hand.\n\nEDUCATION\n${school}`,
      [person, 'work strong EXPERIENCE', 'unknown none OVENS OWNED', 'education strong EDUCATION'],
    ],
    [
      'without a heading, by what stands there',
      `${top}Baker, Crumb Ltd\t2019 – 2021\n• Shaped loaves by hand\n• Led a team of four\n\nMiller, Grist Ltd\t2016 – 2019\n• Ground rye and wheat\n`,
      [person, 'work - Baker, Crumb Ltd\t2019 – 2021'],
    ],
    [
      'once: the same words in each entry are labels',
      `${top}EXPERIENCE\n${job}Skills\nBaking, milling\n\nMiller, Grist Ltd\t2016 – 2019\nSkills\nMilling\n\nPorter, Docks Ltd\t2012 – 2015\nSkills\nLifting\n`,
      [person, 'work strong EXPERIENCE'],
    ],
    [
      'where a heading heads nothing more',
      `${top}EXPERIENCE\n${job}\nREFERENCES`,
      [person, 'work strong EXPERIENCE', 'references strong REFERENCES'],
    ],
  ])('%s', (_, document, found) => {
    expect(sectionsOf(document)).toEqual(found);
  });
});
