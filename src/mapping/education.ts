import type { SectionMapping } from './mapping.ts';

/** Where an entry of JSON Resume's education comes from. */
export const education = {
  institution: { from: 'institution', expected: 'school' },
  url: { from: 'url' },
  area: { from: 'area' },
  studyType: { from: 'degree' },
  startDate: { from: 'start' },
  endDate: { from: 'end' },
  score: { from: 'score' },
  courses: { each: 'course' },
} as const satisfies SectionMapping<'education'>;
