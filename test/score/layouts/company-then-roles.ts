import type { Resume } from '../../../src/resume.ts';
import { bare } from './write/bare.ts';
import { country } from './write/country.ts';
import { date } from './write/date.ts';
import { employers } from './write/employers.ts';
import { join } from './write/join.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';

const dates = { style: 'monthYear', dash: ' to ', open: 'present' } as const;

/** Write the employer once, its roles indented below it, each with its dates after a comma. */
export function companyThenRoles(resume: Resume): string {
  const { basics = {}, education, volunteer, projects } = resume;
  const sections = [
    head(basics),
    section('PROFILE', [basics.summary]),
    section(
      'EXPERIENCE',
      employers(resume.work).map(({ name, location, roles }) =>
        lines([
          join([name, location], ' – '),
          ...roles.map((role) =>
            lines([
              indent(4, join([role.position, range(role, dates)], ', ')),
              indent(6, role.summary),
              bullets(role.highlights),
            ]),
          ),
        ]),
      ),
    ),
    section(
      'EDUCATION',
      education?.map((study) =>
        lines([
          study.institution,
          indent(4, join([study.studyType, study.area, range(study, dates)], ', ')),
          indent(4, study.score && `Grade: ${study.score}`),
          bullets(study.courses),
        ]),
      ),
    ),
    section(
      'VOLUNTEERING',
      volunteer?.map((post) =>
        lines([
          post.organization,
          indent(4, join([post.position, range(post, dates)], ', ')),
          indent(6, post.summary),
          bullets(post.highlights),
        ]),
      ),
    ),
    section(
      'PROJECTS',
      projects?.map((project) =>
        lines([
          join([project.name, bare(project.url)], ' – '),
          indent(4, range(project, dates)),
          indent(4, project.description),
          bullets(project.highlights),
        ]),
      ),
    ),
    section('CERTIFICATIONS', [
      lines(
        resume.certificates?.map((one) => join([one.name, one.issuer, date(one.date, dates.style)], ' – ')),
      ),
    ]),
    section('AWARDS', [
      lines(resume.awards?.map((one) => join([one.title, one.awarder, date(one.date, dates.style)], ' – '))),
    ]),
    section('PUBLICATIONS', [
      lines(
        resume.publications?.map((one) =>
          join([one.name, one.publisher, date(one.releaseDate, dates.style)], ' – '),
        ),
      ),
    ]),
    section('SKILLS', [
      lines(resume.skills?.map((one) => join([one.name, join(one.keywords ?? [], ', ')], ' – '))),
    ]),
    section('LANGUAGES', [lines(resume.languages?.map((one) => join([one.language, one.fluency], ' – ')))]),
    section('INTERESTS', [join(resume.interests?.map((one) => one.name) ?? [], ' / ')]),
  ];
  return join(sections, '\n\n') ?? '';
}

function head(basics: NonNullable<Resume['basics']>): string | undefined {
  const { city, countryCode } = basics.location ?? {};
  return lines([
    join([basics.name?.toUpperCase(), basics.label], ' | '),
    join([join([city, country(countryCode)], ', '), basics.phone, basics.email], ' | '),
    join([bare(basics.url), ...(basics.profiles ?? []).map((one) => bare(one.url))], ' | '),
  ]);
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  return titled(heading, join(entries, '\n\n'));
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return lines(highlights.map((one) => `      * ${one}`));
}

function indent(depth: number, line: string | undefined): string | undefined {
  return line && ' '.repeat(depth) + line;
}

function lines(rows: readonly (string | undefined)[] = []): string | undefined {
  return join(rows, '\n');
}
