import type { SectionMapping } from './mapping.ts';

/** Where an entry of JSON Resume's education comes from. */
export const education = {
  institution: { from: 'institution', expected: 'school' },
  url: { from: 'url' },
  area: { from: 'area' },
  studyType: { from: 'degree', expected: 'degree or subject', unless: 'area' },
  startDate: { from: 'start' },
  endDate: { from: 'end', expected: 'date', unless: 'startDate' },
  score: { from: 'score' },
  courses: { each: 'course' },
} as const satisfies SectionMapping<'education'>;
