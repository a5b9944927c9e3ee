import type { Resume } from '../../../src/resume.ts';
import { bare } from './write/bare.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';
import { wrap } from './write/wrap.ts';

const page = 80;
const text = 78;
const dates = { style: 'shortMonth', dash: ' - ', open: 'Present' } as const;

/** Write a page of typewriter text: a head of two lines, dates flush right, texts hard-wrapped below. */
export function rightDateColumn(resume: Resume): string {
  const { basics = {}, education, volunteer, projects } = resume;
  const blocks = [
    head(basics),
    section('Summary of Qualifications', [basics.summary && wrap(basics.summary, text)]),
    section(
      'Professional Experience',
      resume.work?.map((job) =>
        entry(join([job.name, job.location], ', '), range(job, dates), [
          job.position,
          job.summary && wrap(job.summary, text),
          bullets(job.highlights),
        ]),
      ),
    ),
    section(
      'Education',
      education?.map((study) =>
        entry(study.institution, range(study, dates), [
          join([join([study.studyType, study.area], ', '), study.score && `GPA ${study.score}`], '; '),
          bullets(study.courses),
        ]),
      ),
    ),
    section(
      'Projects',
      projects?.map((project) =>
        entry(project.name, range(project, dates), [
          project.description && wrap(project.description, text),
          bullets(project.highlights),
        ]),
      ),
    ),
    section(
      'Community Involvement',
      volunteer?.map((post) =>
        entry(post.organization, range(post, dates), [
          post.position,
          post.summary && wrap(post.summary, text),
          bullets(post.highlights),
        ]),
      ),
    ),
    section('Licenses and Certifications', [
      join(
        resume.certificates?.map((one) =>
          flushRight(join([one.name, one.issuer], ', '), date(one.date, dates.style)),
        ) ?? [],
        '\n',
      ),
    ]),
    section('Honors', [
      join(
        resume.awards?.map((one) =>
          flushRight(join([one.title, one.awarder], ', '), date(one.date, dates.style)),
        ) ?? [],
        '\n',
      ),
    ]),
    section('Publications', [
      join(
        resume.publications?.map((one) =>
          flushRight(join([one.name, one.publisher], '. '), date(one.releaseDate, dates.style)),
        ) ?? [],
        '\n',
      ),
    ]),
    section('Skills', [
      join(
        resume.skills?.map((one) => {
          const line = join([one.name, join(one.keywords ?? [], ', ')], ': ');
          return line && wrap(line, text, '', '  ');
        }) ?? [],
        '\n',
      ),
    ]),
    section('Languages', [
      join(resume.languages?.map((one) => join([one.language, one.fluency], ' - ')) ?? [], ', '),
    ]),
  ];
  return join(blocks, '\n\n') ?? '';
}

function head(basics: NonNullable<Resume['basics']>): string | undefined {
  const { city, region } = basics.location ?? {};
  const first = join([basics.name?.toUpperCase(), basics.label], ', ');
  const contacts = [
    join([city, region], ', '),
    basics.phone,
    basics.email,
    bare(basics.url),
    ...(basics.profiles ?? []).map((one) => bare(one.url)),
  ];
  return join([first, join(contacts, ' * ')], '\n');
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  return titled(heading, join(entries, '\n\n'), '\n\n');
}

function entry(
  left: string | undefined,
  when: string | undefined,
  below: readonly (string | undefined)[],
): string | undefined {
  return join([flushRight(left, when), ...below], '\n');
}

/** Dates that find no room on the line end the next one. */
function flushRight(left = '', right = ''): string {
  const gap = page - left.length - right.length;
  return gap > 1 || right === ''
    ? (left + ' '.repeat(Math.max(0, gap)) + right).trimEnd()
    : `${left}\n${right.padStart(page)}`;
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => wrap(one, text, 'o ', '  ')),
    '\n',
  );
}
