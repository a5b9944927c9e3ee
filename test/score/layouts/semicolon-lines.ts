import type { Resume } from '../../../src/resume.ts';
import { bare } from './write/bare.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { titled } from './write/titled.ts';

/** Write one line an entry, its facts between semicolons, dates with dots, "since" for what goes on. */
export function semicolonLines(resume: Resume): string {
  const { basics = {} } = resume;
  const { city, countryCode } = basics.location ?? {};
  const blocks = [
    join([basics.name, basics.label, join([city, countryCode], ', ')], '; '),
    join(
      [basics.email, basics.phone, bare(basics.url), ...(basics.profiles ?? []).map((one) => bare(one.url))],
      '; ',
    ),
    section(
      'Education:',
      resume.education?.map((study) =>
        line([
          period(study),
          study.studyType,
          study.area,
          study.institution,
          study.score && `grade ${study.score}`,
        ]),
      ),
    ),
    section(
      'Employment:',
      resume.work?.map((job) =>
        join(
          [line([period(job), job.name, job.location, job.position]), job.summary, pluses(job.highlights)],
          '\n',
        ),
      ),
    ),
    section(
      'Volunteer work:',
      resume.volunteer?.map((post) =>
        join(
          [line([period(post), post.organization, post.position]), post.summary, pluses(post.highlights)],
          '\n',
        ),
      ),
    ),
    section(
      'Projects:',
      resume.projects?.map((one) => line([period(one), one.name, one.description, bare(one.url)])),
    ),
    section(
      'Publications:',
      resume.publications?.map((one) => line([date(one.releaseDate, 'dotted'), one.name, one.publisher])),
    ),
    section(
      'Awards:',
      resume.awards?.map((one) => line([date(one.date, 'dotted'), one.title, one.awarder])),
    ),
    section(
      'Certificates:',
      resume.certificates?.map((one) => line([date(one.date, 'dotted'), one.name, one.issuer])),
    ),
    section(
      'Skills:',
      resume.skills?.map((one) => join([one.name, join(one.keywords ?? [], '; ')], ': ')),
    ),
    section('Languages:', [
      line(
        resume.languages?.map((one) => join([one.language, one.fluency && `(${one.fluency})`], ' ')) ?? [],
      ),
    ]),
    section('Interests:', [
      line(
        resume.interests?.map((one) =>
          join([one.name, one.keywords && `(${one.keywords.join(', ')})`], ' '),
        ) ?? [],
      ),
    ]),
    section('Personal statement:', [basics.summary]),
  ];
  return join(blocks, '\n\n') ?? '';
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  return titled(heading, join(entries, '\n'));
}

function line(facts: readonly (string | undefined)[]): string | undefined {
  return join(facts, '; ');
}

function period(entry: { readonly startDate?: string; readonly endDate?: string }): string | undefined {
  const start = date(entry.startDate, 'dotted');
  const end = date(entry.endDate, 'dotted');
  return start && !end ? `since ${start}` : join([start, end], '-');
}

function pluses(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => `+ ${one}`),
    '\n',
  );
}
