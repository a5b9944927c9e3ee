import type { Resume } from '../../../src/resume.ts';
import { center } from './write/center.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { labelled } from './write/labelled.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';
import { wrap } from './write/wrap.ts';

const page = 84;
const margin = ' '.repeat(24);
const dates = { style: 'shortMonth', dash: ' – ', open: 'to date' } as const;

/** Write a British CV: a centred head, dates in a column of their own, the job title beside them, the employer below. */
export function britishCurriculum(resume: Resume): string {
  const { basics = {}, work, education, volunteer, projects } = resume;
  return [
    head(basics),
    section('Personal Profile', [basics.summary && wrap(basics.summary, page)]),
    section(
      'Career History',
      work?.map((job) =>
        entry(range(job, dates), job.position, [
          join([job.name, job.location], ', '),
          indented(job.summary),
          bullets(job.highlights),
        ]),
      ),
    ),
    section(
      'Education and Qualifications',
      education?.map((study) =>
        entry(range(study, dates), join([study.studyType, study.area], ' in '), [
          study.institution,
          labelled('Result: ', study.score),
          labelled('Modules: ', join(study.courses ?? [], ', ')),
        ]),
      ),
    ),
    section(
      'Professional Training',
      resume.certificates?.map((one) => entry(date(one.date, dates.style), one.name, [one.issuer])),
    ),
    section(
      'Voluntary Work',
      volunteer?.map((post) =>
        entry(range(post, dates), post.position, [
          post.organization,
          indented(post.summary),
          bullets(post.highlights),
        ]),
      ),
    ),
    section(
      'Projects',
      projects?.map((project) =>
        entry(range(project, dates), project.name, [
          indented(project.description),
          bullets(project.highlights),
        ]),
      ),
    ),
    section(
      'Prizes',
      resume.awards?.map((one) =>
        entry(date(one.date, dates.style), one.title, [one.awarder, indented(one.summary)]),
      ),
    ),
    section(
      'Publications',
      resume.publications?.map((one) => entry(date(one.releaseDate, dates.style), one.name, [one.publisher])),
    ),
    section('Key Skills', [lines(resume.skills?.map(skill))]),
    section('Languages', [
      join(resume.languages?.map((one) => join([one.language, bracketed(one.fluency)], ' ')) ?? [], ', '),
    ]),
    section('Interests', [join(resume.interests?.map((one) => one.name) ?? [], ', ')]),
    section(
      'Referees',
      resume.references?.map((one) => lines([one.name, one.reference && wrap(one.reference, page)])),
    ),
  ]
    .filter((block) => block !== undefined)
    .join('\n\n\n');
}

function head(basics: NonNullable<Resume['basics']>): string | undefined {
  const { address, city, postalCode } = basics.location ?? {};
  const centred = [
    'CURRICULUM VITAE',
    basics.name,
    basics.label,
    join([address, city, postalCode], ', '),
    join([labelled('Tel: ', basics.phone), labelled('Email: ', basics.email)], '   '),
    basics.url,
  ];
  return lines(centred.map((line) => line && center(line, page)));
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  return titled(heading, join(entries, '\n\n'), '\n\n');
}

function entry(
  when: string | undefined,
  title: string | undefined,
  below: readonly (string | undefined)[],
): string | undefined {
  const rows = below.map((row) => row && (row.startsWith(margin) ? row : margin + row));
  return lines([`${(when ?? '').padEnd(margin.length)}${title ?? ''}`, ...rows]);
}

function indented(text: string | undefined): string | undefined {
  return text && wrap(text, page, margin);
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return lines(highlights.map((one) => wrap(one, page, `${margin}• `, `${margin}  `)));
}

function skill({ name, keywords }: NonNullable<Resume['skills']>[number]): string | undefined {
  return join([name, join(keywords ?? [], ', ')], ': ');
}

function bracketed(text: string | undefined): string | undefined {
  return text && `(${text})`;
}

function lines(rows: readonly (string | undefined)[] = []): string | undefined {
  return join(rows, '\n');
}
