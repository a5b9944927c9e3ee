import type { Resume } from '../../../src/resume.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { range } from './write/range.ts';

const dates = { style: 'iso', dash: ' – ', open: 'now' } as const;

/** Write plain text with underlined headings, star bullets, and dates in square brackets at the end of the line. */
export function setextBrackets(resume: Resume): string {
  const { basics = {} } = resume;
  const { city, region, countryCode } = basics.location ?? {};
  const blocks = [
    underlined(basics.name, '='),
    join(
      [
        basics.label,
        join([city, region, countryCode], ', '),
        basics.email && `E-mail ${basics.email}`,
        basics.phone && `Phone ${basics.phone}`,
        basics.url && `Homepage ${basics.url}`,
        ...(basics.profiles ?? []).map((one) => join([one.network, one.username], ': ')),
      ],
      '\n',
    ),
    basics.summary,
    section(
      'What I do well',
      resume.skills?.map((one) =>
        join([one.name && `* ${one.name}`, join(one.keywords ?? [], ' | ')], ' -> '),
      ),
    ),
    section(
      'Where I have worked',
      resume.work?.map((job) =>
        entry(join([job.position, job.name], ' at '), range(job, dates), [
          job.location,
          job.summary,
          bullets(job.highlights),
        ]),
      ),
    ),
    section(
      'Where I have studied',
      resume.education?.map((study) =>
        entry(study.institution, range(study, dates), [
          join([study.studyType, study.area && `(${study.area})`], ' '),
          bullets(study.courses),
        ]),
      ),
    ),
    section(
      'Side projects',
      resume.projects?.map((project) =>
        entry(project.name, range(project, dates), [
          project.url,
          project.description,
          bullets(project.highlights),
        ]),
      ),
    ),
    section(
      'Volunteering',
      resume.volunteer?.map((post) =>
        entry(join([post.position, post.organization], ' at '), range(post, dates), [
          post.summary,
          bullets(post.highlights),
        ]),
      ),
    ),
    section(
      'Awards',
      resume.awards?.map((one) =>
        entry(join([one.title, one.awarder], ' by '), date(one.date, 'iso'), [one.summary]),
      ),
    ),
    section(
      'Certificates',
      resume.certificates?.map((one) =>
        entry(join([one.name, one.issuer], ' by '), date(one.date, 'iso'), []),
      ),
    ),
    section(
      'Publications',
      resume.publications?.map((one) =>
        entry(join([one.name, one.publisher], ' in '), date(one.releaseDate, 'iso'), [one.url, one.summary]),
      ),
    ),
    section(
      'Languages',
      resume.languages?.map((one) => join([one.language && `* ${one.language}`, one.fluency], ', ')),
    ),
    section(
      'Hobbies',
      resume.interests?.map((one) => one.name && `* ${one.name}`),
    ),
    section(
      'Kind words',
      resume.references?.map((one) =>
        join([one.reference && `"${one.reference}"`, one.name && `-- ${one.name}`], '\n'),
      ),
    ),
  ];
  return `${join(blocks, '\n\n') ?? ''}\n`;
}

function underlined(heading: string | undefined, line: string): string | undefined {
  return heading && `${heading}\n${line.repeat(heading.length)}`;
}

function section(heading: string, entries: readonly (string | undefined)[] = []): string | undefined {
  const bulleted = entries.every((entry) => entry?.startsWith('* '));
  const body = join(entries, bulleted ? '\n' : '\n\n');
  return body && join([underlined(heading, '-'), body], '\n\n');
}

function entry(
  title: string | undefined,
  when: string | undefined,
  below: readonly (string | undefined)[],
): string | undefined {
  return join([join([title, when && `[${when}]`], ' '), ...below], '\n');
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => `* ${one}`),
    '\n',
  );
}
