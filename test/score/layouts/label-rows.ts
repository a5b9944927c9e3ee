import type { Resume } from '../../../src/resume.ts';
import { country } from './write/country.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { titled } from './write/titled.ts';

type Row = readonly [label: string, text: string | undefined];
type Dated = { readonly startDate?: string; readonly endDate?: string };

/** Write a form: every fact on a row of its own behind its label, as application forms ask for it. */
export function labelRows(resume: Resume): string {
  const { basics = {}, languages } = resume;
  const { address, postalCode, city, countryCode } = basics.location ?? {};
  const blocks = [
    section('PERSONAL DETAILS', [
      [
        ['Name', basics.name],
        ['Profession', basics.label],
        ['Address', join([address, join([postalCode, city], ' '), country(countryCode)], ', ')],
        ['Telephone', basics.phone],
        ['E-mail', basics.email],
        ['Website', basics.url],
        ...(basics.profiles ?? []).map(({ network, url }): Row => [network ?? 'Link', url]),
      ],
    ]),
    titled('ABOUT THE APPLICANT', basics.summary),
    section(
      'WORK EXPERIENCE',
      resume.work?.map((job) => [
        ...period(job),
        ['Employer', job.name],
        ['Position', job.position],
        ['Place', job.location],
        ['Duties', job.summary],
        ['Achievements', bullets(job.highlights)],
      ]),
    ),
    section(
      'EDUCATION AND TRAINING',
      resume.education?.map((study) => [
        ...period(study),
        ['Institution', study.institution],
        ['Qualification', study.studyType],
        ['Subject', study.area],
        ['Grade', study.score],
      ]),
    ),
    section(
      'VOLUNTARY WORK',
      resume.volunteer?.map((post) => [
        ...period(post),
        ['Organisation', post.organization],
        ['Position', post.position],
        ['Duties', post.summary],
        ['Achievements', bullets(post.highlights)],
      ]),
    ),
    section(
      'CERTIFICATES',
      resume.certificates?.map((one) => [
        ['Certificate', one.name],
        ['Issued by', one.issuer],
        ['Date', date(one.date, 'dotted')],
      ]),
    ),
    section(
      'AWARDS',
      resume.awards?.map((one) => [
        ['Award', one.title],
        ['Awarded by', one.awarder],
        ['Date', date(one.date, 'dotted')],
      ]),
    ),
    section('SKILLS', [
      resume.skills?.map(({ name, keywords }) => [name ?? '', join(keywords ?? [], ', ') ?? '']) ?? [],
    ]),
    section('LANGUAGES', [languages?.map((one) => [one.language ?? '', one.fluency]) ?? []]),
    section(
      'REFERENCES',
      resume.references?.map((one) => [
        ['Referee', one.name],
        ['Statement', one.reference],
      ]),
    ),
  ];
  return join(blocks, '\n\n') ?? '';
}

function section(heading: string, entries: readonly (readonly Row[])[] = []): string | undefined {
  return titled(
    heading,
    join(
      entries.map((rows) => join(rows.map(row), '\n')),
      '\n\n',
    ),
  );
}

function row([label, text]: Row): string | undefined {
  if (text === undefined) return undefined;
  return text === '' ? label : `${label}:${text.startsWith('\n') ? '' : ' '}${text}`;
}

function period(entry: Dated): readonly Row[] {
  const from = date(entry.startDate, 'dotted');
  const to = date(entry.endDate, 'dotted');
  return [
    ['From', from],
    ['To', to ?? (from && 'present')],
  ];
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => `\n  - ${one}`),
    '',
  );
}
