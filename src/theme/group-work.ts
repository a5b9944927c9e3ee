import type { ResumeView } from './read-resume.ts';

export type Job = ResumeView['work'][number];

/** Gather neighbouring jobs at one employer; the order stays, and a job without an employer stands alone. */
export function groupWork(work: readonly Job[]): readonly (readonly Job[])[] {
  const groups: Job[][] = [];
  for (const job of work) {
    const last = groups.at(-1);
    if (job.name && last?.[0]?.name === job.name) last.push(job);
    else groups.push([job]);
  }
  return groups;
}
