import fc from 'fast-check';
import type { Resume } from '../../src/resume.ts';

/** One of a list, each as likely. */
const one = <Value>(...list: readonly Value[]) => fc.constantFrom(...list);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const sentence = one(
  'Kept the harbour lights burning through two hard winters.',
  'Drew plans for forty bridges and saw thirty of them built.',
  'Taught evening classes in bookbinding for grown-ups.',
  'Cut the time to answer a letter from nine days to two.',
  'Looked after the archive of a newspaper that no longer exists.',
);
const deed = one(
  'Led a team of six through a move to another town',
  'Wrote the handbook that new colleagues still read',
  'Mended 140 clocks a year, most of them older than the shop',
  'Trained three apprentices, two of whom stayed',
  'Reduced waste by a third within one season',
);
const deeds = fc.uniqueArray(deed, { maxLength: 3 });
const title = one(
  'Software Engineer',
  'Staff Nurse',
  'Head Baker',
  'Project Manager',
  'Primary Teacher',
  'Senior Accountant',
);
const firm = one(
  'Harbour Mills Ltd',
  'Inkwell Press Inc',
  'Tidal Survey Group',
  'Copper & Sons Ltd',
  'Northgate Hospital',
  'Blue Door Bakery',
);
const place = one('Lyon, France', 'Portland, OR', 'Leeds, United Kingdom', 'Kraków, Poland');
const year = fc.integer({ min: 1995, max: 2023 });
const month = fc.integer({ min: 1, max: 12 });
const padded = (value: number) => String(value).padStart(2, '0');

/** A period of years or of months; it may go on. */
const period = fc
  .tuple(year, fc.integer({ min: 1, max: 4 }), month, fc.boolean(), fc.boolean())
  .map(([from, length, at, exact, goesOn]) => ({
    startDate: exact ? `${from}-${padded(at)}` : String(from),
    ...(!goesOn && { endDate: exact ? `${from + length}-${padded(at)}` : String(from + length) }),
  }));
const date = fc
  .tuple(year, month, fc.boolean())
  .map(([at, of, exact]) => (exact ? `${at}-${padded(of)}` : String(at)));

/** Leave out what is undefined or empty: JSON Resume has no such values. */
function kept<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(kept) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const clean: unknown = kept(part);
    const empty = clean === undefined || (Array.isArray(clean) && clean.length === 0);
    return empty ? [] : [[key, clean] as const];
  });
  return Object.fromEntries(entries) as Value;
}

const job = fc
  .record({
    name: firm,
    location: maybe(place),
    position: title,
    summary: maybe(sentence),
    highlights: deeds,
  })
  .chain((entry) => period.map((dates) => ({ ...entry, ...dates })));
const voluntary = fc
  .record({
    organization: one('Mountain Rescue Society', 'River Trust', 'Food Bank of Leeds'),
    position: title,
    summary: maybe(sentence),
    highlights: deeds,
  })
  .chain((entry) => period.map((dates) => ({ ...entry, ...dates })));
const study = fc
  .record({
    institution: one('University of Oslo', 'Ostwick College', 'Harrow Technical Institute'),
    studyType: one('Bachelor of Science', 'Master of Arts', 'Diploma', 'PhD'),
    area: maybe(one('Computer Science', 'Nursing', 'History', 'Civil Engineering')),
    score: maybe(one('3.8', '4.0')),
    courses: fc.uniqueArray(one('CS101 Algorithms', 'Statistics', 'Book History'), { maxLength: 3 }),
  })
  .chain((entry) =>
    period.filter(({ endDate }) => endDate !== undefined).map((dates) => ({ ...entry, ...dates })),
  );
/** A level that all of three have is not on the page. */
function withoutCommonLevel<Skill extends { readonly level?: string | undefined }>(
  skills: readonly Skill[],
): Skill[] {
  const [first, ...others] = skills;
  if (!first?.level || others.length < 2 || others.some(({ level }) => level !== first.level))
    return [...skills];
  const { level: _, ...rest } = first;
  return [rest as Skill, ...others];
}

const skill = fc.record({
  name: one('Web Development', 'Office Software', 'Databases'),
  level: maybe(one('Advanced', 'Beginner')),
  keywords: fc.uniqueArray(one('HTML', 'Excel', 'PostgreSQL', 'Figma'), { minLength: 2, maxLength: 4 }),
});
const project = fc
  .record({
    name: one('Tide Table', 'Pocket Almanac'),
    description: maybe(
      one('A table of tides that fits on one page.', 'An almanac for people who garden on balconies.'),
    ),
    highlights: deeds,
    keywords: fc.uniqueArray(one('TypeScript', 'Preact', 'SQLite'), { minLength: 2, maxLength: 3 }),
  })
  .chain((entry) => period.map((dates) => ({ ...entry, ...dates })));

/** Jobs with an employer each. */
const employers = fc.uniqueArray(job, { minLength: 1, maxLength: 4, selector: ({ name }) => name });
/** Roles with one employer: the page sets them below its name. */
const roles = fc
  .tuple(firm, fc.uniqueArray(job, { minLength: 2, maxLength: 3, selector: ({ startDate }) => startDate }))
  .map(([name, list]) => list.map((role) => ({ ...role, name })));

/** Resumes as careful people write them, about nobody. */
const resumeWith = (work: typeof employers): fc.Arbitrary<Resume> =>
  fc
    .record({
      basics: fc.record({
        name: one('Ines Fanal', 'Tomasz Wrona', 'Aoife Brennan'),
        label: maybe(title),
        email: maybe(one('ines@fanal.example', 'post@wrona.example')),
        url: maybe(one('https://fanal.example', 'https://wrona.example/cv')),
        phone: maybe(one('+47 555 01 234', '(555) 010-4521')),
        summary: maybe(
          one(
            'Eleven years between the sea and the drawing board, and glad of both.',
            'A nurse who likes night shifts, checklists and strong tea.',
          ),
        ),
      }),
      work,
      volunteer: fc.uniqueArray(voluntary, { maxLength: 2, selector: ({ organization }) => organization }),
      education: fc.uniqueArray(study, { maxLength: 2, selector: ({ institution }) => institution }),
      awards: fc.uniqueArray(
        fc.record({
          title: one('Golden Quill Award', 'Dean’s List', 'Best Paper Prize'),
          date,
          awarder: one('Guild of Binders', 'Harbour Council'),
          summary: maybe(sentence),
        }),
        { maxLength: 2, selector: (entry) => entry.title },
      ),
      certificates: fc.uniqueArray(
        fc.record({
          name: one('First Aid Certificate', 'Forklift Licence'),
          date,
          issuer: one('Red Cross Institute', 'Harbour Safety Board'),
        }),
        { maxLength: 2, selector: ({ name }) => name },
      ),
      publications: fc.uniqueArray(
        fc.record({
          name: one('On the mending of clocks', 'Ink and water in old ledgers'),
          publisher: one('Journal of Small Things', 'Quarterly of Paper'),
          releaseDate: date,
          summary: maybe(sentence),
        }),
        { maxLength: 2, selector: ({ name }) => name },
      ),
      skills: fc.uniqueArray(skill, { maxLength: 3, selector: ({ name }) => name }).map(withoutCommonLevel),
      languages: fc.uniqueArray(
        fc.record({
          language: one('English', 'Norwegian', 'Polish'),
          fluency: one('Native speaker', 'B2', 'Fluent'),
        }),
        { maxLength: 3, selector: ({ language }) => language },
      ),
      interests: fc.uniqueArray(
        fc.record({
          name: one('Rowing', 'Old maps'),
          keywords: fc.uniqueArray(one('coxless fours', 'harbours', 'rivers'), {
            minLength: 2,
            maxLength: 3,
          }),
        }),
        { maxLength: 2, selector: ({ name }) => name },
      ),
      references: fc.uniqueArray(
        fc.record({
          name: one('Erling Moe', 'Ruth Adeyemi'),
          reference: one(
            'It was a pleasure to work with somebody so exact and so kind.',
            'I would hire this person again tomorrow.',
          ),
        }),
        { maxLength: 2, selector: ({ name }) => name },
      ),
      projects: fc.uniqueArray(project, { maxLength: 2, selector: ({ name }) => name }),
    })
    .map((made) => kept(made) as Resume);

export const resume = resumeWith(employers);
export const resumeOfOneEmployer = resumeWith(roles);
