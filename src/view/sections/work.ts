import { readIsoDate } from '../../values/iso-date.ts';
import { lasting } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { chunk, linked, part, points, prose, tags } from '../parts.ts';
import { place } from '../place.ts';
import { readLine } from '../prose/read-line.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Chunk, Entry } from '../view.ts';
import { entry } from './entry.ts';

type Job = ResumeView['work'][number];

/** A description of so many characters still is in a line. */
const longestInLine = 60;
const range = ['startDate', 'endDate'] as const;

/** Show the jobs; several in a row at one employer are under it. */
export function work({ work: jobs }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return grouped(jobs).flatMap((group) =>
    group.length > 1 ? employer(group, settings) : group.map((job) => role(job, settings)),
  );
}

/** Gather neighbouring jobs at one employer; the order stays, and a job without an employer is kept separate. */
function grouped(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const groups: Job[][] = [];
  for (const job of jobs) {
    const last = groups.at(-1);
    if (job.name && last?.[0]?.name === job.name) last.push(job);
    else groups.push([job]);
  }
  return groups;
}

function employer(jobs: readonly Job[], settings: ViewSettings): Entry {
  const [first] = jobs as readonly [Job];
  const written = (job: Job, name: 'url' | 'description' | 'location') => JSON.stringify(job[name]);
  const shares = (name: 'url' | 'description' | 'location') =>
    jobs.every((job) => written(job, name) === written(first, name));
  const shared = { url: shares('url'), description: shares('description'), location: shares('location') };
  const nowhere = { ...first.location, text: '', city: '', address: '', region: '', postalCode: '' };
  const own = (job: Job): Job => ({
    ...job,
    name: '',
    url: shared.url ? '' : job.url,
    description: shared.description ? '' : job.description,
    location: shared.location ? { ...nowhere, country: '', countryCode: '' } : job.location,
  });
  const when = wholeRange(jobs);
  return entry({
    title: linked('name', first.name, shared.url ? first.url : ''),
    line: [
      shared.description && inLine(first.description),
      shared.location && place(first.location, settings),
    ],
    when: when && lasting(['', ''], when.start, when.end, settings),
    body: [shared.description && described(first.description)],
    entries: jobs.map((job) => role(own(job), settings)),
  });
}

/** From the first start to the last end; undefined if the roles do not follow each other, the newest first. */
function wholeRange(jobs: readonly Job[]): { readonly start: string; readonly end: string } | undefined {
  const follow = jobs.every(({ startDate, endDate }, at) => {
    const later = jobs[at - 1];
    const isRange =
      readIsoDate(startDate) && (at === 0 ? !endDate || readIsoDate(endDate) : readIsoDate(endDate));
    return isRange && (!later || endDate <= later.startDate);
  });
  return follow ? { start: jobs.at(-1)?.startDate ?? '', end: jobs[0]?.endDate ?? '' } : undefined;
}

function role(job: Job, settings: ViewSettings): Entry {
  const firm = linked('name', job.name, job.url);
  const position = chunk(part('position', job.position));
  return entry({
    title: position ?? firm,
    line: [position && firm, inLine(job.description), place(job.location, settings)],
    when: lasting(range, job.startDate, job.endDate, settings),
    body: [
      described(job.description),
      prose('summary', job.summary),
      points('highlights', job.highlights),
      tags('keywords', job.keywords),
    ],
  });
}

const isLong = (text: string) => text.length > longestInLine || /[\r\n]/.test(text);
const inLine = (text: string): Chunk | undefined =>
  text && !isLong(text) ? { parts: [{ field: 'description', words: readLine(text) }] } : undefined;
const described = (text: string) => (isLong(text) ? prose('description', text) : undefined);
