import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const job = 'Experience\n\nBaker, Crumb Ltd\n2019 – 2021\n• Baked\n';
const work = [
  { name: 'Crumb Ltd', position: 'Baker', startDate: '2019', endDate: '2021', highlights: ['Baked'] },
];
const spoken = [{ language: 'English' }, { language: 'Tamil' }];

/** What a document gives beside the address of the schema, and its headings and labels. */
const told = (document: string) => {
  const {
    resume: { $schema: _, ...resume },
    ledger,
  } = convert(document);
  const marked = (wanted: string) =>
    ledger.flatMap(({ start, end, kind }) => (kind === wanted ? [document.slice(start, end)] : []));
  return { resume, headings: marked('heading'), labels: marked('label') };
};

describe('the title of a document', () => {
  it.each([
    ['Curriculum Vitae — Ann Lee\n\n', 'Curriculum Vitae —'],
    ['CV of Ann Lee\n\n', 'CV of'],
    ['Résumé: Ann Lee\n\n', 'Résumé:'],
    ['Resume   Ann Lee\n\n', 'Resume'],
    ['Ann Lee\nCurriculum Vitae\n\n', 'Curriculum Vitae'],
  ])('is no part of the name: %j', (top, title) => {
    const { resume, headings } = told(top + job);
    expect(resume).toEqual({ basics: { name: 'Ann Lee' }, work });
    expect(headings).toEqual([title, 'Experience']);
  });

  it.each(['Cvetka Lee', 'Vitae Lee'])('is no part of a name either: %s', (name) => {
    expect(told(`${name}\n\n${job}`).resume.basics).toEqual({ name });
  });
});

describe('a heading with what it heads behind it', () => {
  const below = (text: string) => told(`Ann Lee\n\n${job}${text}`);

  it.each([
    ['\nLANGUAGES: English, Tamil', { languages: spoken }, 'LANGUAGES:'],
    ['LANGUAGES: English, Tamil', { languages: spoken }, 'LANGUAGES:'],
    ['\nLanguages : English, Tamil', { languages: spoken }, 'Languages :'],
    ['\nInterests: Chess, Go', { interests: [{ name: 'Chess' }, { name: 'Go' }] }, 'Interests:'],
  ])('stands apart, or in capitals: %j', (text, sections, heading) => {
    const { resume, headings } = below(text);
    expect(resume).toEqual({ basics: { name: 'Ann Lee' }, work, ...sections });
    expect(headings).toEqual(['Experience', heading]);
  });

  it('may head a summary', () => {
    const { resume, headings } = below('\nSummary: Bakes bread for people.');
    expect(resume.basics).toEqual({ name: 'Ann Lee', summary: 'Bakes bread for people.' });
    expect(headings).toEqual(['Experience', 'Summary:']);
  });

  it('names no group of the skills it heads', () => {
    const { resume, headings } = below('\nSkills: Baking, Rolling');
    expect(resume.skills).toEqual([{ name: 'Baking' }, { name: 'Rolling' }]);
    expect(headings).toEqual(['Experience', 'Skills:']);
  });

  it.each([
    ['Languages: English, Tamil', { summary: 'Languages: English, Tamil' }],
    ['\n• Languages: English, Tamil', { highlights: ['Baked', 'Languages: English, Tamil'] }],
    ['• LANGUAGES: English, Tamil', { highlights: ['Baked', 'LANGUAGES: English, Tamil'] }],
  ])('is none inside an entry: %j', (text, rest) => {
    expect(below(text).resume).toEqual({ basics: { name: 'Ann Lee' }, work: [{ ...work[0], ...rest }] });
  });

  it('is a label among contacts, and begins a section among skills', () => {
    const above = told(`Ann Lee\nLanguages: English, Tamil\n\n${job}`);
    expect(above.resume).toEqual({ basics: { name: 'Ann Lee' }, work, languages: spoken });
    expect(above.labels).toContain('Languages:');
    const skills = told('Ann Lee\n\nSkills\nBaking\n\nLanguages: English, Tamil');
    expect(skills.resume).toMatchObject({ skills: [{ name: 'Baking' }], languages: spoken });
    expect(skills.headings).toEqual(['Skills', 'Languages:']);
  });
});

describe('education', () => {
  const degree = 'Ann Lee\n\nEducation\n\nBSc Botany, Ostwick State University';
  const read = (rest: string) => told(degree + rest);

  it.each([
    [
      '\n2015 – 2019\nGPA: 3.8/4.0\n• BIO 101 Plants\nCourses: Moss, Fern',
      '3.8/4.0',
      ['BIO 101 Plants', 'Moss', 'Fern'],
      ['GPA:', '–', 'Courses:'],
    ],
    [
      ', GPA 3.8\n2015 – 2019\nRelevant coursework\nMoss\nFern',
      '3.8',
      ['Moss', 'Fern'],
      ['GPA', '–', 'Relevant coursework'],
    ],
    [
      '\n2015 – 2019\nBIO101 Moss · Fern · Ivy\nMA 1204 Ants\nGrade: 1.3',
      '1.3',
      ['BIO101 Moss', 'Fern', 'Ivy', 'MA 1204 Ants'],
      ['–', 'Grade:'],
    ],
  ])('has its grade and courses in %j', (rest, score, courses, labels) => {
    const { resume, labels: found } = read(rest);
    expect(resume.education).toEqual([
      {
        institution: 'Ostwick State University',
        area: 'Botany',
        studyType: 'BSc',
        startDate: '2015',
        endDate: '2019',
        score,
        courses,
      },
    ]);
    expect(found.toSorted()).toEqual(labels.toSorted());
  });
});
