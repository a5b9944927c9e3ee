import type { Resume } from '../../../src/resume.ts';
import { country } from './write/country.ts';
import { date } from './write/date.ts';
import { join } from './write/join.ts';
import { labelled } from './write/labelled.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';

const dates = { style: 'slashed', dash: '–', open: 'present' } as const;

/** Write Markdown in which every entry is a bullet: the title in bold, then the rest of it, its dates in brackets. */
export function markdownBullets(resume: Resume): string {
  const { basics = {} } = resume;
  const { city, region, countryCode } = basics.location ?? {};
  const sections = [
    titled(
      `# ${basics.name ?? ''}`,
      join([basics.label, join([city, region, country(countryCode)], ', ')], ' — ') ?? '',
      '\n\n',
    ),
    join(contacts(basics), '\n'),
    section('About me', [basics.summary]),
    section(
      'Work',
      resume.work?.map(({ position, name, location, summary, highlights, ...job }) =>
        bullet(position, [name, location], range(job, dates), summary, highlights),
      ),
    ),
    section(
      'Studies',
      resume.education?.map(({ studyType, area, institution, score, courses, ...study }) =>
        bullet(
          join([studyType, area], ' in '),
          [institution],
          range(study, dates),
          labelled('Grade: ', score),
          courses,
        ),
      ),
    ),
    section(
      'Things I built',
      resume.projects?.map(({ name, url, description, highlights, ...project }) =>
        bullet(url && name ? `[${name}](${url})` : name, [], range(project, dates), description, highlights),
      ),
    ),
    section(
      'Certificates',
      resume.certificates?.map((one) => bullet(one.name, [one.issuer], date(one.date, dates.style))),
    ),
    section(
      'Awards',
      resume.awards?.map((one) => bullet(one.title, [one.awarder], date(one.date, dates.style), one.summary)),
    ),
    section(
      'Publications',
      resume.publications?.map((one) =>
        bullet(
          one.url && one.name ? `[${one.name}](${one.url})` : one.name,
          [one.publisher],
          date(one.releaseDate, dates.style),
          one.summary,
        ),
      ),
    ),
    section(
      'Volunteering',
      resume.volunteer?.map(({ position, organization, summary, highlights, ...post }) =>
        bullet(position, [organization], range(post, dates), summary, highlights),
      ),
    ),
    section(
      'Skills',
      resume.skills?.map(({ name, level, keywords }) => bullet(name, [], level, join(keywords ?? [], ', '))),
    ),
    section(
      'Languages',
      resume.languages?.map((one) => labelled('- ', join([one.language, one.fluency], ': '))),
    ),
    section(
      'Interests',
      resume.interests?.map((one) => labelled('- ', one.name)),
    ),
    section(
      'What others say',
      resume.references?.map((one) =>
        join([labelled('> ', one.reference), labelled('> — ', one.name)], '\n>\n'),
      ),
    ),
  ];
  return `${join(sections, '\n\n') ?? ''}\n`;
}

function contacts(basics: NonNullable<Resume['basics']>): readonly (string | undefined)[] {
  const { email, phone, url, profiles = [] } = basics;
  return [
    email && `- Email: <${email}>`,
    labelled('- Phone: ', phone),
    url && `- Web: <${url}>`,
    ...profiles.map((one) => `- ${one.network ?? ''}: [${one.username ?? ''}](${one.url ?? ''})`),
  ];
}

function section(heading: string, bullets: readonly (string | undefined)[] = []): string | undefined {
  return titled(`## ${heading}`, join(bullets, '\n'), '\n\n');
}

/** `- **Title**, Company, Place (dates): summary`, its highlights nested below. */
function bullet(
  title: string | undefined,
  beside: readonly (string | undefined)[],
  when: string | undefined,
  text?: string,
  nested: readonly string[] = [],
): string {
  const bold = title && `**${title}**`;
  const heading = join([join([bold, ...beside], ', '), when && `(${when})`], ' ');
  return [`- ${join([heading, text], ': ') ?? ''}`, ...nested.map((one) => `  - ${one}`)].join('\n');
}
