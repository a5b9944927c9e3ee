import type { Resume } from '../../../src/resume.ts';
import { bare } from './write/bare.ts';
import { country } from './write/country.ts';
import { duration } from './write/duration.ts';
import { employers, type Employer } from './write/employers.ts';
import { join } from './write/join.ts';
import { range } from './write/range.ts';
import { titled } from './write/titled.ts';

const dates = { style: 'monthYear', dash: ' - ', open: 'Present' } as const;
const years = { ...dates, style: 'year' } as const;
const exported = '2025-06';
const linesPerPage = 38;

/** Write what a professional network's PDF export copies to: the sidebar, then name and career, page numbers between. */
export function professionalNetworkPdf(resume: Resume): string {
  const { basics = {} } = resume;
  const { city, region, countryCode } = basics.location ?? {};
  const blocks = [
    titled('Contact', join(contacts(basics), '\n')),
    titled('Top Skills', join(resume.skills?.map((one) => one.name) ?? [], '\n')),
    titled(
      'Languages',
      join(
        resume.languages?.map((one) => join([one.language, one.fluency && `(${one.fluency})`], ' ')) ?? [],
        '\n',
      ),
    ),
    titled('Certifications', join(resume.certificates?.map((one) => one.name) ?? [], '\n')),
    titled('Honors-Awards', join(resume.awards?.map((one) => one.title) ?? [], '\n')),
    titled('Publications', join(resume.publications?.map((one) => one.name) ?? [], '\n')),
    join([basics.name, basics.label, join([city, region, country(countryCode)], ', ')], '\n'),
    titled('Summary', basics.summary),
    titled('Experience', join(employers(resume.work).map(employer), '\n\n'), '\n\n'),
    titled(
      'Education',
      join(
        resume.education?.map((study) => {
          const when = range(study, years);
          const what = join([study.studyType, study.area], ', ');
          return join([study.institution, join([what, when && `(${when})`], ' · ')], '\n');
        }) ?? [],
        '\n\n',
      ),
      '\n\n',
    ),
    titled(
      'Volunteer Experience',
      join(
        resume.volunteer?.map((post) =>
          join(
            [post.position, post.organization, range(post, dates), post.summary, bullets(post.highlights)],
            '\n',
          ),
        ) ?? [],
        '\n\n',
      ),
      '\n\n',
    ),
  ];
  return paged(join(blocks, '\n\n') ?? '');
}

function contacts(basics: NonNullable<Resume['basics']>): readonly (string | undefined)[] {
  const { address } = basics.location ?? {};
  const { phone, email, url, profiles = [] } = basics;
  return [
    address,
    phone && `${phone} (Mobile)`,
    email,
    ...profiles.map((one) => join([bare(one.url), one.network && `(${one.network})`], '\n')),
    url && `${bare(url)} (Personal)`,
  ];
}

/** One role stands under its employer; several stand under it and the time they took together. */
function employer({ name, location, roles }: Employer): string | undefined {
  const first = roles.at(-1);
  const whole = roles.length > 1 ? duration(first?.startDate, roles[0]?.endDate ?? exported) : undefined;
  const written = roles.map((role) => {
    const length = duration(role.startDate, role.endDate ?? exported);
    const when = join([range(role, dates), length && `(${length})`], ' ');
    return join([role.position, when, location, role.summary, bullets(role.highlights)], '\n');
  });
  return join([join([name, whole], '\n'), join(written, '\n\n')], '\n');
}

function bullets(highlights: readonly string[] = []): string | undefined {
  return join(
    highlights.map((one) => `• ${one}`),
    '\n',
  );
}

function paged(text: string): string {
  const lines = text.split('\n');
  const pages = Math.ceil(lines.length / linesPerPage);
  const footed = Array.from({ length: pages }, (_, page) => [
    ...lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
    '',
    `  Page ${page + 1} of ${pages}`,
  ]);
  return footed.flat().join('\n');
}
