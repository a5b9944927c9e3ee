import type { Resume } from '../../resume.ts';

/** Count the jobs with an employer, a title and a start, and the schools with a name, a degree or subject, and a date. */
export function countComplete({ work = [], education = [] }: Resume): {
  readonly work: number;
  readonly education: number;
} {
  return {
    work: work.filter(({ name, position, startDate }) => name && position && startDate).length,
    education: education.filter(
      ({ institution, studyType, area, startDate, endDate }) =>
        institution && (studyType ?? area) && (startDate ?? endDate),
    ).length,
  };
}
