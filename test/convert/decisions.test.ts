import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const work = (text: string) => convert(`Experience\n${text}`).resume.work;
const rules = (text: string) => convert(text).messages.map((message) => message.ruleId);

describe('equal dates twice in a row', () => {
  it('are one entry, which has the text below', () => {
    const text =
      '2019 — 2021\n2019 — 2021\nKept bees for a monastery, and sold what they made at the gate.\n2017 — 2019\nKept goats on the same hill, which was harder than it sounds.';
    expect(work(text)?.map((entry) => entry.startDate)).toEqual(['2019', '2017']);
    expect(work(text)?.[0]?.summary).toMatch(/^Kept bees/);
    expect(rules(`Experience\n${text}`)).toContain('duplicate-range');
  });

  it('are two entries where text parts them', () => {
    expect(
      work(
        '2019 — 2021\nKept bees for a monastery, and sold what they made.\n2019 — 2021\nWrote the parish newsletter and delivered it by hand.',
      ),
    ).toHaveLength(2);
  });

  it('are two entries where they differ', () => {
    expect(work('2021 — Now\n2019 — 2021\nKept bees for a monastery, and sold what they made.')).toHaveLength(
      2,
    );
  });

  it('stay in the ledger as repeated', () => {
    const text = 'Experience\n2019 — 2021\n2019 — 2021\nKept bees for a monastery, and sold what they made.';
    const repeated = convert(text).ledger.filter((entry) => entry.fate === 'repeated');
    expect(repeated.map(({ start, end }) => text.slice(start, end))).toEqual(['2019 — 2021']);
  });
});

describe('an entry of nothing but dates', () => {
  it('is kept and reported', () => {
    const { resume, messages } = convert(
      'Experience\n2022 — Now\n2020 — 2022\nRan a ferry across the estuary, in all weathers.',
    );
    expect(resume.work?.[0]).toEqual({ startDate: '2022' });
    expect(messages.find((message) => message.ruleId === 'entry-without-content')?.pointer).toBe('/work/0');
  });
});

describe('open ranges', () => {
  it.each(['Now', 'Present', 'Current', 'today', 'to date', 'present'])('"2020 – %s" has no end', (word) => {
    expect(work(`2020 – ${word}\nRan a ferry across the estuary, in all weathers.`)?.[0]).toEqual({
      startDate: '2020',
      summary: 'Ran a ferry across the estuary, in all weathers.',
    });
  });
});

describe('prose', () => {
  it.each([
    'First mate (of two), with a share in everything, but mainly engines and paperwork, including:',
    'Worked on many boats (some of which are still afloat), including',
    'I repaired what the sea had broken and painted what it had not, as part of the harbour crew.',
  ])('is never a title or a firm: %s', (text) => {
    const [entry] =
      work(`2012 — 2015\n${text}\n• leading the winter overhaul; parts, budget and people`) ?? [];
    expect(entry).toEqual({
      startDate: '2012',
      endDate: '2015',
      summary: text,
      highlights: ['leading the winter overhaul; parts, budget and people'],
    });
  });

  it('does not become an address for a name with a point in it', () => {
    const { resume } = convert(
      'Experience\n2012 — 2015\n• Kept Wave.ly’s stores in order, with a list that the whole crew could read',
    );
    expect(resume.work?.[0]).not.toHaveProperty('url');
    expect(resume.basics).toEqual({});
  });
});

describe('education without dates', () => {
  it('has the school and nothing else', () => {
    expect(convert('Education\nOstwick State University').resume.education).toEqual([
      { institution: 'Ostwick State University' },
    ]);
  });
});

describe('values that are missing', () => {
  it('are one message for each kind, however many entries lack it', () => {
    const { messages } = convert(
      'Experience\n2019 — 2021\nKept bees for a monastery, and sold what they made.\n2017 — 2019\nKept goats on the same hill, which was hard.',
    );
    expect(
      messages.filter((message) => message.reason === '2 of 2 work entries have no employer.'),
    ).toHaveLength(1);
  });
});

describe('text below a heading nobody knows', () => {
  it('is reported under it and in no entry', () => {
    const { resume, messages } = convert(
      'WORK EXPERIENCE\n\nTannery Row Ltd\t2019 – 2021\nSaddler\n• Cut hides\n\nPERMANENT COLLECTION\n\nTwo saddles in the county museum.',
    );
    expect(JSON.stringify(resume)).not.toContain('museum');
    expect(messages.find((message) => message.ruleId === 'unmapped-text')?.found).toBe(
      'Two saddles in the county museum.',
    );
  });
});

describe('a word that is also a label', () => {
  it.each([
    'Visa\nSoftware Engineer\n2019 – 2021',
    'Visa\t2019 – 2021\nSoftware Engineer',
    'Software Engineer\nVisa 2019 – 2021',
  ])('may be an employer: %j', (header) => {
    expect(work(`${header}\n• Built a ledger`)).toEqual([
      {
        name: 'Visa',
        position: 'Software Engineer',
        startDate: '2019',
        endDate: '2021',
        highlights: ['Built a ledger'],
      },
    ]);
  });
});

describe('what only a page had use for', () => {
  it('is a title that stands again, and no line that begins like one', () => {
    const body = 'Experience\n\nTeacher, Ostwick School\t2019 – 2021\n• Taught';
    const again = convert(
      `Curriculum vitae of Ann Lee\n\n${body}\n\nCURRICULUM VITAE OF ANN LEE\n\n• Marked`,
    );
    expect(again.resume.work).toHaveLength(1);
    expect(again.ledger.some(({ fate }) => fate === 'repeated')).toBe(true);
    const other = convert(`Ann Lee\n\n${body}\n\nCurriculum of the fifth year, made anew`);
    expect(JSON.stringify(other.resume)).toContain('Curriculum of the fifth year');
  });

  it('is no firm that the person follows: it is reported', () => {
    expect(rules('Ann Lee\n\nInterests\nCompanies\nInkwell Ltd\n2,310 followers\nFollow')).toContain(
      'unmapped-text',
    );
  });
});

describe('what is said below or beside an employer', () => {
  it('is the description beside it', () => {
    expect(work('Baker, 2019 – 2021\nCrumb Ltd — makes bread for trains\n• Baked')?.[0]).toMatchObject({
      name: 'Crumb Ltd',
      description: 'makes bread for trains',
    });
  });

  it('is the summary on a line of its own', () => {
    const [job] = work('2019 – 2021\nBaker, Crumb Ltd\nBread for people on trains\n• Baked') ?? [];
    expect(job).toMatchObject({ name: 'Crumb Ltd', summary: 'Bread for people on trains' });
    expect(job?.description).toBeUndefined();
  });

  it('is its place where it is a pair of names', () => {
    expect(work('Baker\nCrumb Ltd\nVeldholm, Brantland\n2019 – 2021\n• Baked')?.[0]).toMatchObject({
      name: 'Crumb Ltd',
      location: 'Veldholm, Brantland',
    });
  });
});

describe('duties on one line', () => {
  it('are a list where semicolons part three or more', () => {
    expect(work('Baker, Crumb Ltd\n2019 – 2021\nDuties: baking bread; washing tins; the accounts.')).toEqual([
      expect.objectContaining({ highlights: ['baking bread', 'washing tins', 'the accounts.'] }),
    ]);
  });

  it('are told as they stand where it is two', () => {
    const [job] = work('Baker, Crumb Ltd\n2019 – 2021\nDuties: baking bread; washing tins') ?? [];
    expect(JSON.stringify(job)).toContain('baking bread; washing tins');
  });
});

it('takes no line with a year for what a person is', () => {
  expect(convert('Ann Lee\nWidow, born 4 May 1971\nann@lee.example').resume.basics?.label).toBeUndefined();
});

describe('an address that lacks its user name', () => {
  it('goes on below', () => {
    const { profiles } =
      convert('Ann Lee\nann@lee.example\nlinkedin.com/in/\nann-lee-oven').resume.basics ?? {};
    expect(profiles?.[0]?.url).toBe('https://linkedin.com/in/ann-lee-oven');
  });

  it('is no address of a page that ends in a slash', () => {
    const { url } = convert('Ann Lee\nann@lee.example\nann.example/cv/\nann-lee-oven').resume.basics ?? {};
    expect(url).toBe('https://ann.example/cv/');
  });
});
