import type { Resume } from '../../src/resume.ts';

/** Make a resume ten times as long, its employers told apart. */
export function tenfold(resume: Resume): Resume {
  const lists = Object.entries(resume).map(([name, value]) => [
    name,
    Array.isArray(value) ? Array.from({ length: 10 }, () => value).flat() : value,
  ]);
  const long = Object.fromEntries(lists) as Resume;
  return { ...long, work: (long.work ?? []).map((job, place) => ({ ...job, name: `Firm ${place}` })) };
}
