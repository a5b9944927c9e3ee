import type { Resume } from '../../../src/resume.ts';
import { bare } from './write/bare.ts';
import { country } from './write/country.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';

const dates = { style: 'shortMonth', dash: ' — ', open: 'Present' } as const;

/** Write a designed page as its text is copied: the narrow column first, one fact a line, then the wide one. */
export function sidebarFirst(resume: Resume): string {
  return join([...sidebar(resume), ...main(resume)], '\n\n') ?? '';
}

function sidebar(resume: Resume): readonly (string | undefined)[] {
  const { basics = {} } = resume;
  const { city, countryCode } = basics.location ?? {};
  return [
    section('CONTACT', [
      labelled('Phone', basics.phone),
      labelled('Email', basics.email),
      labelled('Address', join([city, country(countryCode)], ', ')),
      labelled('Web', bare(basics.url)),
      ...(basics.profiles ?? []).map((one) => labelled(one.network ?? 'Link', one.username)),
    ]),
    section(
      'EXPERTISE',
      resume.skills?.map((one) => join([one.name, ...(one.keywords ?? []).map((word) => `· ${word}`)], '\n')),
    ),
    section(
      'LANGUAGES',
      resume.languages?.map((one) => join([one.language, one.fluency], '\n')),
    ),
    section(
      'HOBBIES',
      resume.interests?.map((one) => one.name),
    ),
    section(
      'AWARDS',
      resume.awards?.map((one) => join([one.title, one.awarder, date(one.date, 'year')], '\n')),
    ),
    section(
      'CERTIFICATES',
      resume.certificates?.map((one) => join([one.name, one.issuer, date(one.date, 'year')], '\n')),
    ),
  ];
}

function main(resume: Resume): readonly (string | undefined)[] {
  const { basics = {} } = resume;
  return [
    join([basics.name?.toUpperCase(), basics.label?.toUpperCase()], '\n'),
    section('WHO I AM', [basics.summary]),
    section(
      'WORK HISTORY',
      resume.work?.map((job) =>
        join(
          [
            range(job, dates),
            job.position,
            join([job.name, job.location], ' | '),
            job.summary,
            paragraphs(job.highlights),
          ],
          '\n',
        ),
      ),
      '\n\n',
    ),
    section(
      'EDUCATION',
      resume.education?.map((study) =>
        join([range(study, dates), join([study.studyType, study.area], ' – '), study.institution], '\n'),
      ),
      '\n\n',
    ),
    section(
      'PROJECTS',
      resume.projects?.map((project) =>
        join(
          [range(project, dates), project.name, project.description, paragraphs(project.highlights)],
          '\n',
        ),
      ),
      '\n\n',
    ),
    section(
      'GIVING BACK',
      resume.volunteer?.map((post) =>
        join(
          [range(post, dates), post.position, post.organization, post.summary, paragraphs(post.highlights)],
          '\n',
        ),
      ),
      '\n\n',
    ),
    section(
      'PUBLICATIONS',
      resume.publications?.map((one) => join([date(one.releaseDate, 'year'), one.name, one.publisher], '\n')),
      '\n\n',
    ),
  ];
}

function section(
  heading: string,
  entries: readonly (string | undefined)[] = [],
  gap = '\n',
): string | undefined {
  return titled(heading, join(entries, gap));
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text && `${label}\n${text}`;
}

function paragraphs(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => `▪ ${one}`),
    '\n',
  );
}
