import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { families, type Family, type Slot } from '../../src/parse/layout/families.ts';
import { featuresOf } from '../../src/parse/layout/feature.ts';
import { inEnglish, linesOf, phrase } from './worded.ts';

type Name = keyof typeof families;
const familyOf = (name: Name) => families[name] as Family;

describe('a slot is filled rather by', () => {
  const cueOf = (name: Name, slot: Slot, text: string) =>
    familyOf(name).slots[slot]?.(phrase(text, inEnglish)) ?? Number.NaN;

  const rows: readonly (readonly [name: Name, slot: Slot, better: string, worse: string])[] = [
    ['work', 'about', 'Sales engagement platform', 'Sales Engagement Platform'],
    ['work', 'about', 'Sales engagement platform', 'sales engagement platform'],
    ['work', 'about', 'Sales engagement platform', 'Sales engagement Platform'],
    ['work', 'about', 'Sales engagement platform', 'Sales eng platform'],
    ['work', 'about', 'Sales engagement platform', 'a Sales engagement platform'],
    ['work', 'about', 'Small-town bread from mills', 'Sales and other bread from mills'],
    ['work', 'about', 'Sales Of Bread', 'Sales Bread'],
    ['work', 'about', 'Sales Bread', 'Sales'],
    ['publications', 'title', 'B'.repeat(120), 'B'.repeat(121)],
    ['publications', 'issuer', 'Crumb Ltd', 'Crumb'],
    ['awards', 'issuer', 'Crumb Ltd', 'Crumb'],
    ['awards', 'title', 'Baking Award', 'Baking'],
    ['awards', 'issuer', 'Baking', 'Baking Award'],
    ['projects', 'kind', 'website', 'Website'],
    ['projects', 'kind', 'web', 'we'],
    ['projects', 'kind', 'mobile app', 'mobile App'],
    ['projects', 'kind', 'open-source project', 'open2source project'],
    ['projects', 'kind', 'mobile app', 'mobile app store'],
  ];
  it.each(rows)('%s, %s: %s, than by %s', (name, slot, better, worse) => {
    expect(cueOf(name, slot, better)).toBeGreaterThan(cueOf(name, slot, worse));
  });

  const alike: readonly (readonly [name: Name, slot: Slot, one: string, other: string])[] = [
    ['work', 'about', 'Sales and other engagement platform', 'Sales And Other Engagement Platform'],
    ['work', 'about', 'a Sales engagement platform', 'a Sales Engagement Platform'],
    ['publications', 'issuer', 'crumb', 'Crumb'],
    ['awards', 'issuer', 'crumb', 'Crumb'],
  ];
  it.each(alike)('%s, %s: %s as by %s', (name, slot, one, other) => {
    expect(cueOf(name, slot, one)).toBe(cueOf(name, slot, other));
  });
});

describe('a label names its slot', () => {
  const rows: readonly (readonly [name: Name, label: string, slot: Slot])[] = [
    ['work', 'Position', 'title'],
    ['work', 'Employer', 'organization'],
    ['work', 'School', 'organization'],
    ['work', 'Location', 'place'],
    ['education', 'School', 'institution'],
    ['education', 'Company', 'institution'],
    ['education', 'Degree', 'degree'],
    ['education', 'Title', 'degree'],
    ['education', 'Major', 'area'],
    ['education', 'Location', 'place'],
    ['awards', 'Name', 'title'],
    ['awards', 'Title', 'title'],
    ['awards', 'Degree', 'title'],
    ['awards', 'Issuer', 'issuer'],
    ['awards', 'Company', 'issuer'],
    ['awards', 'School', 'issuer'],
    ['projects', 'Name', 'title'],
    ['projects', 'Title', 'title'],
    ['projects', 'Company', 'organization'],
  ];
  it.each(rows)('%s, %s: %s', (name, label, slot) => {
    const [feature] = featuresOf(familyOf(name), linesOf(`${label}: Bread`));
    expect(feature?.pieces.fragments.map(({ text, labelled: told }) => [text, told])).toEqual([
      ['Bread', slot],
    ]);
  });
});

describe('entries of a kind are read', () => {
  const years = { startDate: '2019', endDate: '2021' };
  const degree = { institution: 'Ostwick College', studyType: 'BSc', startDate: '2015', endDate: '2018' };
  const award = { title: 'Baking Award', date: '2019', awarder: 'Crumb Guild' };
  const book = { name: 'On Bread', publisher: 'Crumb Press', releaseDate: '2019' };
  const map = { name: 'Breadmap', ...years };

  it.each([
    ['education', 'Ostwick College, Botany, BSc\t2015 – 2018', { ...degree, area: 'Botany' }],
    [
      'education',
      'Place: Bath\nSubject: Botany\nSchool: Ostwick College\nDegree: BSc\nDates: 2015 – 2018',
      { ...degree, area: 'Botany' },
    ],
    ['awards', 'Baking Award, Crumb Guild, 2019', award],
    ['awards', 'Crumb Guild, 2019\nBaking Award', award],
    ['awards', 'Issuer: Crumb Guild\nTitle: Baking Award\nDate: 2019', award],
    ['awards', 'First Aid at Work, Crumb Guild, 2019', { ...award, title: 'First Aid at Work' }],
    [
      'awards',
      'Baking Award: given for bread that people liked.',
      { title: 'Baking Award', summary: 'given for bread that people liked.' },
    ],
    ['publications', 'On Bread, Crumb Press, 2019', book],
    ['publications', 'On Bread\nCrumb Press Ltd, 2019', { ...book, publisher: 'Crumb Press Ltd' }],
    ['publications', 'Lee, A. (2019). On Bread. Crumb Press.', { ...book, summary: 'Lee, A.' }],
    [
      'projects',
      'Breadmap: a map of the mills of Bath.',
      { name: 'Breadmap', description: 'a map of the mills of Bath.' },
    ],
    [
      'projects',
      'Breadmap\t2019 – 2021\nMaps · Extensions · Scripts',
      { ...map, keywords: ['Maps', 'Extensions', 'Scripts'] },
    ],
    ['projects', 'Breadmap at Crumb Ltd\t2019 – 2021', { ...map, entity: 'Crumb Ltd' }],
    [
      'projects',
      'Breadmap | Developer | Crumb Ltd\t2019 – 2021',
      { ...map, roles: ['Developer'], entity: 'Crumb Ltd' },
    ],
    [
      'projects',
      'Title: Breadmap\nOrganization: Crumb Ltd\nDates: 2019 – 2021',
      { ...map, entity: 'Crumb Ltd' },
    ],
    ['projects', 'Breadmap, website\t2019 – 2021', { ...map, type: 'website' }],
  ] as const)('%s: %j', (kind, text, entry) => {
    const heading = kind.toUpperCase();
    expect(convert(`Ann Lee\n\n${heading}\n\n${text}`).resume[kind]).toEqual([entry]);
  });
});
