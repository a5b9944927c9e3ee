import type { Gap, Resume } from '../../convert.ts';

type Counted = 'work' | 'education';

/** Say what is missing in some of the jobs or schools. */
export const lacking = (gaps: readonly Gap[], section: Counted): readonly string[] => [
  ...new Set(gapsOf(gaps, section).map(({ expected }) => expected)),
];

/** Count the jobs and the schools that lack nothing. */
export function countComplete(resume: Resume, gaps: readonly Gap[]): Readonly<Record<Counted, number>> {
  const whole = (section: Counted) =>
    (resume[section]?.length ?? 0) -
    new Set(gapsOf(gaps, section).map(({ pointer }) => pointer.split('/')[2])).size;
  return { work: whole('work'), education: whole('education') };
}

const gapsOf = (gaps: readonly Gap[], section: Counted) =>
  gaps.filter(({ pointer }) => pointer.startsWith(`/${section}/`));
