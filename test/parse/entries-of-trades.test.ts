import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

/** What a section of work becomes: each job as `employer | position | place | start..end | what else`. */
const jobs = (...rows: readonly string[]): readonly string[] =>
  (
    convert(['Orla Fenwick', 'orla@fenwick.example', '', 'WORK EXPERIENCE', '', ...rows].join('\n')).resume
      .work ?? []
  ).map(({ name, position, location, startDate, endDate, summary, description, highlights = [] }) =>
    [
      name,
      position,
      location,
      `${startDate ?? ''}..${endDate ?? ''}`,
      ...[description, summary, ...highlights].filter(Boolean),
    ].join(' | '),
  );

/** What a section of education becomes: each entry as `school | degree | area | start..end | score`. */
const schools = (...rows: readonly string[]): readonly string[] =>
  (
    convert(['Orla Fenwick', 'orla@fenwick.example', '', 'EDUCATION', '', ...rows].join('\n')).resume
      .education ?? []
  ).map(({ institution, studyType, area, startDate, endDate, score, courses = [] }) =>
    [institution, studyType, area, `${startDate ?? ''}..${endDate ?? ''}`, score, ...courses].join(' | '),
  );

const mill = 'Ashdown Mill Ltd | Baker | Bath | 2014-05..2016-04';

describe('labelled jobs', () => {
  it.each([
    [
      'one line each',
      'Company: Ashdown Mill Ltd, Bath',
      'Designation: Baker',
      'Duration: May 2014 - April 2016',
    ],
    [
      'blanks before the colon',
      'Organisation   : Ashdown Mill Ltd, Bath',
      'Post : Baker',
      'Period  : May 2014 - April 2016',
    ],
    [
      'a colon and a dash',
      'Company :- Ashdown Mill Ltd, Bath',
      'Position:- Baker',
      'Duration :- May 2014 - April 2016',
    ],
    [
      'another order',
      'Duration: May 2014 - April 2016',
      'Designation: Baker',
      'Name of the company: Ashdown Mill Ltd, Bath',
    ],
    [
      'the value below',
      'Company',
      ': Ashdown Mill Ltd, Bath',
      'Designation',
      ': Baker',
      'Duration',
      ': May 2014 - April 2016',
    ],
    [
      'the values below all labels',
      'Company',
      'Designation',
      'Duration',
      ': Ashdown Mill Ltd, Bath',
      ': Baker',
      ': May 2014 - April 2016',
    ],
    [
      'numbered, in bullets',
      '1. Company: Ashdown Mill Ltd, Bath',
      '• Position: Baker',
      '• Duration: May 2014 - April 2016',
    ],
    ['the employer behind a dash', 'BAKER – May 2014 - April 2016', 'Employer – Ashdown Mill Ltd, Bath.'],
  ])('%s', (_, ...rows) => expect(jobs(...rows).map((job) => job.replace('BAKER', 'Baker'))).toEqual([mill]));

  it('keep the dates behind labels that nobody knows out of their head', () => {
    expect(
      jobs(
        'HOSPITAL           : ASHDOWN HOSPITAL',
        'POSITION           : Staff Nurse',
        'AREA OF ASSIGNMENT : Ward 3 (2013 - 2015), Emergency',
        '                     (2015 - 2017)',
        'INCLUSIVE DATES    : Feb 2013 to Dec 2017',
        'DUTIES & RESPONSIBILITIES:',
        '• Kept the ward',
      ),
    ).toEqual([
      'ASHDOWN HOSPITAL | Staff Nurse |  | 2013-02..2017-12 | AREA OF ASSIGNMENT : Ward 3 (2013 - 2015), Emergency\n(2015 - 2017) | Kept the ward',
    ]);
  });

  it('begin where the first label comes again, and keep what an unknown label says', () => {
    const block = (firm: string, years: string) => [
      'Company',
      'Designation',
      'Duration',
      'Vessel',
      `: ${firm}`,
      ': Rigger',
      `: ${years}`,
      ': MV Sandpiper',
      '',
    ];
    expect(
      jobs(...block('Brine Shipping Ltd', '2014 to 2016'), ...block('Kelp Docks', '2009 to 2013')),
    ).toEqual([
      'Brine Shipping Ltd | Rigger |  | 2014..2016 | Vessel : MV Sandpiper',
      'Kelp Docks | Rigger |  | 2009..2013 | Vessel : MV Sandpiper',
    ]);
  });

  it('take duties below for duties, with labels in bullets', () => {
    expect(
      jobs(
        '1. Company: Ashdown Mill Ltd',
        '• Duration: 2014 - 2016',
        '• Position: Baker',
        '• Job description:',
        '• Bake the bread each night.',
        '2. Company: Brine Shipping Ltd',
        '• Duration: 2009 - 2013',
        '• Position Held: Cook',
        '• Job description:',
        '• Feed the crew.',
      ),
    ).toEqual([
      'Ashdown Mill Ltd | Baker |  | 2014..2016 | Bake the bread each night.',
      'Brine Shipping Ltd | Cook |  | 2009..2013 | Feed the crew.',
    ]);
  });

  it('are none where bullets below dated jobs have labels', () => {
    expect(jobs('Baker, Ashdown Mill Ltd, 2014 – 2016', '• Client: Brine Shipping', '• Role: Lead')).toEqual([
      'Ashdown Mill Ltd | Baker |  | 2014..2016 | Client: Brine Shipping | Role: Lead',
    ]);
  });
});

it('takes bullets that nothing heads as one job', () =>
  expect(jobs('• Baked the bread of Bath.', '• Kept the oven.', '• Swept the floor.')).toHaveLength(1));

describe('jobs on one line with their dates inside', () => {
  it.each([
    [
      ['Ashdown Mill Ltd, Baker, 2014–2016, Bath', 'Brine Shipping Ltd, Clerk, 2012–2014, Hull'],
      ['Ashdown Mill Ltd | Baker | Bath | 2014..2016', 'Brine Shipping Ltd | Clerk | Hull | 2012..2014'],
    ],
    [
      ['Ashdown Mill Ltd (Bath, UK) - Baker - 2014 to 2016', 'Brine Ltd (Hull, UK) - Clerk - 2012 to 2014'],
      ['Ashdown Mill Ltd | Baker | Bath, UK | 2014..2016', 'Brine Ltd | Clerk | Hull, UK | 2012..2014'],
    ],
  ])('%j', (lines, found) => expect(jobs(...lines)).toEqual(found));
});

describe('jobs told as sentences', () => {
  it.each([
    [
      'Worked as a Baker at Ashdown Mill Ltd, Bath, from May 2014 to April 2016.',
      'Ashdown Mill Ltd | Baker | Bath | 2014-05..2016-04',
    ],
    [
      'Working as an Office Clerk with Brine Pvt. Ltd. From 21st Sep, 2013 to till date.',
      'Brine Pvt. Ltd. | Office Clerk |  | 2013-09-21..',
    ],
    [
      'I have worked in Kelp Docks. As a “Shift Leader” from 28/4/2011 to 29/9/2011.',
      'Kelp Docks | Shift Leader |  | 2011-04-28..2011-09-29',
    ],
    [
      'Worked As Baker At Ashdown Mill Ltd. Bath – UK. From May 2014 To April 2016',
      'Ashdown Mill Ltd | Baker | Bath – UK | 2014-05..2016-04',
    ],
    [
      'Worked as a Baker at Ashdown School, Bath, England. From May 2014 to April 2016',
      'Ashdown School | Baker | Bath, England | 2014-05..2016-04',
    ],
    [
      'Worked as a Baker at Ashdown Mill Pvt. Ltd., Bath. From 10/03/2015\n  to 28-12-2018.',
      'Ashdown Mill Pvt. Ltd. | Baker | Bath | 2015-03-10..2018-12-28',
    ],
    ['Worked as a “Plumber” in India since 2012', ' | Plumber | India | 2012..'],
    [
      'Worked with Ashdown Mill Ltd. from May 2014 to April 2016',
      'Ashdown Mill Ltd. |  |  | 2014-05..2016-04',
    ],
  ])('%s', (sentence, job) => {
    expect(jobs(sentence)).toEqual([job]);
    const other = 'Worked as a Cook at Kelp Docks from 2009 to 2010.';
    expect(jobs(`• ${sentence}`, '', `• ${other}`)).toEqual([job, 'Kelp Docks | Cook |  | 2009..2010']);
  });

  it('may be brief, say when first, and what was done behind the dates', () => {
    expect(
      jobs(
        '•  Presently working as Baker in Ashdown Mill, Bath since June 2019.',
        "•  Salesman in Kelp Star Trading, Dubai (March'16 – April'19), selling rope by the",
        '   metre.',
        '•  Data entry operator with Brine Data Pvt Ltd from 2014 to 2016.',
        '•  1 year experience as Clerk at Oat & Co., Leeds',
        '   in the year 2013-14.',
        "•  3 months (Dec'12 – Feb'13) of training in Front Office at Hotel Crest, Hull.",
      ),
    ).toEqual([
      'Ashdown Mill | Baker | Bath | 2019-06..',
      'Kelp Star Trading | Salesman | Dubai | 2016-03..2019-04 | selling rope by the metre.',
      'Brine Data Pvt Ltd | Data entry operator |  | 2014..2016',
      'Oat & Co. | Clerk | Leeds | 2013..2014',
      'Hotel Crest | training in Front Office | Hull | 2012-12..2013-02',
    ]);
    expect(jobs('• Cook in Crumb Hotel, Bath', '• Porter at Oat Hall, Leeds')).toEqual([
      'Crumb Hotel | Cook | Bath | ..',
      'Oat Hall | Porter | Leeds | ..',
    ]);
  });

  it('are none below a job that has its dates', () => {
    expect(
      jobs('Baker, Ashdown Mill Ltd, 2014 – 2016', '• Worked as a Trainer at Brine Shipping for new bakers.'),
    ).toEqual([
      'Ashdown Mill Ltd | Baker |  | 2014..2016 | Worked as a Trainer at Brine Shipping for new bakers.',
    ]);
  });
});

describe('tables of schools', () => {
  const rows = [
    ['Degree', 'Board/University', 'Year', 'Percentage'],
    ['B.E (Civil)', 'Ostwick College', '2015', '64 %'],
    ['H.S.C', 'Elmfield School', '2011', '83.5 %'],
    ['10th', 'Elmfield School', '2009', 'PASS'],
  ];
  const read = [
    'Ostwick College | B.E | Civil | ..2015 | 64 %',
    'Elmfield School | H.S.C |  | ..2011 | 83.5 %',
    'Elmfield School | 10th |  | ..2009 | PASS',
  ];

  it.each([
    [
      'columns of blanks',
      rows.map((cells) =>
        cells
          .map((cell) => cell.padEnd(24))
          .join('')
          .trim(),
      ),
    ],
    ['columns of tabs', rows.map((cells) => cells.join('\t'))],
    ['columns of bars', rows.map((cells) => cells.join(' | '))],
    ['a cell a line', rows.flat()],
    ['a cell a line, the head below a line', ['My studies', ...rows.flat()]],
  ])('%s', (_, table) => expect(schools(...table)).toEqual(read));
});

describe('dates on rows of their own', () => {
  it.each([
    ['a range that goes on below', 'September 2016 –', 'July 2019'],
    ['the dash between', 'September 2016', '—', 'July 2019'],
    ['from and to', 'From 09/2016 –', 'to 07/2019'],
  ])('%s', (_, ...dates) =>
    expect(jobs(...dates, 'Baker', 'Ashdown Mill Ltd', '• Baked the bread of Bath.')).toEqual([
      'Ashdown Mill Ltd | Baker |  | 2016-09..2019-07 | Baked the bread of Bath.',
    ]),
  );
});

describe('a dash at the end of a line', () => {
  it('is no part of the employer, nor of the place', () => {
    expect(
      jobs(
        'Baker',
        '',
        'Ashdown Mill -  Bath, Somerset -',
        '',
        'May 2014 to June 2018',
        '',
        'Cashier',
        '',
        'Kelp Docks -',
        '',
        '2012 to 2014',
      ),
    ).toEqual([
      'Ashdown Mill | Baker | Bath, Somerset | 2014-05..2018-06',
      'Kelp Docks | Cashier |  | 2012..2014',
    ]);
  });
});

describe('schools told in few words', () => {
  it.each([
    ['10th passed from Elmfield Board - 2010', 'Elmfield Board | 10th |  | ..2010 | '],
    ['Class 10th, Elmfield School, 2010', 'Elmfield School | Class 10th |  | ..2010 | '],
    [
      'Completed B.Com at Ostwick University – 2012 – with 75%',
      'Ostwick University | B.Com |  | ..2012 | 75%',
    ],
    [
      'Pursuing a Diploma in Tailoring at Ostwick College, 2017',
      'Ostwick College | Diploma | Tailoring | ..2017 | ',
    ],
    [
      'A levels: Biology (A), Chemistry (B), Ostwick College, 2015',
      'Ostwick College | A levels | Biology (A), Chemistry (B) | ..2015 | ',
    ],
    ['B.E. (Civil), Ostwick College, 2015, 64.5 %', 'Ostwick College | B.E. | Civil | ..2015 | 64.5 %'],
  ])('%s', (row, school) => expect(schools(row)).toEqual([school]));
});
