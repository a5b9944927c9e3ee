import type { Resume } from '../../resume.ts';

/** What readers look for first in a job and in a school. */
const wanted: Readonly<
  Record<'work' | 'education', readonly (readonly [what: string, fields: readonly string[]])[]>
> = {
  work: [
    ['employer', ['name']],
    ['job title', ['position']],
    ['start date', ['startDate']],
  ],
  education: [
    ['school', ['institution']],
    ['degree or subject', ['studyType', 'area']],
    ['date', ['startDate', 'endDate']],
  ],
};

/** Say what is missing in some of the jobs or schools. */
export function lacking(resume: Resume, section: 'work' | 'education'): readonly string[] {
  const entries: readonly object[] = resume[section] ?? [];
  return wanted[section].flatMap(([what, fields]) =>
    entries.some((entry) => !fields.some((field) => (entry as Record<string, unknown>)[field])) ? [what] : [],
  );
}

/** Count the jobs with an employer, a title and a start, and the schools with a name, a degree or subject, and a date. */
export function countComplete(resume: Resume): Readonly<Record<'work' | 'education', number>> {
  const whole = (section: 'work' | 'education') =>
    (resume[section] ?? []).filter((entry) => lacking({ [section]: [entry] }, section).length === 0).length;
  return { work: whole('work'), education: whole('education') };
}
