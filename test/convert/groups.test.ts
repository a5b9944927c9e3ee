import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const skillsOf = (text: string) => convert(`Ann Lee\nann@lee.example\n\nSkills\n\n${text}\n`).resume.skills;
const workOf = (text: string) => convert(`Ann Lee\nann@lee.example\n\nExperience\n\n${text}\n`).resume.work;
const schoolsOf = (text: string) =>
  convert(`Ann Lee\nann@lee.example\n\nEducation\n\n${text}\n`).resume.education;

describe('groups of skills', () => {
  it.each([
    [
      'side by side',
      'Frontend                  Databases\n  HTML   CSS                PostgreSQL   Redis',
      [
        { name: 'Frontend', keywords: ['HTML', 'CSS'] },
        { name: 'Databases', keywords: ['PostgreSQL', 'Redis'] },
      ],
    ],
    [
      'with a level above what they hold',
      'Frontend — Master\nHTML   CSS   Sass\nBackend — Advanced\nGo   Java   SQL',
      [
        { name: 'Frontend', level: 'Master', keywords: ['HTML', 'CSS', 'Sass'] },
        { name: 'Backend', level: 'Advanced', keywords: ['Go', 'Java', 'SQL'] },
      ],
    ],
    [
      'with dots drawn for a level',
      'Databases      ○ ○ ○ PostgreSQL, MySQL\nClouds ○ ○ ○ AWS, Docker',
      [
        { name: 'Databases', keywords: ['PostgreSQL', 'MySQL'] },
        { name: 'Clouds', keywords: ['AWS', 'Docker'] },
      ],
    ],
    [
      'named with a dash',
      'Web - Frontend: HTML, CSS\nWeb - Backend: Go, Java',
      [
        { name: 'Web - Frontend', keywords: ['HTML', 'CSS'] },
        { name: 'Web - Backend', keywords: ['Go', 'Java'] },
      ],
    ],
    [
      'in capitals with a level',
      'SOFTWARE (ADVANCED) Node.js, Express\nCLOUD AWS, GCP',
      [
        { name: 'SOFTWARE', level: 'ADVANCED', keywords: ['Node.js', 'Express'] },
        { name: 'CLOUD', keywords: ['AWS', 'GCP'] },
      ],
    ],
  ])('%s', (_, text, skills) => expect(skillsOf(text)).toEqual(skills));

  it('end where another heading begins on its row', () => {
    const { resume } = convert(
      'Ann Lee\nann@lee.example\n\nSkills\n\nBaking, Rolling\nHobbies: chess, rowing\nLanguages: English, Tamil\n',
    );
    expect(resume.skills).toEqual([{ name: 'Baking' }, { name: 'Rolling' }]);
    expect(resume.interests).toEqual([{ name: 'chess' }, { name: 'rowing' }]);
    expect(resume.languages).toEqual([{ language: 'English' }, { language: 'Tamil' }]);
  });
});

describe('languages', () => {
  it.each([
    [
      'Languages\n\nEnglish: good in speech and writing (B2)\nTamil: basic',
      [
        { language: 'English', fluency: 'good in speech and writing (B2)' },
        { language: 'Tamil', fluency: 'basic' },
      ],
    ],
    [
      'Skills\n\n• Tools: Git, Docker\n• Languages: English, Tamil',
      [{ language: 'English' }, { language: 'Tamil' }],
    ],
  ])('%j', (text, languages) =>
    expect(convert(`Ann Lee\nann@lee.example\n\n${text}\n`).resume.languages).toEqual(languages),
  );
});

describe('roles under one employer', () => {
  it.each([
    [
      'are set further in than its name',
      'Crumb Corporation\n   Head Baker, Night Shift             Aug 2024 – Present\n     • Led four bakers\n\n   Baker, Mill House              Jul 2022 – Aug 2024\n     • Baked',
      ['Head Baker, Night Shift', 'Baker, Mill House'],
    ],
    [
      'have dates within its own',
      'Crumb Corporation, Bath, UK\n\n2014 – Present\n\nChief Baker (2019 – Present)\n• Led\nVice President, Ovens (2016 – 2019)\n• Built',
      ['Chief Baker', 'Vice President, Ovens'],
    ],
  ])('%s', (_, text, positions) =>
    expect(workOf(text)?.map(({ name, position }) => [name, position])).toEqual(
      positions.map((position) => ['Crumb Corporation', position]),
    ),
  );

  it('may stand in the first bullet below their dates', () => {
    const text =
      '2021 – Present\n• Head Baker, Crumb Ltd\n• Baked\n\n2017 – 2020\n• Baker, Loaf House\n• Kneaded';
    expect(workOf(text)?.map(({ name, position, highlights }) => [name, position, highlights])).toEqual([
      ['Crumb Ltd', 'Head Baker', ['Baked']],
      ['Loaf House', 'Baker', ['Kneaded']],
    ]);
  });
});

describe('what is told below a job', () => {
  const job = { name: 'Crumb Ltd', position: 'Head Baker', startDate: '2012', endDate: '2014' };

  it.each<[string, string, object]>([
    [
      'deeds with dates of their own',
      'Head Baker\nCrumb Ltd\n2012 – 2014\nApr 2012: Built a mill for the town\nJul 2012: Wrote the book of rye\nSep 2013: Opened a second shop',
      {
        highlights: [
          'Apr 2012: Built a mill for the town',
          'Jul 2012: Wrote the book of rye',
          'Sep 2013: Opened a second shop',
        ],
      },
    ],
    [
      'of two lines without bullets the second, if it is no longer',
      'Head Baker\nCrumb Ltd\n2012 – 2014\nThe bakery supplies forty shops in the north of the town.\nTwo ovens and a mill',
      {
        summary: 'The bakery supplies forty shops in the north of the town.',
        highlights: ['Two ovens and a mill'],
      },
    ],
    [
      'an address on a line of its own',
      'Head Baker\nCrumb Ltd\n2012 – 2014\ncrumb.com\n• Baked rye',
      { url: 'https://crumb.com', highlights: ['Baked rye'] },
    ],
    [
      'an address that is linked already',
      'Head Baker\nCrumb Ltd (https://crumb.com)\n2012 – 2014\nURL: https://crumb.com\n• Baked rye',
      { url: 'https://crumb.com', highlights: ['Baked rye'] },
    ],
    [
      'tools in a cell behind the employer',
      'Head Baker\nCrumb Ltd          Rye · Wheat · Spelt · Oats\n2012 – 2014\n• Baked rye',
      { summary: 'Rye · Wheat · Spelt · Oats', highlights: ['Baked rye'] },
    ],
  ])('%s', (_, text, told) => expect(workOf(text)).toEqual([{ ...job, ...told }]));

  it.each(['2014', 'Present'])('dates around a dash on a row of its own: %s', (end) => {
    const [entry] = workOf(`2012\n—\n${end}\nHead Baker\nCrumb Ltd\n• Baked rye`) ?? [];
    expect([entry?.startDate, entry?.endDate]).toEqual(['2012', end === '2014' ? end : undefined]);
  });
});

describe('schools', () => {
  it.each([
    [
      'Furniture Design at Oat College\n2019 – 2020',
      { institution: 'Oat College', area: 'Furniture Design' },
    ],
    [
      'Oat University (Millbridge, Quux)\nBSc Physics\n2019 – 2020',
      { institution: 'Oat University (Millbridge, Quux)', studyType: 'BSc', area: 'Physics' },
    ],
    [
      'Oat University, School of Nursing\nBSc Nursing\n2019 – 2020',
      { institution: 'Oat University, School of Nursing', studyType: 'BSc', area: 'Nursing' },
    ],
    [
      'Campus OAK - Group MILL\nComputer Science\n2019 – 2020',
      { institution: 'Campus OAK - Group MILL', area: 'Computer Science' },
    ],
    [
      'MSc Chemistry, Oat Institute of Technology, 2019 – 2020',
      { institution: 'Oat Institute of Technology', studyType: 'MSc', area: 'Chemistry' },
    ],
  ])('%j', (text, school) =>
    expect(schoolsOf(text)).toEqual([{ ...school, startDate: '2019', endDate: '2020' }]),
  );
});
