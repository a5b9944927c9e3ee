import type { Resume } from '../../../src/resume.ts';
import { country } from './write/country.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { labelled } from './write/labelled.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';
import { wrap } from './write/wrap.ts';

const page = 88;
const column = 13;
const dates = { style: 'year', dash: '–', open: 'present' } as const;

/** Write an academic CV: years in the left column, all else hanging beside them, publications numbered. */
export function academicYears(resume: Resume): string {
  const { basics = {}, education, volunteer } = resume;
  const blocks = [
    head(basics),
    titled('RESEARCH AND PROFESSIONAL STATEMENT', basics.summary && wrap(basics.summary, page)),
    section(
      'EDUCATION',
      education?.map((study) =>
        hang(range(study, dates), [
          join([study.studyType, study.area, study.institution], ', '),
          labelled('Grade: ', study.score),
          labelled('Coursework: ', join(study.courses ?? [], ', ')),
        ]),
      ),
    ),
    section(
      'APPOINTMENTS',
      resume.work?.map((job) =>
        hang(range(job, dates), [
          join([job.position, job.name, job.location], ', '),
          job.summary,
          ...bullets(job.highlights),
        ]),
      ),
    ),
    section(
      'HONORS AND AWARDS',
      resume.awards?.map((one) =>
        hang(date(one.date, 'year'), [join([one.title, one.awarder], ', '), one.summary]),
      ),
    ),
    section('PUBLICATIONS', resume.publications?.map(publication)),
    section(
      'PROJECTS',
      resume.projects?.map((one) =>
        hang(range(one, dates), [one.name, one.description, ...bullets(one.highlights)]),
      ),
    ),
    section(
      'PROFESSIONAL CERTIFICATION',
      resume.certificates?.map((one) => hang(date(one.date, 'year'), [join([one.name, one.issuer], ', ')])),
    ),
    section(
      'SERVICE',
      volunteer?.map((post) =>
        hang(range(post, dates), [
          join([post.position, post.organization], ', '),
          post.summary,
          ...bullets(post.highlights),
        ]),
      ),
    ),
    section(
      'SKILLS',
      resume.skills?.map((one) => join([one.name, join(one.keywords ?? [], ', ')], ': ')),
    ),
    section('LANGUAGES', [
      join(
        resume.languages?.map((one) => join([one.language, one.fluency && `(${one.fluency})`], ' ')) ?? [],
        '; ',
      ),
    ]),
  ];
  return join(blocks, '\n\n') ?? '';
}

function head(basics: NonNullable<Resume['basics']>): string | undefined {
  const { address, city, region, countryCode } = basics.location ?? {};
  return join(
    [
      basics.name,
      basics.label,
      address,
      join([city, region, country(countryCode)], ', '),
      labelled('Phone: ', basics.phone),
      labelled('E-mail: ', basics.email),
      labelled('Homepage: ', basics.url),
    ],
    '\n',
  );
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  return titled(heading, join(entries, '\n'));
}

/** The first line beside its years, the others below it, all of them wrapped in the right column. */
function hang(years: string | undefined, texts: readonly (string | undefined)[]): string {
  const margin = ' '.repeat(column);
  const [first, ...rest] = texts.filter((text) => text !== undefined);
  return [
    wrap(first ?? '', page, (years ?? '').padEnd(column), margin),
    ...rest.map((text) => wrap(text, page, margin, text.startsWith('– ') ? `${margin}  ` : margin)),
  ].join('\n');
}

function bullets(highlights: readonly string[] = []): readonly string[] {
  return highlights.map((one) => `– ${one}`);
}

function publication(
  { name, publisher, releaseDate, url, summary }: NonNullable<Resume['publications']>[number],
  index: number,
): string {
  const year = date(releaseDate, 'year');
  const title = name && `“${name}.”`;
  const text = join([title, join([publisher, year && `(${year})`], ' '), url, summary], ' ') ?? '';
  return wrap(text, page, `${index + 1}. `.padStart(4), '    ');
}
