import { describe, expect, it } from 'vitest';
import { convertTraced } from './trace-on-failure.ts';

/** A document in words, its text, all that its resume must hold, and the text that must be reported instead. */
type Row = readonly [
  what: string,
  document: string,
  resume: object,
  unmapped?: readonly string[] | undefined,
];

/** What a document gives: its resume without the address of the schema and without empty basics, and what it reports. */
function told(document: string): { readonly resume: object; readonly unmapped: readonly unknown[] } {
  const { resume, messages } = convertTraced(document);
  const { $schema: _, basics, ...sections } = resume;
  const unmapped = messages.filter(({ ruleId }) => ruleId === 'unmapped-text').map(({ found }) => found);
  return { resume: basics && Object.keys(basics).length ? { basics, ...sections } : sections, unmapped };
}

/** Each document must give its resume, and report what has no place in it. */
const check = (rows: readonly Row[]) =>
  it.each(rows.map(([what, document, resume, unmapped = []]) => [what, document, resume, unmapped] as const))(
    '%s',
    (_, document, resume, unmapped) => expect(told(document)).toEqual({ resume, unmapped }),
  );

/** An entry of work as JSON Resume has it. */
const post = (position: string, name: string, startDate: string, endDate: string, highlights: object) =>
  ({ name, position, startDate, endDate, highlights }) as const;

interface Job {
  readonly title: string;
  readonly company: string;
  readonly dates: string;
  readonly start: string;
  readonly end?: string;
  readonly deeds: readonly string[];
}

const florist: readonly Job[] = [
  {
    title: 'Senior Florist',
    company: 'Petal & Thorn Ltd',
    dates: '2018 – 2021',
    start: '2018',
    end: '2021',
    deeds: ['Arranged flowers for 40 weddings a year', 'Trained two apprentices'],
  },
  {
    title: 'Florist Assistant',
    company: 'Green Gate Nursery',
    dates: '2015 – 2018',
    start: '2015',
    end: '2018',
    deeds: ['Watered and potted 3,000 plants'],
  },
];
const paralegal: readonly Job[] = [
  {
    title: 'Paralegal',
    company: 'Marsh & Holloway LLP',
    dates: 'March 2019 – Present',
    start: '2019-03',
    deeds: ['Drafted witness statements', 'Kept the court diary for six solicitors'],
  },
  {
    title: 'Legal Secretary',
    company: 'Quayside Law Group',
    dates: 'January 2016 – February 2019',
    start: '2016-01',
    end: '2019-02',
    deeds: ['Typed and filed 200 letters a week'],
  },
];
const welder: readonly Job[] = [
  {
    title: 'Welder',
    company: 'Ironbridge Fabrication Co.',
    dates: '05/2017 – 09/2022',
    start: '2017-05',
    end: '2022-09',
    deeds: ['Welded stainless pipe to code', 'Read isometric drawings'],
  },
  {
    title: 'Apprentice Welder',
    company: 'Northgate Engineering Ltd',
    dates: '09/2013 – 04/2017',
    start: '2013-09',
    end: '2017-04',
    deeds: ['Cut and prepared plate'],
  },
];
const teacher: readonly Job[] = [
  {
    title: 'Music Teacher',
    company: 'Harrow Lane Primary School',
    dates: 'Sep 2016 – Jul 2020',
    start: '2016-09',
    end: '2020-07',
    deeds: ['Led the school choir', 'Taught recorder to 90 children'],
  },
  {
    title: 'Teaching Assistant',
    company: 'St Brannoc Infant School',
    dates: 'Sep 2014 – Jul 2016',
    start: '2014-09',
    end: '2016-07',
    deeds: ['Supported pupils with reading'],
  },
];

/** Two jobs written in one way, which names the parts of each in braces. */
function jobs(
  what: string,
  list: readonly Job[],
  way: string,
  gap = '\n\n',
  heading = 'Work Experience\n\n',
): Row {
  const texts = list.map(({ title, company, dates, deeds }) =>
    way
      .replace('{title}', title)
      .replace('{company}', company)
      .replace('{dates}', dates)
      .replace('{deeds}', deeds.map((deed) => `• ${deed}`).join('\n')),
  );
  const work = list.map(({ company, title, start, end, deeds }) => ({
    name: company,
    position: title,
    startDate: start,
    ...(end && { endDate: end }),
    ...(deeds.length && { highlights: deeds }),
  }));
  return [what, heading + texts.join(gap), { work }];
}

/** The job of a surveyor. */
const surveyor = (...highlights: readonly string[]) => ({
  work: [post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', highlights)],
});

const experience = 'Experience\n\n';
const bakery = 'Head Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand';
const baker = post('Head Baker', 'Crumb & Sons Ltd', '2018', '2020', ['Shaped loaves by hand']);
const bakingSchool = 'Ostwick College\nDiploma in Baking\t2016';
const college = { institution: 'Ostwick College', area: 'Baking', studyType: 'Diploma', endDate: '2016' };

/** A bakery and its school below two headings. */
const headed = (what: string, work: string, education: string): Row => [
  what,
  `${work}\n${bakery}\n${education}\n${bakingSchool}`,
  { work: [baker], education: [college] },
];
/** The same with blank lines around the headings. */
const apart = (what: string, work: string, education: string): Row =>
  headed(what, `${work}\n`, `\n${education}\n`);

const rosa = { name: 'Rosa Lindqvist' };
const ward = 'Experience\n\nStaff Nurse, Bayview Hospital\t2013 – 2023\n• Triaged patients';
const nurse = post('Staff Nurse', 'Bayview Hospital', '2013', '2023', ['Triaged patients']);

/** What stands above the job of a nurse. */
const person = (what: string, head: string, basics: object, unmapped?: readonly string[]): Row => [
  what,
  `${head}\n\n${ward}`,
  { basics, work: [nurse] },
  unmapped,
];

describe('headings, however they are set', () => {
  check([
    apart('plain', 'Experience', 'Education'),
    headed('without blank lines', 'Experience', 'Education'),
    apart('capitals', 'WORK EXPERIENCE', 'EDUCATION'),
    apart('small letters', 'experience', 'education'),
    apart('spaced out', 'E X P E R I E N C E', 'E D U C A T I O N'),
    apart('two words spaced out', 'W O R K   E X P E R I E N C E', 'E D U C A T I O N'),
    headed('underlined with hyphens', 'Experience\n----------', 'Education\n---------'),
    headed('underlined with equals signs', 'EXPERIENCE\n==========', 'EDUCATION\n========='),
    headed('underlined with underscores', 'Experience\n__________', 'Education\n__________'),
    headed('underlined with box drawing', 'EXPERIENCE\n──────────', 'EDUCATION\n──────────'),
    headed(
      'ruled above and below',
      '==========\nEXPERIENCE\n==========',
      '==========\nEDUCATION\n==========',
    ),
    apart('emoji before', '💼 Experience', '🎓 Education'),
    apart('emoji before, capitals', '💼 WORK EXPERIENCE', '🎓 EDUCATION'),
    apart('emoji behind', 'Experience 💼', 'Education 🎓'),
    apart('colon', 'Experience:', 'Education:'),
    apart('capitals and colon', 'WORK HISTORY:', 'EDUCATION:'),
    apart('Markdown', '## Experience', '## Education'),
    apart('Markdown, closed', '## Experience ##', '## Education ##'),
    apart('Markdown, bold', '**Experience**', '**Education**'),
    apart('between hyphens', '--- Experience ---', '--- Education ---'),
    apart('between equals signs', '=== EXPERIENCE ===', '=== EDUCATION ==='),
    apart('between asterisks', '*** EXPERIENCE ***', '*** EDUCATION ***'),
    apart('in square brackets', '[EXPERIENCE]', '[EDUCATION]'),
    apart('rule behind', 'EXPERIENCE ____________________', 'EDUCATION ____________________'),
    apart('rule behind, hyphens', 'Experience ----------------', 'Education ----------------'),
    apart('bar before', '| Experience', '| Education'),
    apart('private-use icon before', '\uf0b1 Experience', '\uf19d Education'),
    apart('NBSP between words', 'Work\u00a0Experience', 'Education'),
    apart('indented', '    Experience', '    Education'),
  ]);
});

describe('headings by their words', () => {
  check([
    apart('Employment History', 'Employment History', 'Academic Background'),
    apart('Professional Experience', 'PROFESSIONAL EXPERIENCE', 'EDUCATION AND TRAINING'),
    apart('Career History', 'Career History', 'Educational Qualifications'),
    apart('Relevant Work Experience', 'Relevant Work Experience', 'Formal Education'),
    apart('My Experience', 'My Experience', 'My Education'),
    apart('Work Experience (selected)', 'Work Experience (selected)', 'Education'),
    apart('Employment Summary', 'Employment Summary', 'Education History'),
    apart('years in brackets', 'Work Experience (8 years)', 'Education'),
    [
      'continued on the next page',
      'EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nEXPERIENCE (CONTINUED)\n\nBaker, Mill Lane Bakery\t2015 – 2018\n• Fired the oven',
      { work: [baker, post('Baker', 'Mill Lane Bakery', '2015', '2018', ['Fired the oven'])] },
    ],
    [
      'work in two sections',
      'PROFESSIONAL EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nOTHER EXPERIENCE\n\nBarista, Mill Lane Coffee Co.\t2015 – 2018\n• Pulled espresso',
      { work: [baker, post('Barista', 'Mill Lane Coffee Co.', '2015', '2018', ['Pulled espresso'])] },
    ],
    [
      'Awards and Publications',
      'WORK EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nAWARDS\n\nLoaf of the Year, Millers’ Guild, 2019\n\nVOLUNTEERING\n\nCook, Harbour Soup Kitchen\t2017 – 2018\n• Cooked for 80 people',
      {
        work: [baker],
        volunteer: [
          {
            organization: 'Harbour Soup Kitchen',
            position: 'Cook',
            startDate: '2017',
            endDate: '2018',
            highlights: ['Cooked for 80 people'],
          },
        ],
        awards: [{ title: 'Loaf of the Year', date: '2019', awarder: 'Millers’ Guild' }],
      },
    ],
  ]);
});

describe('headings nobody knows', () => {
  check([
    [
      'capitals',
      'WORK EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nOVENS OWNED\n\nA wood-fired oven, built by hand.\n\nEDUCATION\n\nOstwick College\nDiploma in Baking\t2016',
      { work: [baker], education: [college] },
      ['A wood-fired oven, built by hand.'],
    ],
    [
      'Markdown',
      '## Experience\n\nHead Baker, Crumb & Sons Ltd, 2018 – 2020\n\n- Shaped loaves by hand\n\n## Ovens owned\n\nA wood-fired oven, built by hand.',
      { work: [baker] },
      ['A wood-fired oven, built by hand.'],
    ],
    [
      'ruled',
      'Experience\n----------\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nOvens owned\n-----------\nA wood-fired oven, built by hand.',
      { work: [baker] },
      ['A wood-fired oven, built by hand.'],
    ],
    [
      'colon',
      'Experience:\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nEducation:\n\nOstwick College\nDiploma in Baking\t2016\n\nOvens owned:\n\nA wood-fired oven, built by hand.',
      { work: [baker], education: [college] },
      ['A wood-fired oven, built by hand.'],
    ],
    [
      'memberships',
      'WORK EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nMEMBERSHIPS\n\nMillers’ Guild',
      { work: [baker] },
      ['Millers’ Guild'],
    ],
    [
      'declaration',
      'WORK EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nDECLARATION\n\nI declare that the above is true to the best of my knowledge.',
      { work: [baker] },
      ['I declare that the above is true to the best of my knowledge.'],
    ],
    [
      'at the end, with bullets',
      'WORK EXPERIENCE\n\nHead Baker, Crumb & Sons Ltd\t2018 – 2020\n• Shaped loaves by hand\n\nSECURITY CLEARANCE\n\n• SC, valid to 2027',
      { work: [baker] },
      ['SC, valid to 2027'],
    ],
  ]);
});

describe('words of headings inside prose and entries', () => {
  check([
    [
      'Education in a paragraph',
      'Experience\n\nMuseum Educator\nTidewater Museum Trust\n2019 – 2022\nEducation is at the heart of what the museum does, and I ran its schools programme.',
      {
        work: [
          {
            name: 'Tidewater Museum Trust',
            position: 'Museum Educator',
            startDate: '2019',
            endDate: '2022',
            summary: 'Education is at the heart of what the museum does, and I ran its schools programme.',
          },
        ],
      },
    ],
    [
      'Education in a title',
      'Experience\n\nEducation Officer, Tidewater Museum Trust\t2019 – 2022\n• Ran 200 workshops a year',
      {
        work: [
          post('Education Officer', 'Tidewater Museum Trust', '2019', '2022', ['Ran 200 workshops a year']),
        ],
      },
    ],
    [
      'Education in a company',
      'Experience\n\nTutor\nBrightside Education Ltd\n2019 – 2022\n• Taught algebra online',
      { work: [post('Tutor', 'Brightside Education Ltd', '2019', '2022', ['Taught algebra online'])] },
    ],
    [
      'Experience in a bullet',
      'WORK EXPERIENCE\n\nUX Designer, Lumen Studio Ltd\t2019 – 2022\n• Improved the experience of first-time users\n• Experience mapping with 12 teams',
      {
        work: [
          post('UX Designer', 'Lumen Studio Ltd', '2019', '2022', [
            'Improved the experience of first-time users',
            'Experience mapping with 12 teams',
          ]),
        ],
      },
    ],
    [
      'Skills in a bullet',
      'WORK EXPERIENCE\n\nCare Assistant, Elm House Care Ltd\t2019 – 2022\n• Skills gained: patience, lifting and listening\n• Languages used daily were Polish and English',
      {
        work: [
          post('Care Assistant', 'Elm House Care Ltd', '2019', '2022', [
            'Skills gained: patience, lifting and listening',
            'Languages used daily were Polish and English',
          ]),
        ],
      },
    ],
    [
      'Education wrapped to the start of a line',
      'Experience\n\nMuseum Educator, Tidewater Museum Trust\t2019 – 2022\n• Worked with the county council on a new plan for Special\n  Education in all of its primary schools',
      {
        work: [
          post('Museum Educator', 'Tidewater Museum Trust', '2019', '2022', [
            'Worked with the county council on a new plan for Special Education in all of its primary schools',
          ]),
        ],
      },
    ],
    [
      'a heading word inside a summary',
      'Rosa Lindqvist\n\nSummary\n\nA nurse with ten years of experience in emergency care and a passion for education.\n\nExperience\n\nStaff Nurse, Bayview Hospital\t2013 – 2023\n• Triaged patients',
      {
        basics: {
          name: 'Rosa Lindqvist',
          summary: 'A nurse with ten years of experience in emergency care and a passion for education.',
        },
        work: [post('Staff Nurse', 'Bayview Hospital', '2013', '2023', ['Triaged patients'])],
      },
    ],
    [
      'Achievements inside an entry',
      'WORK EXPERIENCE\n\nSales Manager, Orchard Foods Ltd\t2019 – 2022\nAchievements:\n• Doubled sales in two years',
      { work: [post('Sales Manager', 'Orchard Foods Ltd', '2019', '2022', ['Doubled sales in two years'])] },
    ],
    [
      'Responsibilities inside an entry',
      'WORK EXPERIENCE\n\nSales Manager, Orchard Foods Ltd\t2019 – 2022\nKey Responsibilities\n• Managed six reps',
      { work: [post('Sales Manager', 'Orchard Foods Ltd', '2019', '2022', ['Managed six reps'])] },
    ],
  ]);
});

describe('where dates stand', () => {
  check([
    jobs('on the line before', florist, '{dates}\n{title}, {company}\n{deeds}'),
    jobs('on the line before, title and company on lines', paralegal, '{dates}\n{title}\n{company}\n{deeds}'),
    jobs('on the line after', florist, '{title}, {company}\n{dates}\n{deeds}'),
    jobs('on the third line', paralegal, '{title}\n{company}\n{dates}\n{deeds}'),
    jobs('between company and title', welder, '{company}\n{dates}\n{title}\n{deeds}'),
    jobs('between title and company', welder, '{title}\n{dates}\n{company}\n{deeds}'),
    jobs('inline behind a comma', teacher, '{title}, {company}, {dates}\n{deeds}'),
    jobs('inline behind a pipe', florist, '{title} | {company} | {dates}\n{deeds}'),
    jobs('inline behind a middle dot', teacher, '{title} · {company} · {dates}\n{deeds}'),
    jobs('inline behind a dash', paralegal, '{title} – {company} – {dates}\n{deeds}'),
    jobs('inline in front of a comma', teacher, '{dates}, {title}, {company}\n{deeds}'),
    jobs('inline in front of a colon', teacher, '{dates}: {title}, {company}\n{deeds}'),
    jobs('inline in front of a pipe', florist, '{dates} | {title} | {company}\n{deeds}'),
    jobs('in a tab column beside the title', florist, '{title}\t{dates}\n{company}\n{deeds}'),
    jobs('in a tab column beside the company', florist, '{company}\t{dates}\n{title}\n{deeds}'),
    jobs('in a tab column with several tabs', florist, '{company}\t\t\t{dates}\n{title}\n{deeds}'),
    jobs('in a left tab column', welder, '{dates}\t{title}, {company}\n{deeds}'),
    jobs('in a left tab column, title below', welder, '{dates}\t{company}\n\t{title}\n{deeds}'),
    jobs(
      'in a right column by spaces',
      paralegal,
      '{title}                              {dates}\n{company}\n{deeds}',
    ),
    jobs(
      'in a right column by spaces beside the company',
      welder,
      '{company}                              {dates}\n{title}\n{deeds}',
    ),
    jobs('in a left column by spaces', welder, '{dates}        {title}, {company}\n{deeds}'),
    jobs('in brackets', florist, '{title}, {company} ({dates})\n{deeds}'),
    jobs('in brackets behind the title', paralegal, '{title} ({dates})\n{company}\n{deeds}'),
    jobs('in square brackets', florist, '{title}, {company} [{dates}]\n{deeds}'),
    jobs('in brackets on a line', florist, '{title}, {company}\n({dates})\n{deeds}'),
    jobs(
      'in italics',
      paralegal,
      '**{title}**, {company}\n*{dates}*\n\n{deeds}',
      '\n\n',
      '## Work Experience\n\n',
    ),
    jobs(
      'under Markdown headings',
      paralegal,
      '### {title}, {company}\n\n{dates}\n\n{deeds}',
      '\n\n',
      '## Work Experience\n\n',
    ),
    jobs(
      'in Markdown headings',
      welder,
      '### {title} | {company} | {dates}\n\n{deeds}',
      '\n\n',
      '## Work Experience\n\n',
    ),
    jobs(
      'in label rows',
      florist,
      'Company: {company}\nPosition: {title}\nDates: {dates}\nResponsibilities:\n{deeds}',
    ),
    jobs(
      'in label rows, title first',
      welder,
      'Job Title: {title}\nEmployer: {company}\nPeriod: {dates}\nDuties:\n{deeds}',
    ),
    jobs(
      'in label rows by tabs',
      florist,
      'Company\t{company}\nPosition\t{title}\nDuration\t{dates}\n{deeds}',
    ),
    jobs(
      'in table rows',
      florist.map((job) => ({ ...job, deeds: [] })),
      '{dates}\t{title}\t{company}',
      '\n',
    ),
    jobs('without blank lines between entries', florist, '{title}, {company}\t{dates}\n{deeds}', '\n'),
  ]);
});

describe('dates, however they are written', () => {
  it.each([
    ['2018 – 2020', { startDate: '2018', endDate: '2020' }],
    ['2018–2020', { startDate: '2018', endDate: '2020' }],
    ['2018-2020', { startDate: '2018', endDate: '2020' }],
    ['2018 — 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 ‒ 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 − 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 ~ 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 to 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 until 2020', { startDate: '2018', endDate: '2020' }],
    ['2018 → 2020', { startDate: '2018', endDate: '2020' }],
    ['from 2018 to 2020', { startDate: '2018', endDate: '2020' }],
    ['From May 2018 to June 2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['May 2018 – June 2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['May, 2018 – June, 2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['Feb. 2018 – Sept. 2020', { startDate: '2018-02', endDate: '2020-09' }],
    ['Feb ’18 – Sep ’20', { startDate: '2018-02', endDate: '2020-09' }],
    ["Feb '18 - Sep '20", { startDate: '2018-02', endDate: '2020-09' }],
    ['May – August 2019', { startDate: '2019-05', endDate: '2019-08' }],
    ['May/2018 – June/2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['05/2018 – 06/2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['5/2018 – 6/2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['05.2018 – 06.2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['05-2018 – 06-2020', { startDate: '2018-05', endDate: '2020-06' }],
    ['2018-05 – 2020-06', { startDate: '2018-05', endDate: '2020-06' }],
    ['2018/05 – 2020/06', { startDate: '2018-05', endDate: '2020-06' }],
    ['2018.05 – 2020.06', { startDate: '2018-05', endDate: '2020-06' }],
    ['2018-05-14 – 2020-06-30', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['14 May 2018 – 30 June 2020', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['14th May 2018 – 30th June 2020', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['May 14, 2018 – June 30, 2020', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['14/05/2018 – 30/06/2020', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['14.05.2018 – 30.06.2020', { startDate: '2018-05-14', endDate: '2020-06-30' }],
    ['Spring 2018 – Autumn 2020', { startDate: '2018', endDate: '2020' }],
    ['Fall 2018', { startDate: '2018', endDate: '2018' }],
    ['Summer term 2018', { startDate: '2018', endDate: '2018' }],
    ['Q1 2018 – Q3 2020', { startDate: '2018', endDate: '2020' }],
    ['early 2018 – late 2020', { startDate: '2018', endDate: '2020' }],
    ['2018', { startDate: '2018', endDate: '2018' }],
    ['May 2018', { startDate: '2018-05', endDate: '2018-05' }],
    ['since 2018', { startDate: '2018' }],
    ['Since May 2018', { startDate: '2018-05' }],
    ['2018 – Present', { startDate: '2018' }],
    ['2018 – PRESENT', { startDate: '2018' }],
    ['2018-present', { startDate: '2018' }],
    ['2018 to date', { startDate: '2018' }],
    ['2018 – till date', { startDate: '2018' }],
    ['2018 – ongoing', { startDate: '2018' }],
    ['2018 – current', { startDate: '2018' }],
    ['May 2018 – today', { startDate: '2018-05' }],
    ['05/2018 – now', { startDate: '2018-05' }],
    ['May 2018 - Present (4 years 2 months)', { startDate: '2018-05' }],
    ['May 2018 – June 2020 · 2 yrs 2 mos', { startDate: '2018-05', endDate: '2020-06' }],
    ['May 2018 – June 2020 (2 years, 2 months)', { startDate: '2018-05', endDate: '2020-06' }],
  ])('%s', (dates, period) =>
    expect(told(`Experience\n\nTram Driver\nHarbour Transit Ltd\n${dates}\n• Drove the night line`)).toEqual({
      resume: {
        work: [
          {
            name: 'Harbour Transit Ltd',
            position: 'Tram Driver',
            ...period,
            highlights: ['Drove the night line'],
          },
        ],
      },
      unmapped: [],
    }),
  );
});

describe('bullets', () => {
  const keeper = 'Experience\n\nBeekeeper, Hollow Oak Farm Ltd\t2019 – 2022\n';
  const kept = (entry: object) => ({
    work: [
      { name: 'Hollow Oak Farm Ltd', position: 'Beekeeper', startDate: '2019', endDate: '2022', ...entry },
    ],
  });

  it.each([
    ...[...'•‣◦▪▫■□●○◆◇►▸➢➤✓✔✦★–—-*+·∙»›→❖⁃\uf0b7\uf0a7'].map((glyph) => [`${glyph} `, `${glyph} `]),
    ['1. ', '2. '],
    ['1) ', '2) '],
    ['(1) ', '(2) '],
    ['a) ', 'b) '],
    ['•', '•'],
    ['-', '-'],
    ['•\t', '•\t'],
    ['•  ', '•  '],
    ['  • ', '  • '],
    ['\t• ', '\t• '],
  ])('%j', (first, second) =>
    expect(told(`${keeper}${first}Kept 60 hives\n${second}Sold honey at two markets`)).toEqual({
      resume: kept({ highlights: ['Kept 60 hives', 'Sold honey at two markets'] }),
      unmapped: [],
    }),
  );

  check([
    [
      'glyph alone on its line',
      `${keeper}•\nKept 60 hives\n•\nSold honey at two markets`,
      kept({ highlights: ['Kept 60 hives', 'Sold honey at two markets'] }),
    ],
    [
      'nested',
      `${keeper}• Kept 60 hives\n   ◦ in two valleys\n   ◦ through three winters\n• Sold honey`,
      kept({ highlights: ['Kept 60 hives', 'in two valleys', 'through three winters', 'Sold honey'] }),
    ],
    [
      'blank lines between',
      `${keeper}\n• Kept 60 hives\n\n• Sold honey at two markets`,
      kept({ highlights: ['Kept 60 hives', 'Sold honey at two markets'] }),
    ],
    [
      'a paragraph above',
      `${keeper}The farm keeps bees in two valleys and sells what they make.\n• Kept 60 hives`,
      kept({
        summary: 'The farm keeps bees in two valleys and sells what they make.',
        highlights: ['Kept 60 hives'],
      }),
    ],
    [
      'a semicolon list in one',
      `${keeper}• Kept hives; bottled honey; wrote labels, etc. for two markets`,
      kept({ highlights: ['Kept hives; bottled honey; wrote labels, etc. for two markets'] }),
    ],
    [
      'that begin with a year',
      `${keeper}• 2020: won Best Honey at the county show\n• 2021: opened a farm shop`,
      kept({ highlights: ['2020: won Best Honey at the county show', '2021: opened a farm shop'] }),
    ],
    [
      'that begin with a month',
      `${keeper}• March 2020 – moved all hives in one night\n• Kept the accounts`,
      kept({ highlights: ['March 2020 – moved all hives in one night', 'Kept the accounts'] }),
    ],
    [
      'that begin with In and a year',
      `${keeper}• In 2020 moved all hives in one night\n• Kept the accounts`,
      kept({ highlights: ['In 2020 moved all hives in one night', 'Kept the accounts'] }),
    ],
    [
      'that begin with a number',
      `${keeper}• 60 hives in two valleys\n• 1,200 jars a year`,
      kept({ highlights: ['60 hives in two valleys', '1,200 jars a year'] }),
    ],
    [
      'with a link',
      `${keeper}• Built https://hives.example.org/map for the club`,
      kept({ highlights: ['Built https://hives.example.org/map for the club'] }),
    ],
  ]);
});

describe('title and company in either order', () => {
  const chef = (location: string) => ({
    work: [
      { ...post('Pastry Chef', 'Lemon Tree Hotel', '2018', '2020', ['Ran the dessert section']), location },
    ],
  });

  check([
    jobs('title, company', florist, '{title}, {company}\t{dates}\n{deeds}'),
    jobs('company, title', florist, '{company}, {title}\t{dates}\n{deeds}'),
    jobs('title at company', florist, '{title} at {company}\t{dates}\n{deeds}'),
    jobs('title @ company', florist, '{title} @ {company}\t{dates}\n{deeds}'),
    jobs('title – company', paralegal, '{title} – {company}\t{dates}\n{deeds}'),
    jobs('company – title', paralegal, '{company} – {title}\t{dates}\n{deeds}'),
    jobs('company: title', paralegal, '{company}: {title}\t{dates}\n{deeds}'),
    jobs('title (company)', teacher, '{title} ({company})\t{dates}\n{deeds}'),
    jobs('company (title)', teacher, '{company} ({title})\t{dates}\n{deeds}'),
    jobs('title / company', teacher, '{title} / {company}\t{dates}\n{deeds}'),
    jobs('title • company', teacher, '{title} • {company} • {dates}\n{deeds}'),
    jobs('title above company', welder, '{title}\n{company}\n{dates}\n{deeds}'),
    jobs('company above title', welder, '{company}\n{title}\n{dates}\n{deeds}'),
    [
      'capitals',
      `${experience}PASTRY CHEF, LEMON TREE HOTEL\t2018 – 2020\n• Ran the dessert section\n\nCOMMIS CHEF, THE OLD MILL RESTAURANT\t2016 – 2018\n• Peeled and chopped`,
      {
        work: [
          post('PASTRY CHEF', 'LEMON TREE HOTEL', '2018', '2020', ['Ran the dessert section']),
          post('COMMIS CHEF', 'THE OLD MILL RESTAURANT', '2016', '2018', ['Peeled and chopped']),
        ],
      },
    ],
    [
      'company, place above title',
      `${experience}Lemon Tree Hotel, Bath, UK\t2018 – 2020\nPastry Chef\n• Ran the dessert section`,
      chef('Bath, UK'),
    ],
    [
      'company – place above title',
      `${experience}Lemon Tree Hotel – Boston, MA\nPastry Chef, 2018 – 2020\n• Ran the dessert section`,
      chef('Boston, MA'),
    ],
    [
      'title, company, place',
      `${experience}Pastry Chef, Lemon Tree Hotel, Boston, MA\t2018 – 2020\n• Ran the dessert section`,
      chef('Boston, MA'),
    ],
    [
      'title | company | place | dates',
      `${experience}Pastry Chef | Lemon Tree Hotel | Lyon, France | 2018 – 2020\n• Ran the dessert section`,
      chef('Lyon, France'),
    ],
    [
      'place in a right column',
      `${experience}Lemon Tree Hotel\tLyon, France\nPastry Chef\t2018 – 2020\n• Ran the dessert section`,
      chef('Lyon, France'),
    ],
    [
      'place beside the dates',
      `${experience}Pastry Chef\nLemon Tree Hotel\n2018 – 2020 | Lyon, France\n• Ran the dessert section`,
      chef('Lyon, France'),
    ],
    [
      'remote',
      `${experience}Bookkeeper, Clearwater Accounts Ltd (Remote)\t2018 – 2020\n• Closed the month in three days`,
      {
        work: [
          {
            ...post('Bookkeeper', 'Clearwater Accounts Ltd', '2018', '2020', [
              'Closed the month in three days',
            ]),
            location: 'Remote',
          },
        ],
      },
    ],
    [
      'title with a comma',
      `${experience}Vice President, Sales\nOrchard Foods Ltd\n2018 – 2020\n• Opened four markets`,
      { work: [post('Vice President, Sales', 'Orchard Foods Ltd', '2018', '2020', ['Opened four markets'])] },
    ],
    [
      'company with a comma',
      `${experience}Accountant\nOrchard Foods, Inc.\n2018 – 2020\n• Closed the books`,
      { work: [post('Accountant', 'Orchard Foods, Inc.', '2018', '2020', ['Closed the books'])] },
    ],
    [
      'self-employed',
      `${experience}Freelance Photographer\t2018 – 2020\n• Shot 30 weddings`,
      {
        work: [
          {
            position: 'Freelance Photographer',
            startDate: '2018',
            endDate: '2020',
            highlights: ['Shot 30 weddings'],
          },
        ],
      },
    ],
    [
      'a hyphen inside names',
      `${experience}Co-ordinator, Smith-Jones Transport Ltd\t2018 – 2020\n• Planned routes`,
      { work: [post('Co-ordinator', 'Smith-Jones Transport Ltd', '2018', '2020', ['Planned routes'])] },
    ],
    [
      'company in two languages',
      `${experience}Réceptionniste, Hôtel du Lac\t2018 – 2020\n• Welcomed guests in three languages`,
      {
        work: [
          post('Réceptionniste', 'Hôtel du Lac', '2018', '2020', ['Welcomed guests in three languages']),
        ],
      },
    ],
  ]);
});

describe('companies with numbers in their names', () => {
  it.each([
    'Area 51 Films',
    '4 & 20 Bakery',
    'Studio 1987',
    'Studio 54',
    'Route 66 Diner',
    '99 Bikes',
    'Pier 2000 Hotel',
    'Level 39 Ltd',
    '7-Eleven',
    'Century 21 Realty',
    'Forever 1999 Ltd',
    '24/7 Couriers Ltd',
    'No. 10 Gallery',
    'Five to Nine Ltd',
    'May & Sons Ltd',
    'Summer House Ltd',
    'April Cosmetics Ltd',
    'Est. 1890 Tea Rooms',
    'Mayfair Motors Ltd',
  ])('%s', (name) => {
    const entry = { name, position: 'Sales Assistant', endDate: '2020-03', highlights: ['Served customers'] };
    const beside = `Experience\n\nSales Assistant, ${name}\tJan 2018 – Mar 2020\n• Served customers`;
    const above = `Experience\n\nSales Assistant\n${name}\n2018 – Mar 2020\n• Served customers`;
    expect(told(beside)).toEqual({ resume: { work: [{ ...entry, startDate: '2018-01' }] }, unmapped: [] });
    expect(told(above)).toEqual({ resume: { work: [{ ...entry, startDate: '2018' }] }, unmapped: [] });
  });
});

describe('ranges that are doubled, orphaned or odd', () => {
  check([
    [
      'doubled below a header',
      `${experience}Ferry Pilot\nEstuary Lines Ltd\n2019 – 2021\n2019 – 2021\n• Steered in all weathers`,
      { work: [post('Ferry Pilot', 'Estuary Lines Ltd', '2019', '2021', ['Steered in all weathers'])] },
    ],
    [
      'doubled, other signs',
      `${experience}2019 — 2021\n2019 – 2021\n• Steered the ferry in all weathers`,
      { work: [{ startDate: '2019', endDate: '2021', highlights: ['Steered the ferry in all weathers'] }] },
    ],
    [
      'orphaned at the end',
      `${experience}Ferry Pilot, Estuary Lines Ltd\n2019 – 2021\n• Steered in all weathers\n\n2017 – 2019`,
      {
        work: [
          post('Ferry Pilot', 'Estuary Lines Ltd', '2019', '2021', ['Steered in all weathers']),
          { startDate: '2017', endDate: '2019' },
        ],
      },
    ],
    [
      'orphaned at the start',
      `${experience}2021 – Now\n2019 – 2021\nSteered the ferry across the estuary in all weathers.`,
      {
        work: [
          { startDate: '2021' },
          {
            startDate: '2019',
            endDate: '2021',
            summary: 'Steered the ferry across the estuary in all weathers.',
          },
        ],
      },
    ],
    [
      'overlapping',
      `${experience}Ferry Pilot, Estuary Lines Ltd\t2019 – 2021\n• Steered\n\nBarman, Anchor Inn\t2018 – 2020\n• Poured`,
      {
        work: [
          post('Ferry Pilot', 'Estuary Lines Ltd', '2019', '2021', ['Steered']),
          post('Barman', 'Anchor Inn', '2018', '2020', ['Poured']),
        ],
      },
    ],
    [
      'oldest first',
      `${experience}Deckhand, Estuary Lines Ltd\t2012 – 2015\n• Coiled\n\nFerry Pilot, Estuary Lines Ltd\t2015 – 2021\n• Steered`,
      {
        work: [
          post('Deckhand', 'Estuary Lines Ltd', '2012', '2015', ['Coiled']),
          post('Ferry Pilot', 'Estuary Lines Ltd', '2015', '2021', ['Steered']),
        ],
      },
    ],
    [
      'two stints at one company',
      `${experience}Ferry Pilot\nEstuary Lines Ltd\n2019 – 2021\n• Steered\n\nFerry Pilot\nEstuary Lines Ltd\n2014 – 2016\n• Steered in winter`,
      {
        work: [
          post('Ferry Pilot', 'Estuary Lines Ltd', '2019', '2021', ['Steered']),
          post('Ferry Pilot', 'Estuary Lines Ltd', '2014', '2016', ['Steered in winter']),
        ],
      },
    ],
    [
      'the same year twice',
      `${experience}Ferry Pilot, Estuary Lines Ltd\t2019 – 2019\n• Steered`,
      { work: [post('Ferry Pilot', 'Estuary Lines Ltd', '2019', '2019', ['Steered'])] },
    ],
  ]);
});

describe('roles without dates', () => {
  check([
    [
      'title, company, bullets',
      `${experience}Printmaker, Inkwell Press Ltd\n• Pulled lithographs\n• Taught evening classes\n\nFramer, Gilt Edge Frames Ltd\n• Cut mounts`,
      {
        work: [
          {
            name: 'Inkwell Press Ltd',
            position: 'Printmaker',
            highlights: ['Pulled lithographs', 'Taught evening classes'],
          },
          { name: 'Gilt Edge Frames Ltd', position: 'Framer', highlights: ['Cut mounts'] },
        ],
      },
    ],
    [
      'on two lines',
      `${experience}Illustrator\nInkwell Press Ltd\n• Drew maps\n• Drew birds\n\nDesigner\nGilt Edge Frames Ltd\n• Designed frames`,
      {
        work: [
          { name: 'Inkwell Press Ltd', position: 'Illustrator', highlights: ['Drew maps', 'Drew birds'] },
          { name: 'Gilt Edge Frames Ltd', position: 'Designer', highlights: ['Designed frames'] },
        ],
      },
    ],
    [
      'one among dated ones',
      `${experience}Illustrator, Inkwell Press Ltd\t2019 – 2021\n• Drew maps\n\nDesigner, Gilt Edge Frames Ltd\n• Designed frames\n\nShop Assistant, Paint Box Ltd\t2014 – 2016\n• Sold brushes`,
      {
        work: [
          post('Illustrator', 'Inkwell Press Ltd', '2019', '2021', ['Drew maps']),
          { name: 'Gilt Edge Frames Ltd', position: 'Designer', highlights: ['Designed frames'] },
          post('Shop Assistant', 'Paint Box Ltd', '2014', '2016', ['Sold brushes']),
        ],
      },
    ],
    [
      'the last among dated ones',
      `${experience}Illustrator, Inkwell Press Ltd\t2019 – 2021\n• Drew maps\n\nShop Assistant, Paint Box Ltd\t2014 – 2016\n• Sold brushes\n\nDesigner, Gilt Edge Frames Ltd\n• Designed frames`,
      {
        work: [
          post('Illustrator', 'Inkwell Press Ltd', '2019', '2021', ['Drew maps']),
          post('Shop Assistant', 'Paint Box Ltd', '2014', '2016', ['Sold brushes']),
          { name: 'Gilt Edge Frames Ltd', position: 'Designer', highlights: ['Designed frames'] },
        ],
      },
    ],
    [
      'as bare lines',
      `${experience}Illustrator, Inkwell Press Ltd\nDesigner, Gilt Edge Frames Ltd\nShop Assistant, Paint Box Ltd`,
      {
        work: [
          { name: 'Inkwell Press Ltd', position: 'Illustrator' },
          { name: 'Gilt Edge Frames Ltd', position: 'Designer' },
          { name: 'Paint Box Ltd', position: 'Shop Assistant' },
        ],
      },
    ],
    [
      'as bullets',
      `${experience}• Illustrator, Inkwell Press Ltd\n• Designer, Gilt Edge Frames Ltd`,
      {
        work: [
          { name: 'Inkwell Press Ltd', position: 'Illustrator' },
          { name: 'Gilt Edge Frames Ltd', position: 'Designer' },
        ],
      },
    ],
    [
      'dated bullets',
      `${experience}• Illustrator, Inkwell Press Ltd, 2019 – 2021\n• Designer, Gilt Edge Frames Ltd, 2016 – 2019`,
      {
        work: [
          { name: 'Inkwell Press Ltd', position: 'Illustrator', startDate: '2019', endDate: '2021' },
          { name: 'Gilt Edge Frames Ltd', position: 'Designer', startDate: '2016', endDate: '2019' },
        ],
      },
    ],
    [
      'dated lines and no bodies',
      `${experience}Illustrator, Inkwell Press Ltd, 2019 – 2021\nDesigner, Gilt Edge Frames Ltd, 2016 – 2019`,
      {
        work: [
          { name: 'Inkwell Press Ltd', position: 'Illustrator', startDate: '2019', endDate: '2021' },
          { name: 'Gilt Edge Frames Ltd', position: 'Designer', startDate: '2016', endDate: '2019' },
        ],
      },
    ],
  ]);
});

describe('several roles under one company line', () => {
  check([
    [
      'company, then title and dates',
      `${experience}Bayview Hospital\n\nWard Manager\n2019 – 2022\n• Ran a ward of 28 beds\n\nStaff Nurse\n2015 – 2019\n• Cared for stroke patients`,
      {
        work: [
          post('Ward Manager', 'Bayview Hospital', '2019', '2022', ['Ran a ward of 28 beds']),
          post('Staff Nurse', 'Bayview Hospital', '2015', '2019', ['Cared for stroke patients']),
        ],
      },
    ],
    [
      'company with place, titles with tab dates',
      `${experience}Bayview Hospital, Boston, MA\nWard Manager\t2019 – 2022\n• Ran a ward of 28 beds\nStaff Nurse\t2015 – 2019\n• Cared for stroke patients`,
      {
        work: [
          {
            ...post('Ward Manager', 'Bayview Hospital', '2019', '2022', ['Ran a ward of 28 beds']),
            location: 'Boston, MA',
          },
          {
            ...post('Staff Nurse', 'Bayview Hospital', '2015', '2019', ['Cared for stroke patients']),
            location: 'Boston, MA',
          },
        ],
      },
    ],
    [
      'company with the whole range',
      `${experience}Bayview Hospital\t2015 – 2022\nWard Manager, 2019 – 2022\n• Ran a ward of 28 beds\nStaff Nurse, 2015 – 2019\n• Cared for stroke patients`,
      {
        work: [
          post('Ward Manager', 'Bayview Hospital', '2019', '2022', ['Ran a ward of 28 beds']),
          post('Staff Nurse', 'Bayview Hospital', '2015', '2019', ['Cared for stroke patients']),
        ],
      },
      ['2015 – 2022'],
    ],
    [
      'company with its duration',
      `${experience}Bayview Hospital\n7 yrs 2 mos\nWard Manager\nMar 2019 – May 2022 · 3 yrs 3 mos\nStaff Nurse\nApr 2015 – Mar 2019 · 4 yrs`,
      {
        work: [
          { name: 'Bayview Hospital', position: 'Ward Manager', startDate: '2019-03', endDate: '2022-05' },
          { name: 'Bayview Hospital', position: 'Staff Nurse', startDate: '2015-04', endDate: '2019-03' },
        ],
      },
    ],
    [
      'then another company',
      `${experience}Bayview Hospital\nWard Manager\t2019 – 2022\n• Ran a ward of 28 beds\nStaff Nurse\t2015 – 2019\n• Cared for stroke patients\n\nElm House Care Ltd\nCare Assistant\t2012 – 2015\n• Helped 20 residents`,
      {
        work: [
          post('Ward Manager', 'Bayview Hospital', '2019', '2022', ['Ran a ward of 28 beds']),
          post('Staff Nurse', 'Bayview Hospital', '2015', '2019', ['Cared for stroke patients']),
          post('Care Assistant', 'Elm House Care Ltd', '2012', '2015', ['Helped 20 residents']),
        ],
      },
    ],
    [
      'Markdown levels',
      '## Experience\n\n### Bayview Hospital\n\n#### Ward Manager\n\n2019 – 2022\n\n- Ran a ward of 28 beds\n\n#### Staff Nurse\n\n2015 – 2019\n\n- Cared for stroke patients',
      {
        work: [
          post('Ward Manager', 'Bayview Hospital', '2019', '2022', ['Ran a ward of 28 beds']),
          post('Staff Nurse', 'Bayview Hospital', '2015', '2019', ['Cared for stroke patients']),
        ],
      },
    ],
    [
      'capitals above',
      `${experience}BAYVIEW HOSPITAL\nWard Manager (2019 – 2022)\n• Ran a ward of 28 beds\nStaff Nurse (2015 – 2019)\n• Cared for stroke patients`,
      {
        work: [
          post('Ward Manager', 'BAYVIEW HOSPITAL', '2019', '2022', ['Ran a ward of 28 beds']),
          post('Staff Nurse', 'BAYVIEW HOSPITAL', '2015', '2019', ['Cared for stroke patients']),
        ],
      },
    ],
  ]);
});

describe('hard-wrapped text', () => {
  check([
    [
      'bullets, indented',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Surveyed the whole of the old harbour for the council and\n  drew the plans that the new quay was built from\n• Trained two juniors`,
      surveyor(
        'Surveyed the whole of the old harbour for the council and drew the plans that the new quay was built from',
        'Trained two juniors',
      ),
    ],
    [
      'bullets, flush left',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Surveyed the whole of the old harbour for the council and\ndrew the plans that the new quay was built from\n• Trained two juniors`,
      surveyor(
        'Surveyed the whole of the old harbour for the council and drew the plans that the new quay was built from',
        'Trained two juniors',
      ),
    ],
    [
      'bullets over three lines',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Surveyed the whole of the old harbour for the council and\n  drew the plans that the new quay was built from, which are now\n  kept in the county archive\n• Trained two juniors`,
      surveyor(
        'Surveyed the whole of the old harbour for the council and drew the plans that the new quay was built from, which are now kept in the county archive',
        'Trained two juniors',
      ),
    ],
    [
      'a bullet whose next line begins with a capital',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Surveyed the whole of the old harbour for the council of\n  Northhaven with a crew of three\n• Trained two juniors`,
      surveyor(
        'Surveyed the whole of the old harbour for the council of Northhaven with a crew of three',
        'Trained two juniors',
      ),
    ],
    [
      'a bullet whose next line begins with a year',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2017 – 2022\n• Surveyed the whole of the old harbour for the council in the spring of\n  2019 with a crew of three\n• Trained two juniors`,
      {
        work: [
          post('Surveyor', 'Plumb Line Surveys Ltd', '2017', '2022', [
            'Surveyed the whole of the old harbour for the council in the spring of 2019 with a crew of three',
            'Trained two juniors',
          ]),
        ],
      },
    ],
    [
      'hyphenated',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Surveyed the whole of the old harbour for the recon-\n  struction of the quay\n• Trained two juniors`,
      surveyor(
        'Surveyed the whole of the old harbour for the reconstruction of the quay',
        'Trained two juniors',
      ),
    ],
    [
      'a summary',
      'Ola Brandt\n\nSummary\n\nLand surveyor with fifteen years of work along the coast, who likes\nold maps, new instruments and the people that build with both of\nthem.\n\nSkills\n\nLevelling',
      {
        basics: {
          name: 'Ola Brandt',
          summary:
            'Land surveyor with fifteen years of work along the coast, who likes old maps, new instruments and the people that build with both of them.',
        },
        skills: [{ name: 'Levelling' }],
      },
    ],
    [
      'a summary of two paragraphs',
      'Ola Brandt\n\nSummary\n\nLand surveyor with fifteen years of work along the coast, who likes\nold maps and new instruments.\n\nI am looking for a crew that works outdoors in all weathers and\nin every season.\n\nSkills\n\nLevelling',
      {
        basics: {
          name: 'Ola Brandt',
          summary:
            'Land surveyor with fifteen years of work along the coast, who likes old maps and new instruments.\nI am looking for a crew that works outdoors in all weathers and in every season.',
        },
        skills: [{ name: 'Levelling' }],
      },
    ],
    [
      'a paragraph in an entry',
      `${experience}Surveyor\nPlumb Line Surveys Ltd\n2019 – 2022\nI surveyed the whole of the old harbour for the council and drew the\nplans that the new quay was built from.`,
      {
        work: [
          {
            name: 'Plumb Line Surveys Ltd',
            position: 'Surveyor',
            startDate: '2019',
            endDate: '2022',
            summary:
              'I surveyed the whole of the old harbour for the council and drew the plans that the new quay was built from.',
          },
        ],
      },
    ],
    [
      'a list of skills',
      'Skills\n\nLevelling, setting out, total station, drone survey, drawing, tide tables,\nrope work, first aid\n',
      {
        skills: [
          'Levelling',
          'setting out',
          'total station',
          'drone survey',
          'drawing',
          'tide tables',
          'rope work',
          'first aid',
        ].map((name) => ({ name })),
      },
    ],
    [
      'a group of skills',
      'Skills\n\nField work: levelling, setting out, total station, drone survey, drawing,\n  tide tables, rope work\nOffice: drafting, tenders',
      {
        skills: [
          {
            name: 'Field work',
            keywords: [
              'levelling',
              'setting out',
              'total station',
              'drone survey',
              'drawing',
              'tide tables',
              'rope work',
            ],
          },
          { name: 'Office', keywords: ['drafting', 'tenders'] },
        ],
      },
    ],
  ]);
});

describe('pages', () => {
  it.each(['Page 1', '1/2', '1 of 2', 'Page 1/2', 'PAGE 1 OF 2'])('%s inside a list', (number) =>
    expect(
      told(
        `Experience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\n${number}\n\n• Trained two juniors`,
      ),
    ).toEqual({
      resume: surveyor('Drew plans', 'Trained two juniors'),
      unmapped: [],
    }),
  );

  check([
    [
      'Page 1 of 2 between entries',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\nPage 1 of 2\n\nAssistant Surveyor, Level Best Ltd\t2016 – 2019\n• Held the staff`,
      {
        work: [
          post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans']),
          post('Assistant Surveyor', 'Level Best Ltd', '2016', '2019', ['Held the staff']),
        ],
      },
    ],
    [
      'form feed between entries',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\fAssistant Surveyor, Level Best Ltd\t2016 – 2019\n• Held the staff`,
      {
        work: [
          post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans']),
          post('Assistant Surveyor', 'Level Best Ltd', '2016', '2019', ['Held the staff']),
        ],
      },
    ],
    [
      'form feed inside a bullet list',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\f• Trained two juniors`,
      surveyor('Drew plans', 'Trained two juniors'),
    ],
    [
      'form feed before a heading',
      `${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\fEducation\n\nOstwick College, 2015`,
      {
        work: [post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans'])],
        education: [{ institution: 'Ostwick College', endDate: '2015' }],
      },
    ],
    [
      'name and page as a footer',
      `Ola Brandt\n\n${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans\n\nOla Brandt – Page 1 of 2\n\fAssistant Surveyor, Level Best Ltd\t2016 – 2019\n• Held the staff\n\nOla Brandt – Page 2 of 2`,
      {
        basics: { name: 'Ola Brandt' },
        work: [
          post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans']),
          post('Assistant Surveyor', 'Level Best Ltd', '2016', '2019', ['Held the staff']),
        ],
      },
    ],
    [
      'a header with the title of the document',
      `Curriculum Vitae – Ola Brandt\n\n${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans`,
      {
        basics: { name: 'Ola Brandt' },
        work: [post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans'])],
      },
    ],
    [
      'a title of the document above the name',
      `CURRICULUM VITAE\n\nOla Brandt\n\n${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans`,
      {
        basics: { name: 'Ola Brandt' },
        work: [post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans'])],
      },
    ],
    [
      'a title of the document below the name',
      `Ola Brandt\nRésumé\n\n${experience}Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans`,
      {
        basics: { name: 'Ola Brandt' },
        work: [post('Surveyor', 'Plumb Line Surveys Ltd', '2019', '2022', ['Drew plans'])],
      },
    ],
  ]);
});

describe('characters', () => {
  const ola = { basics: { name: 'Ola Brandt' }, ...surveyor('Drew plans') };

  check([
    [
      'CRLF',
      'Ola Brandt\r\n\r\nExperience\r\n\r\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\r\n• Drew plans\r\n',
      ola,
    ],
    [
      'CR alone',
      'Ola Brandt\r\rExperience\r\rSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\r• Drew plans\r',
      ola,
    ],
    [
      'line separators',
      'Ola Brandt\u2028\u2028Experience\u2028\u2028Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\u2028• Drew plans',
      ola,
    ],
    [
      'byte order mark',
      '\ufeffOla Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\n• Drew plans',
      ola,
    ],
    [
      'NBSP',
      'Ola\u00a0Brandt\n\nExperience\n\nSurveyor,\u00a0Plumb\u00a0Line\u00a0Surveys\u00a0Ltd\t2019\u00a0–\u00a02022\n•\u00a0Drew\u00a0plans',
      ola,
    ],
    [
      'thin and narrow spaces',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\t2019\u2009–\u20092022\n•\u202fDrew plans',
      ola,
    ],
    [
      'zero-width spaces',
      'Ola \u200bBrandt\n\nExper\u200bience\n\nSurveyor, Plumb Line Surveys Ltd\u200b\t2019 – \u200b2022\n•\u200b Drew plans',
      ola,
    ],
    [
      'zero-width joiners and marks',
      '\u200eOla Brandt\u200f\n\nExperience\u2060\n\nSurveyor, Plumb Line Surveys Ltd\t2019\u200c – 2022\n• Drew plans',
      ola,
    ],
    [
      'soft hyphens for dashes',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 \u00ad 2022\n• Drew plans',
      ola,
    ],
    [
      'private-use bullets',
      'Ola Brandt\n\n\uf0b1 Experience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\n\uf0b7 Drew plans',
      ola,
    ],
    [
      'private-use icons beside dates',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\n\uf073 2019 – 2022\n• Drew plans',
      ola,
    ],
    [
      'emoji beside dates',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\n📅 2019 – 2022\n• Drew plans',
      ola,
    ],
    [
      'trailing blanks',
      'Ola Brandt   \n  \nExperience  \n\t\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022   \n• Drew plans  ',
      ola,
    ],
    [
      'everything indented',
      '   Ola Brandt\n\n   Experience\n\n   Surveyor, Plumb Line Surveys Ltd\t2019 – 2022\n   • Drew plans',
      ola,
    ],
    [
      'blank lines between all lines',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\n\n• Drew plans',
      ola,
    ],
    [
      'vertical tabs',
      'Ola Brandt\n\nExperience\n\nSurveyor, Plumb Line Surveys Ltd\t2019 – 2022\v• Drew plans',
      ola,
    ],
    [
      'ligatures',
      'Experience\n\nO\ufb03ce Manager, Gri\ufb03n Ltd\t2019 – 2022\n• Over\ufb02owing \ufb01les put in order',
      { work: [post('Office Manager', 'Griffin Ltd', '2019', '2022', ['Overflowing files put in order'])] },
    ],
    [
      'smart quotes',
      'Experience\n\nBarman, “The Anchor” Inn\t2019 – 2022\n• Won ‘Best Pub’ twice; didn’t stop there',
      {
        work: [
          post('Barman', '“The Anchor” Inn', '2019', '2022', ['Won ‘Best Pub’ twice; didn’t stop there']),
        ],
      },
    ],
    [
      'combining accents',
      'Rene\u0301e Dubois\n\nExperience\n\nBarista, Cafe\u0301 Noir Ltd\t2019 – 2022\n• Pulled espresso',
      {
        basics: { name: 'Rene\u0301e Dubois' },
        work: [post('Barista', 'Cafe\u0301 Noir Ltd', '2019', '2022', ['Pulled espresso'])],
      },
    ],
    [
      'Markdown escapes',
      '## Experience\n\nHead Baker, Crumb \\& Sons Ltd, 2019 – 2022\n\n- Shaped loaves',
      { work: [post('Head Baker', 'Crumb & Sons Ltd', '2019', '2022', ['Shaped loaves'])] },
    ],
  ]);
});

describe('where the person stands', () => {
  check([
    person(
      'contacts on one line with pipes',
      'Rosa Lindqvist\nrosa@lindqvist.example | +46 555 010 123 | Malmö, Sweden',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        location: { city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person(
      'contacts on one line with middle dots',
      'Rosa Lindqvist\nMalmö, Sweden · +46 555 010 123 · rosa@lindqvist.example',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        location: { city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person('contacts on one line with commas', 'Rosa Lindqvist\nrosa@lindqvist.example, +46 555 010 123', {
      ...rosa,
      email: 'rosa@lindqvist.example',
      phone: '+46 555 010 123',
    }),
    person(
      'contacts by wide spaces',
      'Rosa Lindqvist                         rosa@lindqvist.example\nMalmö, Sweden                          +46 555 010 123',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        location: { city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person('contacts on lines', 'Rosa Lindqvist\nMalmö, Sweden\n+46 555 010 123\nrosa@lindqvist.example', {
      ...rosa,
      email: 'rosa@lindqvist.example',
      phone: '+46 555 010 123',
      location: { city: 'Malmö', countryCode: 'SE' },
    }),
    person(
      'labels',
      'Name: Rosa Lindqvist\nEmail: rosa@lindqvist.example\nPhone: +46 555 010 123\nAddress: Malmö, Sweden',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        location: { city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person(
      'short labels',
      'Rosa Lindqvist\nE: rosa@lindqvist.example\nM: +46 555 010 123\nW: lindqvist.example/nursing',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        url: 'https://lindqvist.example/nursing',
      },
    ),
    person(
      'private-use icons',
      'Rosa Lindqvist\n\uf0e0 rosa@lindqvist.example\n\uf095 +46 555 010 123\n\uf3c5 Malmö, Sweden',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone: '+46 555 010 123',
        location: { city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person('a label below the name', 'Rosa Lindqvist\nEmergency Nurse\nrosa@lindqvist.example', {
      ...rosa,
      label: 'Emergency Nurse',
      email: 'rosa@lindqvist.example',
    }),
    person('a label behind the name', 'Rosa Lindqvist – Emergency Nurse\nrosa@lindqvist.example', {
      ...rosa,
      label: 'Emergency Nurse',
      email: 'rosa@lindqvist.example',
    }),
    person('a label behind a pipe', 'Rosa Lindqvist | Emergency Nurse\nrosa@lindqvist.example', {
      ...rosa,
      label: 'Emergency Nurse',
      email: 'rosa@lindqvist.example',
    }),
    person('degrees behind the name', 'Rosa Lindqvist, RN, BSN\nrosa@lindqvist.example', {
      name: 'Rosa Lindqvist, RN, BSN',
      email: 'rosa@lindqvist.example',
    }),
    person('a name in capitals', 'ROSA LINDQVIST\nrosa@lindqvist.example', {
      name: 'ROSA LINDQVIST',
      email: 'rosa@lindqvist.example',
    }),
    person('a name with an initial', 'Rosa K. Lindqvist\nrosa@lindqvist.example', {
      name: 'Rosa K. Lindqvist',
      email: 'rosa@lindqvist.example',
    }),
    person('a name with a particle', 'Rosa van der Lind\nrosa@lind.example', {
      name: 'Rosa van der Lind',
      email: 'rosa@lind.example',
    }),
    person('a name with an apostrophe', 'Aoife O’Dwyer-Quinn\naoife@quinn.example', {
      name: 'Aoife O’Dwyer-Quinn',
      email: 'aoife@quinn.example',
    }),
    person('a title before the name', 'Dr. Rosa Lindqvist\nrosa@lindqvist.example', {
      name: 'Dr. Rosa Lindqvist',
      email: 'rosa@lindqvist.example',
    }),
    person('one name', 'Rosa\nrosa@lindqvist.example', { name: 'Rosa', email: 'rosa@lindqvist.example' }),
    person('surname first', 'LINDQVIST, Rosa\nrosa@lindqvist.example', {
      name: 'LINDQVIST, Rosa',
      email: 'rosa@lindqvist.example',
    }),
    person('a Markdown title', '# Rosa Lindqvist\n\nrosa@lindqvist.example', {
      ...rosa,
      email: 'rosa@lindqvist.example',
    }),
    person('a name that is a trade', 'Rosa Baker\nrosa@baker.example', {
      name: 'Rosa Baker',
      email: 'rosa@baker.example',
    }),
    person('a name that is a month', 'April May\napril@may.example', {
      name: 'April May',
      email: 'april@may.example',
    }),
    person('a name that is a place', 'Paris Boston\nparis@boston.example', {
      name: 'Paris Boston',
      email: 'paris@boston.example',
    }),
    person('no name', 'rosa@lindqvist.example\n+46 555 010 123', {
      email: 'rosa@lindqvist.example',
      phone: '+46 555 010 123',
    }),
    ['nothing above the first heading', ward, { work: [nurse] }],
    [
      'contacts at the bottom',
      `Rosa Lindqvist\n\n${ward}\n\nContact\n\nrosa@lindqvist.example\n+46 555 010 123`,
      { basics: { ...rosa, email: 'rosa@lindqvist.example', phone: '+46 555 010 123' }, work: [nurse] },
    ],
    person(
      'a summary without a heading',
      'Rosa Lindqvist\nrosa@lindqvist.example\n\nI am a nurse who has worked in emergency care for ten years and still likes nights.',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        summary: 'I am a nurse who has worked in emergency care for ten years and still likes nights.',
      },
    ),
    person(
      'an objective',
      'Rosa Lindqvist\n\nObjective\n\nTo work nights in a hospital by the sea, where I can also train others.',
      { ...rosa, summary: 'To work nights in a hospital by the sea, where I can also train others.' },
    ),
    person(
      'personal data that has no field',
      'Rosa Lindqvist\nDate of birth: 14 May 1988\nNationality: Swedish\nrosa@lindqvist.example',
      { ...rosa, email: 'rosa@lindqvist.example' },
      ['14 May 1988 / Swedish'],
    ),
    person(
      'a driving licence',
      'Rosa Lindqvist\nrosa@lindqvist.example\nDriving licence: B',
      { ...rosa, email: 'rosa@lindqvist.example' },
      ['B'],
    ),
    person('an e-mail in capitals', 'Rosa Lindqvist\nROSA@LINDQVIST.EXAMPLE', {
      ...rosa,
      email: 'ROSA@LINDQVIST.EXAMPLE',
    }),
    person(
      'an e-mail as a link',
      '# Rosa Lindqvist\n\n[rosa@lindqvist.example](mailto:rosa@lindqvist.example)',
      { ...rosa, email: 'rosa@lindqvist.example' },
    ),
  ]);
});

describe('addresses', () => {
  check([
    person(
      'street, postcode, city',
      'Rosa Lindqvist\n12 Elm Street, 211 20 Malmö, Sweden\nrosa@lindqvist.example',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        location: { address: '12 Elm Street', postalCode: '211 20', city: 'Malmö', countryCode: 'SE' },
      },
    ),
    person('American', 'Dana Pruitt\n48 Harbor Road, Dover, DE 19901\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { address: '48 Harbor Road', postalCode: '19901', city: 'Dover', region: 'DE' },
    }),
    person(
      'American, apartment',
      'Dana Pruitt\n48 Harbor Road, Apt 3B, Dover, DE 19901\ndana@pruitt.example',
      {
        name: 'Dana Pruitt',
        email: 'dana@pruitt.example',
        location: { address: '48 Harbor Road, Apt 3B', postalCode: '19901', city: 'Dover', region: 'DE' },
      },
    ),
    person('American, city and state', 'Dana Pruitt\nDover, DE | dana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { city: 'Dover', region: 'DE' },
    }),
    person('American, state in full', 'Dana Pruitt\nPortland, Oregon\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { city: 'Portland', region: 'Oregon' },
    }),
    person('American, two lines', 'Dana Pruitt\n48 Harbor Road\nDover, DE 19901\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { address: '48 Harbor Road', postalCode: '19901', city: 'Dover', region: 'DE' },
    }),
    person('British', 'Idris Cole\n7 Quay Street, Bristol, BS1 4QA\nidris@cole.example', {
      name: 'Idris Cole',
      email: 'idris@cole.example',
      location: { address: '7 Quay Street', postalCode: 'BS1 4QA', city: 'Bristol' },
    }),
    person(
      'British, postcode beside the city',
      'Idris Cole\n7 Quay Street, Bristol BS1 4QA\nidris@cole.example',
      {
        name: 'Idris Cole',
        email: 'idris@cole.example',
        location: { address: '7 Quay Street', postalCode: 'BS1 4QA', city: 'Bristol' },
      },
    ),
    person('British, country', 'Idris Cole\nBristol, United Kingdom\nidris@cole.example', {
      name: 'Idris Cole',
      email: 'idris@cole.example',
      location: { city: 'Bristol', countryCode: 'GB' },
    }),
    person('German', 'Jonas Weide\nGartenstraße 5, 10115 Berlin\njonas@weide.example', {
      name: 'Jonas Weide',
      email: 'jonas@weide.example',
      location: { address: 'Gartenstraße 5', postalCode: '10115', city: 'Berlin' },
    }),
    person('French', 'Luc Moreau\n3 rue des Lilas, 69003 Lyon, France\nluc@moreau.example', {
      name: 'Luc Moreau',
      email: 'luc@moreau.example',
      location: { address: '3 rue des Lilas', postalCode: '69003', city: 'Lyon', countryCode: 'FR' },
    }),
    person('Canadian', 'Dana Pruitt\n48 Harbor Road, Halifax, NS B3H 4R2, Canada\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: {
        address: '48 Harbor Road',
        postalCode: 'B3H 4R2',
        city: 'Halifax',
        countryCode: 'CA',
        region: 'NS',
      },
    }),
    person('Indian', 'Meera Nair\n14 MG Road, Kochi, Kerala 682016, India\nmeera@nair.example', {
      name: 'Meera Nair',
      email: 'meera@nair.example',
      location: {
        address: '14 MG Road',
        postalCode: '682016',
        city: 'Kochi',
        countryCode: 'IN',
        region: 'Kerala',
      },
    }),
    person('a post box', 'Dana Pruitt\nP.O. Box 114, Dover, DE 19901\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { address: 'P.O. Box 114', postalCode: '19901', city: 'Dover', region: 'DE' },
    }),
    person('a label', 'Rosa Lindqvist\nLocation: Malmö, Sweden\nrosa@lindqvist.example', {
      ...rosa,
      email: 'rosa@lindqvist.example',
      location: { city: 'Malmö', countryCode: 'SE' },
    }),
    person(
      'a label and a street',
      'Rosa Lindqvist\nAddress: 12 Elm Street, 211 20 Malmö\nrosa@lindqvist.example',
      {
        ...rosa,
        email: 'rosa@lindqvist.example',
        location: { address: '12 Elm Street', postalCode: '211 20', city: 'Malmö' },
      },
    ),
    person('a wide area', 'Dana Pruitt\nGreater Boston Area\ndana@pruitt.example', {
      name: 'Dana Pruitt',
      email: 'dana@pruitt.example',
      location: { city: 'Greater Boston Area' },
    }),
  ]);
});

describe('phones, never a range of years', () => {
  check([
    ...[
      '+46 555 010 123',
      '+1 555 010 9999',
      '+1 (555) 010-9999',
      '(555) 010-9999',
      '555-010-9999',
      '555.010.9999',
      '555 010 9999',
      '+44 20 7946 0018',
      '+44 (0)20 7946 0018',
      '020 7946 0018',
      '07700 900123',
      '+49 30 5550 1234',
      '030/5550 1234',
      '0049 30 5550 1234',
      '+33 1 99 00 12 34',
      '01 99 00 12 34',
      '+91 98765 01234',
      '+91-9876501234',
      '+81 3-5550-0123',
      '+55 (11) 95550-0123',
      '+61 491 570 006',
      '1-800-555-0199',
      '(555) 010-2019',
      '555 2018 2020',
      '+1.555.010.9999',
      '+46555010123',
      '(02) 5550 1990',
    ].map((phone) =>
      person(phone, `Rosa Lindqvist\n${phone}\nrosa@lindqvist.example`, {
        ...rosa,
        email: 'rosa@lindqvist.example',
        phone,
      }),
    ),
    person('mobile label', 'Rosa Lindqvist\nMobile: 07700 900123\nrosa@lindqvist.example', {
      ...rosa,
      email: 'rosa@lindqvist.example',
      phone: '07700 900123',
    }),
    [
      'a range of years is no phone',
      'Rosa Lindqvist\n\nExperience\n\n2013 – 2023\nStaff Nurse, Bayview Hospital\n• Triaged patients',
      { basics: rosa, work: [nurse] },
    ],
    [
      'a range of months is no phone',
      'Rosa Lindqvist\n\nExperience\n\n01/2014-12/2015\nStaff Nurse, Bayview Hospital\n• Triaged patients',
      { basics: rosa, work: [{ ...nurse, startDate: '2014-01', endDate: '2015-12' }] },
    ],
    [
      'a range of days is no phone',
      'Rosa Lindqvist\n\nExperience\n\n01.02.2014-15.12.2015\nStaff Nurse, Bayview Hospital\n• Triaged patients',
      { basics: rosa, work: [{ ...nurse, startDate: '2014-02-01', endDate: '2015-12-15' }] },
    ],
  ]);
});

describe('profiles', () => {
  check([
    person('bare host', 'Rosa Lindqvist\nlinkedin.com/in/rosalind', {
      ...rosa,
      profiles: [{ network: 'LinkedIn', username: 'rosalind', url: 'https://linkedin.com/in/rosalind' }],
    }),
    person('www', 'Rosa Lindqvist\nwww.linkedin.com/in/rosalind', {
      ...rosa,
      profiles: [{ network: 'LinkedIn', username: 'rosalind', url: 'https://www.linkedin.com/in/rosalind' }],
    }),
    person('full address', 'Rosa Lindqvist\nhttps://www.linkedin.com/in/rosalind/', {
      ...rosa,
      profiles: [{ network: 'LinkedIn', username: 'rosalind', url: 'https://www.linkedin.com/in/rosalind/' }],
    }),
    person('country host', 'Rosa Lindqvist\nse.linkedin.com/in/rosalind', {
      ...rosa,
      profiles: [{ network: 'LinkedIn', username: 'rosalind', url: 'https://se.linkedin.com/in/rosalind' }],
    }),
    person('two on a line', 'Rosa Lindqvist\nlinkedin.com/in/rosalind | github.com/rlind', {
      ...rosa,
      profiles: [
        { network: 'LinkedIn', username: 'rosalind', url: 'https://linkedin.com/in/rosalind' },
        { network: 'GitHub', username: 'rlind', url: 'https://github.com/rlind' },
      ],
    }),
    person(
      'labels before addresses',
      'Rosa Lindqvist\nLinkedIn: linkedin.com/in/rosalind\nGitHub: https://github.com/rlind',
      {
        ...rosa,
        profiles: [
          { network: 'LinkedIn', username: 'rosalind', url: 'https://linkedin.com/in/rosalind' },
          { network: 'GitHub', username: 'rlind', url: 'https://github.com/rlind' },
        ],
      },
    ),
    person('labels before handles', 'Rosa Lindqvist\nTwitter: @rlind\nGitHub: rlind', {
      ...rosa,
      profiles: [
        { network: 'Twitter', username: 'rlind' },
        { network: 'GitHub', username: 'rlind' },
      ],
    }),
    person(
      'a Markdown link',
      '# Rosa Lindqvist\n\n[LinkedIn](https://www.linkedin.com/in/rosalind) | [GitHub](https://github.com/rlind)',
      {
        ...rosa,
        profiles: [
          { network: 'LinkedIn', username: 'rosalind', url: 'https://www.linkedin.com/in/rosalind' },
          { network: 'GitHub', username: 'rlind', url: 'https://github.com/rlind' },
        ],
      },
    ),
    person('ORCID', 'Rosa Lindqvist\nhttps://orcid.org/0000-0002-1825-0097', {
      ...rosa,
      profiles: [
        { network: 'ORCID', username: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' },
      ],
    }),
    person('Behance and Instagram', 'Rosa Lindqvist\nbehance.net/rlind\ninstagram.com/rlind', {
      ...rosa,
      profiles: [
        { network: 'Behance', username: 'rlind', url: 'https://behance.net/rlind' },
        { network: 'Instagram', username: 'rlind', url: 'https://instagram.com/rlind' },
      ],
    }),
    person('a site of their own', 'Rosa Lindqvist\nwww.lindqvist.example', {
      ...rosa,
      url: 'https://www.lindqvist.example',
    }),
    person('a site with a scheme', 'Rosa Lindqvist\nhttps://lindqvist.example/', {
      ...rosa,
      url: 'https://lindqvist.example/',
    }),
    person('a site by its label', 'Rosa Lindqvist\nWebsite: lindqvist.example', {
      ...rosa,
      url: 'https://lindqvist.example',
    }),
    person('a site and a profile', 'Rosa Lindqvist\nhttps://lindqvist.example | github.com/rlind', {
      ...rosa,
      url: 'https://lindqvist.example',
      profiles: [{ network: 'GitHub', username: 'rlind', url: 'https://github.com/rlind' }],
    }),
    [
      'below a heading Links',
      `Rosa Lindqvist\n\n${ward}\n\nLinks\n\nlinkedin.com/in/rosalind\ngithub.com/rlind`,
      {
        basics: {
          ...rosa,
          profiles: [
            { network: 'LinkedIn', username: 'rosalind', url: 'https://linkedin.com/in/rosalind' },
            { network: 'GitHub', username: 'rlind', url: 'https://github.com/rlind' },
          ],
        },
        work: [nurse],
      },
    ],
  ]);
});

describe('clutter of a profile page', () => {
  const university = 'Northhaven University';
  const degree = {
    institution: university,
    area: 'Nursing',
    studyType: 'BSc',
    startDate: '2009',
    endDate: '2013',
  };

  check([
    [
      '· Full-time',
      'Experience\n\nStaff Nurse\nBayview Hospital · Full-time\nJan 2013 – Mar 2016 · 3 yrs 3 mos\nMalmö, Sweden\nTriaged patients in a busy ward and trained the new staff on nights.\n\nCare Assistant\nElm House Care Ltd · Part-time\nJan 2011 – Dec 2012 · 2 yrs\nLund, Sweden\nHelped twenty residents through their day and wrote the reports.',
      {
        work: [
          {
            name: 'Bayview Hospital',
            location: 'Malmö, Sweden',
            position: 'Staff Nurse',
            startDate: '2013-01',
            endDate: '2016-03',
            summary: 'Triaged patients in a busy ward and trained the new staff on nights.',
          },
          {
            name: 'Elm House Care Ltd',
            location: 'Lund, Sweden',
            position: 'Care Assistant',
            startDate: '2011-01',
            endDate: '2012-12',
            summary: 'Helped twenty residents through their day and wrote the reports.',
          },
        ],
      },
    ],
    [
      'Show all 5 experiences',
      `${ward}\n\nShow all 5 experiences\n\nEducation\n\n${university}\nBSc Nursing\n2009 – 2013\n\nShow all 2 educations`,
      { work: [nurse], education: [degree] },
    ],
    [
      'logos',
      `Experience\n\nBayview Hospital logo\nStaff Nurse\nBayview Hospital\n2013 – 2023\n• Triaged patients`,
      { work: [nurse] },
    ],
    [
      '500+ connections',
      `Rosa Lindqvist\nEmergency Nurse\nMalmö, Sweden\n500+ connections\n\n${ward}`,
      {
        basics: { ...rosa, label: 'Emergency Nurse', location: { city: 'Malmö', countryCode: 'SE' } },
        work: [nurse],
      },
    ],
    [
      'pronouns and a degree of connection',
      `Rosa Lindqvist\nShe/Her\n· 2nd\nEmergency Nurse\n\n${ward}`,
      { basics: { ...rosa, label: 'Emergency Nurse' }, work: [nurse] },
    ],
    [
      'doubled lines',
      'Experience\n\nStaff Nurse\nStaff Nurse\nBayview Hospital\nBayview Hospital\n2013 – 2023\n2013 – 2023\n• Triaged patients',
      { work: [nurse] },
    ],
  ]);
});

describe('skills', () => {
  const skills = (what: string, text: string, list: readonly (string | object)[]): Row => [
    what,
    `Skills\n\n${text}`,
    { skills: list.map((skill) => (typeof skill === 'string' ? { name: skill } : skill)) },
  ];

  check([
    skills('one line with commas', 'Triage, Suturing, Cannulation', ['Triage', 'Suturing', 'Cannulation']),
    skills('one line with middle dots', 'Triage · Suturing · Cannulation', [
      'Triage',
      'Suturing',
      'Cannulation',
    ]),
    skills('one line with bullets', 'Triage • Suturing • Cannulation', ['Triage', 'Suturing', 'Cannulation']),
    skills('one line with semicolons', 'Triage; Suturing; Cannulation', [
      'Triage',
      'Suturing',
      'Cannulation',
    ]),
    skills('lines', 'Triage\nSuturing\nCannulation', ['Triage', 'Suturing', 'Cannulation']),
    skills('bullets', '• Triage\n• Suturing\n• Cannulation', ['Triage', 'Suturing', 'Cannulation']),
    skills('groups by colons', 'Software: Word, Excel\nTools: lathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups in bullets', '• Software: Word, Excel\n• Tools: lathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups by dashes', 'Software – Word, Excel\nTools – lathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups by tabs', 'Software\tWord, Excel\nTools\tlathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups by pipes', 'Software | Word, Excel\nTools | lathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups above lists', 'Software\nWord, Excel\n\nTools\nlathe, mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups above bullets', 'Software\n• Word\n• Excel\nTools\n• lathe\n• mill', [
      { name: 'Software', keywords: ['Word', 'Excel'] },
      { name: 'Tools', keywords: ['lathe', 'mill'] },
    ]),
    skills('groups with a colon above bullets', 'Wood:\n• joints\n• veneer\nMetal:\n• brazing\n• tempering', [
      { name: 'Wood', keywords: ['joints', 'veneer'] },
      { name: 'Metal', keywords: ['brazing', 'tempering'] },
    ]),
    skills('a group of an unusual name', 'Hand tools: chisel, plane', [
      { name: 'Hand tools', keywords: ['chisel', 'plane'] },
    ]),
    skills('a label and one value', 'Welding: MIG', [{ name: 'Welding', keywords: ['MIG'] }]),
    skills('levels in brackets', 'Excel (advanced), Word (basic)', [
      { name: 'Excel', level: 'advanced' },
      { name: 'Word', level: 'basic' },
    ]),
    skills('levels behind colons', 'Excel: Advanced\nWord: Basic', [
      { name: 'Excel', level: 'Advanced' },
      { name: 'Word', level: 'Basic' },
    ]),
    skills('levels behind dashes', 'Excel – Advanced\nWord – Basic', [
      { name: 'Excel', level: 'Advanced' },
      { name: 'Word', level: 'Basic' },
    ]),
    skills('levels behind tabs', 'Excel\tAdvanced\nWord\tBasic', [
      { name: 'Excel', level: 'Advanced' },
      { name: 'Word', level: 'Basic' },
    ]),
    skills('levels as dots', 'Excel ●●●●○\nWord ●●○○○', [{ name: 'Excel' }, { name: 'Word' }]),
    skills('commas inside brackets', 'Office (Word, Excel), Lathe', ['Office (Word, Excel)', 'Lathe']),
    skills('signs inside names', 'C++, C#, .NET, Node.js, CI/CD', ['C++', 'C#', '.NET', 'Node.js', 'CI/CD']),
    skills('an ampersand inside a name', 'Health & Safety, Food hygiene', [
      'Health & Safety',
      'Food hygiene',
    ]),
    skills('a full stop at the end', 'Triage, suturing, cannulation.', ['Triage', 'suturing', 'cannulation']),
    skills(
      'sentences',
      '• Able to lift heavy loads, safely and for long hours\n• Calm with angry customers, even late at night',
      [
        'Able to lift heavy loads, safely and for long hours',
        'Calm with angry customers, even late at night',
      ],
    ),
    [
      'below the heading Core Competencies',
      'Core Competencies\n\nTriage, Suturing',
      { skills: [{ name: 'Triage' }, { name: 'Suturing' }] },
    ],
  ]);
});

describe('languages', () => {
  const languages = (
    what: string,
    text: string,
    list: readonly (readonly string[])[],
    heading = 'Languages\n\n',
  ): Row => [
    what,
    heading + text,
    { languages: list.map(([language, fluency]) => (fluency ? { language, fluency } : { language })) },
  ];

  check([
    languages('CEFR in brackets', 'Swedish (C2), English (B2)', [
      ['Swedish', 'C2'],
      ['English', 'B2'],
    ]),
    languages('CEFR behind dashes', 'Swedish – C2\nEnglish – B2', [
      ['Swedish', 'C2'],
      ['English', 'B2'],
    ]),
    languages('CEFR behind colons', 'Swedish: C2\nEnglish: B2', [
      ['Swedish', 'C2'],
      ['English', 'B2'],
    ]),
    languages('CEFR behind a blank', 'Swedish C2, English B2', [
      ['Swedish', 'C2'],
      ['English', 'B2'],
    ]),
    languages('words in brackets', 'Swedish (native), English (fluent), German (basic)', [
      ['Swedish', 'native'],
      ['English', 'fluent'],
      ['German', 'basic'],
    ]),
    languages('bullets', '• Swedish – native\n• English – fluent', [
      ['Swedish', 'native'],
      ['English', 'fluent'],
    ]),
    languages('pipes', 'Swedish: Native | English: Fluent', [
      ['Swedish', 'Native'],
      ['English', 'Fluent'],
    ]),
    languages('tabs', 'Swedish\tNative\nEnglish\tFluent', [
      ['Swedish', 'Native'],
      ['English', 'Fluent'],
    ]),
    languages(
      'levels on the next line',
      'Swedish\nNative or bilingual proficiency\nEnglish\nFull professional proficiency',
      [
        ['Swedish', 'Native or bilingual proficiency'],
        ['English', 'Full professional proficiency'],
      ],
    ),
    languages(
      'levels in brackets, of a profile page',
      'Swedish (Native or Bilingual)\nEnglish (Professional Working)',
      [
        ['Swedish', 'Native or Bilingual'],
        ['English', 'Professional Working'],
      ],
    ),
    languages('no level', 'Swedish, English, German', [['Swedish'], ['English'], ['German']]),
    languages('lines', 'Swedish\nEnglish', [['Swedish'], ['English']]),
    languages('a level of two words', 'Swedish (mother tongue), English (upper intermediate)', [
      ['Swedish', 'mother tongue'],
      ['English', 'upper intermediate'],
    ]),
    languages('a certificate in brackets', 'English (C1, IELTS 7.5)', [['English', 'C1, IELTS 7.5']]),
    languages('a sign language', 'Swedish (native), British Sign Language (basic)', [
      ['Swedish', 'native'],
      ['British Sign Language', 'basic'],
    ]),
    languages(
      'heading and list on one line',
      'English (native), Tamil (fluent)',
      [
        ['English', 'native'],
        ['Tamil', 'fluent'],
      ],
      'LANGUAGES: ',
    ),
  ]);
});

describe('education', () => {
  const university = 'Northhaven University';
  const graduate = { institution: university, area: 'Nursing', studyType: 'BSc', endDate: '2013' };
  const degree = { ...graduate, startDate: '2009' };
  const entries = (
    what: string,
    text: string,
    education: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Education\n\n${text}`, { education }, unmapped];

  check([
    entries('school, degree, dates on lines', `${university}\nBSc in Nursing\n2009 – 2013`, [degree]),
    entries('degree first', `BSc in Nursing\n${university}\n2009 – 2013`, [degree]),
    entries('dates first', `2009 – 2013\nBSc in Nursing\n${university}`, [degree]),
    entries('one line with commas', `BSc in Nursing, ${university}, 2009 – 2013`, [degree]),
    entries('one line with pipes', `BSc in Nursing | ${university} | 2009 – 2013`, [degree]),
    entries('dates in a tab column', `${university}\t2009 – 2013\nBSc in Nursing`, [degree]),
    entries('dates in brackets', `BSc in Nursing, ${university} (2009 – 2013)`, [degree]),
    entries('degree, school at', `BSc in Nursing at ${university}, 2009 – 2013`, [degree]),
    entries('degree – school', `BSc in Nursing – ${university}\t2009 – 2013`, [degree]),
    entries('one date is the end', `BSc in Nursing, ${university}, 2013`, [graduate]),
    entries('one month is the end', `BSc in Nursing, ${university}, May 2013`, [
      { ...graduate, endDate: '2013-05' },
    ]),
    entries('Graduated', `${university}\nBSc in Nursing\nGraduated May 2013`, [
      { ...graduate, endDate: '2013-05' },
    ]),
    entries('expected', `${university}\nBSc in Nursing\nExpected May 2027`, [
      { ...graduate, endDate: '2027-05' },
    ]),
    entries('open', `${university}\nBSc in Nursing\n2024 – Present`, [
      { institution: university, area: 'Nursing', studyType: 'BSc', startDate: '2024' },
    ]),
    entries('a term', `${university}\nBSc in Nursing\nSpring 2013`, [graduate]),
    entries('an academic year', `${university}\nBSc in Nursing\n2012/13`, [{ ...degree, startDate: '2012' }]),
    entries('no date', `${university}\nBSc in Nursing`, [
      { institution: university, area: 'Nursing', studyType: 'BSc' },
    ]),
    entries('GPA on a line', `${university}\nBSc in Nursing\n2009 – 2013\nGPA: 3.8/4.0`, [
      { ...degree, score: '3.8/4.0' },
    ]),
    entries('GPA in the line', `BSc in Nursing, ${university}, 2009 – 2013, GPA 3.8`, [
      { ...degree, score: '3.8' },
    ]),
    entries('GPA in brackets', `${university}\nBSc in Nursing (GPA: 3.8)\n2009 – 2013`, [
      { ...degree, score: '3.8' },
    ]),
    entries('GPA in a bullet', `${university}\nBSc in Nursing\n2009 – 2013\n• GPA: 3.8/4.0`, [
      { ...degree, score: '3.8/4.0' },
    ]),
    entries('percentage', `${university}\nBSc in Nursing\n2009 – 2013\nPercentage: 82%`, [
      { ...degree, score: '82%' },
    ]),
    entries('CGPA', `${university}\nBSc in Nursing\n2009 – 2013\nCGPA: 8.4/10`, [
      { ...degree, score: '8.4/10' },
    ]),
    entries('grade', `${university}\nBSc in Nursing\n2009 – 2013\nGrade: First Class Honours`, [
      { ...degree, score: 'First Class Honours' },
    ]),
    entries('First Class Honours', `${university}\nBSc in Nursing, First Class Honours\n2009 – 2013`, [
      { ...degree, score: 'First Class Honours' },
    ]),
    entries('magna cum laude', `${university}\nBSc in Nursing, magna cum laude\n2009 – 2013`, [
      { ...degree, score: 'magna cum laude' },
    ]),
    entries(
      'a thesis',
      `${university}\nBSc in Nursing\n2009 – 2013\nThesis: Night shifts and sleep`,
      [degree],
      ['Thesis: Night shifts and sleep'],
    ),
    entries(
      'courses',
      `${university}\nBSc in Nursing\n2009 – 2013\nRelevant coursework: Anatomy, Pharmacology, Ethics`,
      [{ ...degree, courses: ['Anatomy', 'Pharmacology', 'Ethics'] }],
    ),
    entries(
      'courses in a bullet',
      `${university}\nBSc in Nursing\n2009 – 2013\n• Coursework: Anatomy, Pharmacology, Ethics`,
      [{ ...degree, courses: ['Anatomy', 'Pharmacology', 'Ethics'] }],
    ),
    entries(
      'courses as bullets',
      `${university}\nBSc in Nursing\n2009 – 2013\nCourses:\n• Anatomy\n• Pharmacology`,
      [{ ...degree, courses: ['Anatomy', 'Pharmacology'] }],
    ),
    entries('place', `${university}, Dover, DE\nBSc in Nursing\n2009 – 2013`, [degree], ['Dover, DE']),
    entries(
      'place in a right column',
      `${university}\tDover, DE\nBSc in Nursing\t2009 – 2013`,
      [degree],
      ['Dover, DE'],
    ),
    entries(
      'two degrees',
      `MSc in Nursing\n${university}\n2013 – 2015\n\nBSc in Biology\nOstwick College\n2009 – 2012`,
      [
        { institution: university, area: 'Nursing', studyType: 'MSc', startDate: '2013', endDate: '2015' },
        {
          institution: 'Ostwick College',
          area: 'Biology',
          studyType: 'BSc',
          startDate: '2009',
          endDate: '2012',
        },
      ],
    ),
    entries(
      'three lines without blanks',
      `MSc in Nursing, ${university}, 2015\nBSc in Biology, Ostwick College, 2012\nHigh School Diploma, Dover High School, 2009`,
      [
        { institution: university, area: 'Nursing', studyType: 'MSc', endDate: '2015' },
        { institution: 'Ostwick College', area: 'Biology', studyType: 'BSc', endDate: '2012' },
        { institution: 'Dover High School', studyType: 'High School Diploma', endDate: '2009' },
      ],
    ),
    entries('bullets', `• MSc in Nursing, ${university}, 2015\n• BSc in Biology, Ostwick College, 2012`, [
      { institution: university, area: 'Nursing', studyType: 'MSc', endDate: '2015' },
      { institution: 'Ostwick College', area: 'Biology', studyType: 'BSc', endDate: '2012' },
    ]),
    entries('degree in full', `Bachelor of Science in Geology\n${university}\n2009 – 2013`, [
      { ...degree, studyType: 'Bachelor of Science', area: 'Geology' },
    ]),
    entries('Bachelor’s degree', `${university}\nBachelor's degree, Nursing\n2009 – 2013`, [
      { ...degree, studyType: "Bachelor's degree" },
    ]),
    entries('Bachelor of Arts', `Bachelor of Arts, History\n${university}\n2009 – 2013`, [
      { ...degree, studyType: 'Bachelor of Arts', area: 'History' },
    ]),
    entries('B.A. with points', `B.A. History, ${university}, 2013`, [
      { institution: university, area: 'History', studyType: 'B.A.', endDate: '2013' },
    ]),
    entries('Ph.D.', `Ph.D. in Marine Biology, ${university}, 2013`, [
      { institution: university, area: 'Marine Biology', studyType: 'Ph.D.', endDate: '2013' },
    ]),
    entries('MBA', `MBA, ${university}, 2013`, [
      { institution: university, studyType: 'MBA', endDate: '2013' },
    ]),
    entries('a diploma', `Diploma in Carpentry, Ostwick College, 2013`, [
      { institution: 'Ostwick College', area: 'Carpentry', studyType: 'Diploma', endDate: '2013' },
    ]),
    entries('a high school', 'Dover High School, 2009', [
      { institution: 'Dover High School', endDate: '2009' },
    ]),
    entries('School of a University', `${university}, School of Nursing\nBSc in Nursing\n2009 – 2013`, [
      { ...degree, institution: `${university}, School of Nursing` },
    ]),
    entries('labels', `Degree: BSc\nMajor: Nursing\nUniversity: ${university}\nYear: 2013`, [graduate]),
    entries(
      'a table by tabs',
      `2009 – 2013\tBSc Nursing\t${university}\n2013 – 2015\tMSc Nursing\tOstwick College`,
      [
        degree,
        {
          institution: 'Ostwick College',
          area: 'Nursing',
          studyType: 'MSc',
          startDate: '2013',
          endDate: '2015',
        },
      ],
    ),
    entries('a university named after a year', 'BSc in Nursing\nUniversity of Paris 13\n2009 – 2013', [
      { ...degree, institution: 'University of Paris 13' },
    ]),
  ]);
});

describe('certificates', () => {
  const entries = (
    what: string,
    text: string,
    certificates: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Certifications\n\n${text}`, { certificates }, unmapped];

  check([
    entries('issuer and year behind commas', 'Advanced Life Support, Red Cross Institute, 2019', [
      { name: 'Advanced Life Support', date: '2019', issuer: 'Red Cross Institute' },
    ]),
    entries('issuer behind a dash', 'Advanced Life Support – Red Cross Institute, 2019', [
      { name: 'Advanced Life Support', date: '2019', issuer: 'Red Cross Institute' },
    ]),
    entries('year in brackets', 'Advanced Life Support (2019)', [
      { name: 'Advanced Life Support', date: '2019' },
    ]),
    entries('issuer in brackets', 'Advanced Life Support (Red Cross Institute), 2019', [
      { name: 'Advanced Life Support', date: '2019', issuer: 'Red Cross Institute' },
    ]),
    entries('year first', '2019 – Advanced Life Support, Red Cross Institute', [
      { name: 'Advanced Life Support', date: '2019', issuer: 'Red Cross Institute' },
    ]),
    entries('tab column', 'Advanced Life Support\t2019\nForklift Licence\t2017', [
      { name: 'Advanced Life Support', date: '2019' },
      { name: 'Forklift Licence', date: '2017' },
    ]),
    entries('bullets', '• Advanced Life Support, 2019\n• Forklift Licence, 2017', [
      { name: 'Advanced Life Support', date: '2019' },
      { name: 'Forklift Licence', date: '2017' },
    ]),
    entries('bullets without dates', '• Advanced Life Support\n• Forklift Licence', [
      { name: 'Advanced Life Support' },
      { name: 'Forklift Licence' },
    ]),
    entries('three lines', 'Advanced Life Support\nRed Cross Institute\nMay 2019', [
      { name: 'Advanced Life Support', date: '2019-05', issuer: 'Red Cross Institute' },
    ]),
    entries('a link', 'Advanced Life Support, Red Cross Institute, 2019, https://redcross.example/c/17', [
      {
        name: 'Advanced Life Support',
        date: '2019',
        url: 'https://redcross.example/c/17',
        issuer: 'Red Cross Institute',
      },
    ]),
    entries(
      'a Markdown link',
      '- [Advanced Life Support](https://redcross.example/c/17), Red Cross Institute, 2019',
      [
        {
          name: 'Advanced Life Support',
          date: '2019',
          url: 'https://redcross.example/c/17',
          issuer: 'Red Cross Institute',
        },
      ],
    ),
  ]);
});

describe('publications', () => {
  const entries = (
    what: string,
    text: string,
    publications: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Publications\n\n${text}`, { publications }, unmapped];

  check([
    entries('title, publisher, year', '“Night shifts and sleep”, Journal of Nursing, 2019', [
      { name: 'Night shifts and sleep', publisher: 'Journal of Nursing', releaseDate: '2019' },
    ]),
    entries('lines', 'Night shifts and sleep\nJournal of Nursing\n2019', [
      { name: 'Night shifts and sleep', publisher: 'Journal of Nursing', releaseDate: '2019' },
    ]),
    entries('year in brackets', 'Night shifts and sleep, Journal of Nursing (2019)', [
      { name: 'Night shifts and sleep', publisher: 'Journal of Nursing', releaseDate: '2019' },
    ]),
    entries(
      'DOI on a line',
      'Night shifts and sleep\nJournal of Nursing, 2019\nhttps://doi.org/10.5555/1234567',
      [
        {
          name: 'Night shifts and sleep',
          publisher: 'Journal of Nursing',
          releaseDate: '2019',
          url: 'https://doi.org/10.5555/1234567',
        },
      ],
    ),
    entries('bare doi.org', 'Night shifts and sleep, Journal of Nursing, 2019, doi.org/10.5555/1234567', [
      {
        name: 'Night shifts and sleep',
        publisher: 'Journal of Nursing',
        releaseDate: '2019',
        url: 'https://doi.org/10.5555/1234567',
      },
    ]),
    entries(
      'bullets',
      '• Night shifts and sleep, Journal of Nursing, 2019\n• Coffee on the ward, Ward Review, 2017',
      [
        { name: 'Night shifts and sleep', publisher: 'Journal of Nursing', releaseDate: '2019' },
        { name: 'Coffee on the ward', publisher: 'Ward Review', releaseDate: '2017' },
      ],
    ),
    entries(
      'a summary',
      'Night shifts and sleep\nJournal of Nursing, 2019\nA study of how four hundred nurses slept, and what helped them to do so.',
      [
        {
          name: 'Night shifts and sleep',
          publisher: 'Journal of Nursing',
          releaseDate: '2019',
          summary: 'A study of how four hundred nurses slept, and what helped them to do so.',
        },
      ],
    ),
  ]);
});

describe('awards', () => {
  const entries = (
    what: string,
    text: string,
    awards: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Awards\n\n${text}`, { awards }, unmapped];

  check([
    entries('awarder and year behind commas', 'Nurse of the Year, Malmö Council, 2019', [
      { title: 'Nurse of the Year', date: '2019', awarder: 'Malmö Council' },
    ]),
    entries('awarder behind a dash', 'Nurse of the Year – Malmö Council (2019)', [
      { title: 'Nurse of the Year', date: '2019', awarder: 'Malmö Council' },
    ]),
    entries('year first', '2019 Nurse of the Year, Malmö Council', [
      { title: 'Nurse of the Year', date: '2019', awarder: 'Malmö Council' },
    ]),
    entries(
      'lines',
      'Nurse of the Year\nMalmö Council\n2019\nFor setting up the night clinic, which has been open ever since.',
      [
        {
          title: 'Nurse of the Year',
          date: '2019',
          awarder: 'Malmö Council',
          summary: 'For setting up the night clinic, which has been open ever since.',
        },
      ],
    ),
    entries('bullets', '• Nurse of the Year, 2019\n• Best Newcomer, 2014', [
      { title: 'Nurse of the Year', date: '2019' },
      { title: 'Best Newcomer', date: '2014' },
    ]),
    entries('awarded by', 'Nurse of the Year, awarded by Malmö Council, 2019', [
      { title: 'Nurse of the Year', date: '2019', awarder: 'Malmö Council' },
    ]),
    entries('without dates', '• Nurse of the Year\n• Best Newcomer', [
      { title: 'Nurse of the Year' },
      { title: 'Best Newcomer' },
    ]),
  ]);
});

describe('volunteering and projects', () => {
  const posts = (
    what: string,
    text: string,
    volunteer: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Volunteering\n\n${text}`, { volunteer }, unmapped];
  const works = (
    what: string,
    text: string,
    projects: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `Projects\n\n${text}`, { projects }, unmapped];

  check([
    posts('title, organisation', 'Cook, Harbour Soup Kitchen\t2017 – 2018\n• Cooked for 80 people', [
      {
        organization: 'Harbour Soup Kitchen',
        position: 'Cook',
        startDate: '2017',
        endDate: '2018',
        highlights: ['Cooked for 80 people'],
      },
    ]),
    posts('organisation above title', 'Harbour Soup Kitchen\nCook\n2017 – 2018', [
      { organization: 'Harbour Soup Kitchen', position: 'Cook', startDate: '2017', endDate: '2018' },
    ]),
    posts('open', 'Trustee, Malmö Sailing Club, since 2019', [
      { organization: 'Malmö Sailing Club', position: 'Trustee', startDate: '2019' },
    ]),
    works(
      'name, link, description',
      'Tide Table\nhttps://tides.example.org\nA web page that prints the tides of the week for any harbour, free of charge.',
      [
        {
          name: 'Tide Table',
          description: 'A web page that prints the tides of the week for any harbour, free of charge.',
          url: 'https://tides.example.org',
        },
      ],
    ),
    works('dates and bullets', 'Tide Table\t2019 – 2020\n• Wrote the parser\n• Drew the icons', [
      {
        name: 'Tide Table',
        highlights: ['Wrote the parser', 'Drew the icons'],
        startDate: '2019',
        endDate: '2020',
      },
    ]),
    works('two with bullets', 'Tide Table\n• Wrote the parser\n\nKnot Book\n• Drew 60 knots', [
      { name: 'Tide Table', highlights: ['Wrote the parser'] },
      { name: 'Knot Book', highlights: ['Drew 60 knots'] },
    ]),
  ]);
});

describe('references', () => {
  const entries = (
    what: string,
    text: string,
    references: readonly object[],
    unmapped?: readonly string[],
  ): Row => [what, `References\n\n${text}`, { references }, unmapped];

  check([
    entries('a quote and a name', '“Rosa is the calmest nurse I ever worked with.”\n— Nils Berg', [
      { name: 'Nils Berg', reference: '“Rosa is the calmest nurse I ever worked with.”' },
    ]),
    entries('a name and a quote', 'Nils Berg\n“Rosa is the calmest nurse I ever worked with.”', [
      { name: 'Nils Berg', reference: '“Rosa is the calmest nurse I ever worked with.”' },
    ]),
  ]);

  it.each([
    'References available upon request',
    'Available on request.',
    'Upon request',
    'Furnished upon request.',
  ])('%s: none', (promise) =>
    expect(told(`${ward}\n\nReferences\n\n${promise}`).resume).toEqual({ work: [nurse] }),
  );
});

describe('interests', () => {
  check([
    [
      'commas',
      'Interests\n\nRowing, chess, old maps',
      { interests: [{ name: 'Rowing' }, { name: 'chess' }, { name: 'old maps' }] },
    ],
    ['bullets', 'Hobbies\n\n• Rowing\n• Chess', { interests: [{ name: 'Rowing' }, { name: 'Chess' }] }],
    [
      'groups',
      'Interests\n\nSport: rowing, climbing\nMusic: cello',
      {
        interests: [
          { name: 'Sport', keywords: ['rowing', 'climbing'] },
          { name: 'Music', keywords: ['cello'] },
        ],
      },
    ],
  ]);
});

describe('documents as people have them', () => {
  check([
    [
      'American one-page',
      'Dana Pruitt\n48 Harbor Road, Dover, DE 19901 | (555) 010-4521 | dana@pruitt.example\n\nPROFESSIONAL SUMMARY\nDental hygienist with nine years of practice in family clinics.\n\nEXPERIENCE\nHarbor Dental Group, Dover, DE                                   June 2018 – Present\nDental Hygienist\n• Cleaned 12 sets of teeth a day\n• Took X-rays\nBright Smile Clinic, Lewes, DE                                   May 2014 – May 2018\nDental Assistant\n• Prepared rooms\n\nEDUCATION\nNorthhaven Community College, Dover, DE                          May 2014\nAssociate of Applied Science in Dental Hygiene\n\nLICENSES\nRegistered Dental Hygienist, Delaware Board of Dentistry, 2014',
      {
        basics: {
          name: 'Dana Pruitt',
          email: 'dana@pruitt.example',
          phone: '(555) 010-4521',
          summary: 'Dental hygienist with nine years of practice in family clinics.',
          location: { address: '48 Harbor Road', postalCode: '19901', city: 'Dover', region: 'DE' },
        },
        work: [
          {
            name: 'Harbor Dental Group',
            position: 'Dental Hygienist',
            startDate: '2018-06',
            highlights: ['Cleaned 12 sets of teeth a day', 'Took X-rays'],
            location: 'Dover, DE',
          },
          {
            name: 'Bright Smile Clinic',
            position: 'Dental Assistant',
            startDate: '2014-05',
            endDate: '2018-05',
            highlights: ['Prepared rooms'],
            location: 'Lewes, DE',
          },
        ],
        education: [
          {
            institution: 'Northhaven Community College',
            area: 'Dental Hygiene',
            studyType: 'Associate of Applied Science',
            endDate: '2014-05',
          },
        ],
        certificates: [
          { name: 'Registered Dental Hygienist', date: '2014', issuer: 'Delaware Board of Dentistry' },
        ],
      },
      ['Dover, DE'],
    ],
    [
      'Indian fresher',
      'MEERA NAIR\nMobile: +91 98765 01234\nE-mail: meera@nair.example\n\nCAREER OBJECTIVE\nTo work as a civil engineer on bridges and to learn from experienced people.\n\nACADEMIC QUALIFICATIONS\n\nCourse\tInstitution\tYear\tPercentage\nB.Tech Civil Engineering\tKochi Institute of Technology\t2023\t82%\nClass XII\tHill View School\t2019\t91%\n\nINTERNSHIP\n\nSite Intern, Backwater Builders Pvt Ltd\tMay 2022 – July 2022\n• Checked levels\n\nDECLARATION\nI hereby declare that the above is true.',
      {
        basics: {
          name: 'MEERA NAIR',
          email: 'meera@nair.example',
          phone: '+91 98765 01234',
          summary: 'To work as a civil engineer on bridges and to learn from experienced people.',
        },
        work: [
          {
            name: 'Backwater Builders Pvt Ltd',
            position: 'Site Intern',
            startDate: '2022-05',
            endDate: '2022-07',
            highlights: ['Checked levels'],
          },
        ],
        education: [
          {
            institution: 'Kochi Institute of Technology',
            area: 'Civil Engineering',
            studyType: 'B.Tech',
            endDate: '2023',
            score: '82%',
          },
          { institution: 'Hill View School', studyType: 'Class XII', endDate: '2019', score: '91%' },
        ],
      },
      ['I hereby declare that the above is true.'],
    ],
    [
      'Word bullets o below bullets',
      'Experience\n\nPlumber, Copper & Sons Ltd\t2019 – 2022\n•\tFitted boilers\no\tgas\no\toil\n•\tServed 300 homes',
      {
        work: [
          {
            name: 'Copper & Sons Ltd',
            position: 'Plumber',
            startDate: '2019',
            endDate: '2022',
            highlights: ['Fitted boilers', 'gas', 'oil', 'Served 300 homes'],
          },
        ],
      },
    ],
    [
      'paragraphs, no bullets, two jobs',
      'Work History\n\nLibrarian, Northhaven Public Library, 2015 – 2020\nI ran the children’s room and bought the books. I also read aloud on Saturdays.\n\nClerk, Town Hall of Northhaven, 2010 – 2015\nI answered letters and kept the register of births.',
      {
        work: [
          {
            name: 'Northhaven Public Library',
            position: 'Librarian',
            startDate: '2015',
            endDate: '2020',
            summary: 'I ran the children’s room and bought the books. I also read aloud on Saturdays.',
          },
          {
            name: 'Town Hall of Northhaven',
            position: 'Clerk',
            startDate: '2010',
            endDate: '2015',
            summary: 'I answered letters and kept the register of births.',
          },
        ],
      },
    ],
    [
      'reason for leaving',
      'Experience\n\nCompany: Orchard Foods Ltd\nPosition: Packer\nDates: 2019 – 2022\nReason for leaving: moved house',
      {
        work: [
          {
            name: 'Orchard Foods Ltd',
            position: 'Packer',
            startDate: '2019',
            endDate: '2022',
            summary: 'Reason for leaving: moved house',
          },
        ],
      },
    ],
    [
      'city alone in the role line',
      'Experience\n\nBarista, Mill Lane Coffee Co., Leeds\t2018 – 2020\n• Pulled espresso\n\nWaiter, Anchor Inn, York\t2016 – 2018\n• Served',
      {
        work: [
          {
            name: 'Mill Lane Coffee Co.',
            position: 'Barista',
            startDate: '2018',
            endDate: '2020',
            highlights: ['Pulled espresso'],
            location: 'Leeds',
          },
          {
            name: 'Anchor Inn',
            position: 'Waiter',
            startDate: '2016',
            endDate: '2018',
            highlights: ['Served'],
            location: 'York',
          },
        ],
      },
    ],
    [
      'company without cue words',
      'Experience\n\nMarketing Manager\nZalinka\nJan 2019 – Mar 2022\n• Ran campaigns\n\nMarketing Assistant\nOrvento\nFeb 2016 – Dec 2018\n• Wrote posts',
      {
        work: [
          {
            name: 'Zalinka',
            position: 'Marketing Manager',
            startDate: '2019-01',
            endDate: '2022-03',
            highlights: ['Ran campaigns'],
          },
          {
            name: 'Orvento',
            position: 'Marketing Assistant',
            startDate: '2016-02',
            endDate: '2018-12',
            highlights: ['Wrote posts'],
          },
        ],
      },
    ],
    [
      'company first without cue words',
      'Experience\n\nZalinka\nMarketing Manager\nJan 2019 – Mar 2022\n• Ran campaigns\n\nOrvento\nMarketing Assistant\nFeb 2016 – Dec 2018\n• Wrote posts',
      {
        work: [
          {
            name: 'Zalinka',
            position: 'Marketing Manager',
            startDate: '2019-01',
            endDate: '2022-03',
            highlights: ['Ran campaigns'],
          },
          {
            name: 'Orvento',
            position: 'Marketing Assistant',
            startDate: '2016-02',
            endDate: '2018-12',
            highlights: ['Wrote posts'],
          },
        ],
      },
    ],
    [
      'titles without cue words',
      'Experience\n\nScrum Wrangler, Zalinka Ltd\t2019 – 2022\n• Wrangled\n\nPuppeteer, Strings Theatre Company\t2016 – 2018\n• Pulled strings',
      {
        work: [
          {
            name: 'Zalinka Ltd',
            position: 'Scrum Wrangler',
            startDate: '2019',
            endDate: '2022',
            highlights: ['Wrangled'],
          },
          {
            name: 'Strings Theatre Company',
            position: 'Puppeteer',
            startDate: '2016',
            endDate: '2018',
            highlights: ['Pulled strings'],
          },
        ],
      },
    ],
    [
      'promotion in one header',
      'Experience\n\nOrchard Foods Ltd                              2015 – 2022\nWarehouse Manager (2019 – 2022)\nForklift Driver (2015 – 2019)\n• Moved 400 pallets a day',
      {
        work: [
          { name: 'Orchard Foods Ltd', position: 'Warehouse Manager', startDate: '2019', endDate: '2022' },
          {
            name: 'Orchard Foods Ltd',
            position: 'Forklift Driver',
            startDate: '2015',
            endDate: '2019',
            highlights: ['Moved 400 pallets a day'],
          },
        ],
      },
      ['2015 – 2022'],
    ],
    [
      'education: dates left, degree, school on two lines',
      'Education\n\n2009 – 2013   Northhaven University\n              BSc in Nursing\n2007 – 2009   Ostwick College\n              A levels',
      {
        education: [
          {
            institution: 'Northhaven University',
            area: 'Nursing',
            studyType: 'BSc',
            startDate: '2009',
            endDate: '2013',
          },
          { institution: 'Ostwick College', studyType: 'A levels', startDate: '2007', endDate: '2009' },
        ],
      },
    ],
    [
      'certificates with issuer in columns',
      'Certifications\n\nFirst Aid at Work\tSt John Council\t2019\nForklift Licence\tSafety Board\t2017',
      {
        certificates: [
          { name: 'First Aid at Work', date: '2019', issuer: 'St John Council' },
          { name: 'Forklift Licence', date: '2017', issuer: 'Safety Board' },
        ],
      },
    ],
    [
      'a street above its city, region, code and country',
      'Ada Quill\nBaker\n27 Mill St\nSalem, Oregon 97301 US\nada@example.com',
      {
        basics: {
          name: 'Ada Quill',
          label: 'Baker',
          email: 'ada@example.com',
          location: {
            address: '27 Mill St',
            postalCode: '97301',
            city: 'Salem',
            countryCode: 'US',
            region: 'Oregon',
          },
        },
      },
    ],
    [
      'an address with nothing but blanks between its parts',
      'Ada Quill\nBaker\n417 Elm Avenue Salem Oregon 97301 US\nada@example.com',
      {
        basics: {
          name: 'Ada Quill',
          label: 'Baker',
          email: 'ada@example.com',
          location: {
            address: '417 Elm Avenue',
            postalCode: '97301',
            city: 'Salem',
            countryCode: 'US',
            region: 'Oregon',
          },
        },
      },
    ],
    [
      'a project with its host, and two roles',
      'Projects\n\nOrchard Map | orchardmap.example.com | Aug 2016 – May 2017\nMaps trees for growers.\n\nPear Press\nTeam lead and Designer at Pomona Ltd\nAug 2015 – Oct 2015\nPresses pears for growers.',
      {
        projects: [
          {
            name: 'Orchard Map',
            description: 'Maps trees for growers.',
            startDate: '2016-08',
            endDate: '2017-05',
            url: 'https://orchardmap.example.com',
          },
          {
            name: 'Pear Press',
            description: 'Presses pears for growers.',
            startDate: '2015-08',
            endDate: '2015-10',
            roles: ['Team lead', 'Designer'],
            entity: 'Pomona Ltd',
          },
        ],
      },
      ['and'],
    ],
    [
      'what tells of the employer behind its name',
      'Experience\n\nForklift Driver\nPomona · Fruit logistics platform\nJune 2018 – May 2021\nSalem, OR\n• Moved 400 pallets a day',
      {
        work: [
          {
            name: 'Pomona',
            location: 'Salem, OR',
            description: 'Fruit logistics platform',
            position: 'Forklift Driver',
            startDate: '2018-06',
            endDate: '2021-05',
            highlights: ['Moved 400 pallets a day'],
          },
        ],
      },
    ],
    [
      'a level in brackets behind a group of skills',
      'Skills\n\n• Baking (advanced) - Bread; Pastry\n• Accounts (basic) - Ledgers; Payroll',
      {
        skills: [
          { name: 'Baking', level: 'advanced', keywords: ['Bread', 'Pastry'] },
          { name: 'Accounts', level: 'basic', keywords: ['Ledgers', 'Payroll'] },
        ],
      },
    ],
  ]);
});

describe('conventions of other countries', () => {
  const school = { institution: 'Università degli Studi di Castelmonte' };
  check([
    [
      'long rows of a degree, a school, a grade and a date are one entry each',
      'Istruzione\n\nLaurea magistrale in Scienze storiche, Università degli Studi di Castelmonte, 110/110 e lode, lug. 2015\nLaurea triennale in Lettere, Università degli Studi di Castelmonte, voto 110/110 e lode, 2013',
      {
        education: [
          {
            ...school,
            area: 'Scienze storiche',
            studyType: 'Laurea magistrale',
            endDate: '2015-07',
            score: '110/110 e lode',
          },
          {
            ...school,
            area: 'Lettere',
            studyType: 'Laurea triennale',
            endDate: '2013',
            score: '110/110 e lode',
          },
        ],
      },
    ],
    [
      'a word behind a heading',
      'Esperienza lavorativa\n\nCuoco\nTrattoria Belforte\n2015 - 2018\n\nPubblicazioni scelte\n\n"Il pane di ieri", Edizioni Quercia, 2019',
      {
        work: [{ name: 'Trattoria Belforte', position: 'Cuoco', startDate: '2015', endDate: '2018' }],
        publications: [{ name: 'Il pane di ieri', publisher: 'Edizioni Quercia', releaseDate: '2019' }],
      },
    ],
    [
      'a name on two lines, as the address has it; where it is born is not what a person is',
      'Noemi\nVattelapesca\nNata a Milano\nCorso Garibaldi 12, Fontesecca (AN)\nnoemi.vattelapesca@example.com',
      {
        basics: {
          name: 'Noemi Vattelapesca',
          email: 'noemi.vattelapesca@example.com',
          location: { address: 'Corso Garibaldi 12', city: 'Fontesecca', region: 'AN' },
        },
      },
      ['Milano'],
    ],
    [
      'two lines that no address holds are a name and what the person is',
      'Noemi\nGelataia\nn.vattelapesca@example.com',
      { basics: { name: 'Noemi', label: 'Gelataia', email: 'n.vattelapesca@example.com' } },
    ],
    [
      'an area code before a slash; the title of the document behind the name',
      'Sabine Krüger    Lebenslauf\nTelefon: 040 / 555 01 23\nLindenstieg 4\n22099 Hamburg',
      {
        basics: {
          name: 'Sabine Krüger',
          phone: '040 / 555 01 23',
          location: { address: 'Lindenstieg 4', postalCode: '22099', city: 'Hamburg' },
        },
      },
    ],
    [
      'a full stop between title and employer, a province behind the city',
      'Experiencia laboral\n\n2018 - 2021\nEnfermera de urgencias. Residencia Los Olivos, Getafe (MD)\n- Triaje de pacientes',
      {
        work: [
          {
            name: 'Residencia Los Olivos',
            location: 'Getafe (MD)',
            position: 'Enfermera de urgencias',
            startDate: '2018',
            endDate: '2021',
            highlights: ['Triaje de pacientes'],
          },
        ],
      },
    ],
    [
      'a certificate whose name begins as a course code does',
      'Cursos\n\nNR-10 Segurança em eletricidade - Instituto Choque Zero - 2023\nNR-35 Trabalho em altura - Instituto Choque Zero - 2021',
      {
        certificates: [
          { name: 'NR-10 Segurança em eletricidade', date: '2023', issuer: 'Instituto Choque Zero' },
          { name: 'NR-35 Trabalho em altura', date: '2021', issuer: 'Instituto Choque Zero' },
        ],
      },
    ],
  ]);
});
