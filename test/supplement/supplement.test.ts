import { describe, expect, it } from 'vitest';
import { convert, type Supplement } from '../../src/convert.ts';
import { validate } from '../../src/validate/index.ts';

const document = [
  'Experience',
  '2021 – 2023',
  'Kept the lamps of the lighthouse, and wrote down every ship that passed.',
  '2019 – 2021',
  'Mended nets in winter and boats in summer, for anybody who asked.',
  '',
  'Skills',
  'Knots',
].join('\n');

const apply = (supplement: unknown, text = document) =>
  convert(text, { supplement: supplement as Supplement });
const problems = (supplement: unknown) =>
  apply(supplement)
    .messages.filter(({ severity }) => severity === 'error')
    .map(({ ruleId, reason, hint }) => `${ruleId}: ${reason} ${hint}`);

describe('what a person supplies', () => {
  it('goes where it belongs, in the order of the schema', () => {
    const { resume, provenance, gaps } = apply({
      basics: { name: 'Ines Fanal', location: { city: 'Aveiro' } },
      work: [
        { match: { startDate: '2021' }, position: 'Keeper', name: 'Farol do Norte' },
        { at: 'Mended nets  in winter', name: 'Ribeira Boats', position: 'Mender' },
      ],
      add: {
        skills: [{ name: 'Morse', keywords: ['lamp', 'key'] }],
        languages: [{ language: 'Portuguese' }],
      },
    });
    expect(resume.basics).toEqual({ name: 'Ines Fanal', location: { city: 'Aveiro' } });
    expect(Object.keys(resume.work?.[0] ?? {})).toEqual([
      'name',
      'position',
      'startDate',
      'endDate',
      'summary',
    ]);
    expect(resume.work?.map(({ name }) => name)).toEqual(['Farol do Norte', 'Ribeira Boats']);
    expect(resume.skills).toEqual([{ name: 'Knots' }, { name: 'Morse', keywords: ['lamp', 'key'] }]);
    expect(Object.keys(resume)).toEqual(['$schema', 'basics', 'work', 'skills', 'languages']);
    expect(provenance['/work/0/name']).toBe('supplement');
    expect(provenance['/skills/1/keywords/1']).toBe('supplement');
    expect(provenance['/work/0/startDate']).not.toBe('supplement');
    expect(gaps).toEqual([]);
    expect(validate(resume).valid).toBe(true);
  });

  it('makes room for what is suggested: a suggested entry comes behind those added', () => {
    const text =
      'Experience\n2019 – 2021\nDrew plans of forty bridges using QuickDraft and sent them by pigeon.';
    const pointers = (supplement: unknown) =>
      apply(supplement, text).suggestions.map(({ pointer, value }) => `${pointer} ${value}`);
    expect(pointers({})).toEqual(['/skills/0/name QuickDraft']);
    expect(pointers({ add: { skills: [{ name: 'Morse' }, { name: 'Knots' }] } })).toEqual([
      '/skills/2/name QuickDraft',
    ]);
    expect(pointers({ add: { skills: [{ name: 'QuickDraft' }] } })).toEqual([]);
  });

  it('wins over the document, whose words are accounted for', () => {
    const { resume, ledger, messages } = apply({
      work: [{ match: { startDate: '2021' }, summary: 'Kept the light.', endDate: '' }],
    });
    expect(resume.work?.[0]).toEqual({ startDate: '2021', summary: 'Kept the light.' });
    const replaced = ledger
      .filter(({ kind }) => kind === 'replaced')
      .map(({ start, end }) => document.slice(start, end));
    expect(replaced).toEqual([
      '2023',
      'Kept the lamps of the lighthouse, and wrote down every ship that passed.',
    ]);
    expect(messages.filter(({ ruleId }) => ruleId === 'unmapped-text')).toEqual([]);
  });

  it('says nothing more of text without a field that a person has supplied to one, whole', () => {
    const text =
      'WORK EXPERIENCE\n\nTannery Row Ltd\t2019 (6 months)\nSaddler\n• Cut hides\n\nPERMANENT COLLECTION\n\nTwo saddles in the county museum.';
    const told = (supplement: unknown) =>
      apply(supplement, text)
        .messages.filter(({ ruleId }) => ruleId.startsWith('unmapped'))
        .map(({ found }) => found);
    const saddles = 'Two saddles in the county museum.';
    expect(told({})).toEqual([saddles, '6 months']);
    const work = [{ at: 'Saddler', summary: 'For 6 months.' }];
    expect(told({ work })).toEqual([saddles]);
    expect(told({ work, basics: { summary: `Proud of this: ${saddles}` } })).toEqual([]);
    expect(told({ work, basics: { summary: 'Two saddles in the county museums.' } })).toEqual([saddles]);
  });

  it('leaves alone what is left empty, and what it does not name', () => {
    expect(
      apply({ basics: { name: null }, work: [{ match: { startDate: 2021 }, name: null }] }).resume,
    ).toEqual(convert(document).resume);
    expect(apply({}).resume).toEqual(convert(document).resume);
  });

  it('keeps what still finds its place when the document changes, and names what does not', () => {
    const facts = {
      work: [
        { match: { startDate: '2021' }, name: 'Farol' },
        { at: 'Mended nets', name: 'Ribeira' },
      ],
    };
    const { resume, messages } = apply(facts, document.replace('Mended nets', 'Repaired nets'));
    expect(resume.work?.map(({ name }) => name)).toEqual(['Farol', undefined]);
    expect(
      messages.filter(({ ruleId }) => ruleId === 'unmatched-supplement').map(({ pointer }) => pointer),
    ).toEqual(['/work/1']);
  });

  it('says what to do where a job goes on', () => {
    const given = { add: { work: [{ name: 'Oat Hall', endDate: 'Present' }] } };
    expect(convert('Ada Quill', { supplement: given }).messages).toContainEqual(
      expect.objectContaining({ hint: 'Leave it out, or write "", if this is still ongoing.' }),
    );
  });

  it('says nothing more of a line that was supplied in parts', () => {
    const text = 'Ada Quill\nada@quill.example\n\nDriving\nFull clean licence, B+E trailer entitlement\n';
    const unmapped = (supplement: Supplement) =>
      convert(text, { supplement }).messages.filter(({ ruleId }) => ruleId === 'unmapped-text').length;
    const [licence, trailer] = ['Full clean licence', 'B+E trailer entitlement'];
    expect(unmapped({})).toBe(1);
    expect(unmapped({ add: { skills: [{ name: 'Driving', keywords: [licence, trailer] }] } })).toBe(0);
    expect(unmapped({ add: { skills: [{ name: licence }, { name: trailer }] } })).toBe(0);
    expect(unmapped({ add: { skills: [{ name: trailer }] } })).toBe(1);
  });

  it('says nothing more of what was in a list that it replaces', () => {
    const text = 'Ada Quill\ngithub.com/ada | linkedin.com/in/ada\n\nSkills\nGilding\n';
    const said = (basics: object) =>
      convert(text, { supplement: { basics } }).messages.map(({ ruleId }) => ruleId);
    expect(said({})).toContain('assumed-url');
    expect(said({ profiles: [{ network: 'Mastodon', username: '@ada' }] })).not.toContain('assumed-url');
    expect(said({ profiles: [] })).not.toContain('assumed-url');
  });

  it('leaves no empty element behind', () => {
    expect(apply({ basics: { location: { city: '' } } }).resume.basics).toEqual({});
    expect(apply({ add: { skills: [{}, { name: '' }, { nmae: 'x' }] } }).resume.skills).toEqual([
      { name: 'Knots' },
    ]);
  });

  it.each([
    [{ basics: 'Ines' }, '/basics', 'basics is not an object with fields.'],
    [{ add: [] }, '/add', 'add is not an object with fields.'],
    [{ add: { wrok: [] } }, '/add/wrok', 'Unknown field "wrok" in add.'],
    [{ work: 'none' }, '/work', 'work is not a list of entries.'],
    [
      { add: { work: [{ url: 'farol' }] } },
      '/add/work/0/url',
      'add.work[0].url is not a full web address, such as https://example.com.',
    ],
  ])('says of %j where it is wrong', (given, pointer, reason) =>
    expect(apply(given).messages.find(({ ruleId }) => ruleId === 'invalid-supplement')).toMatchObject({
      pointer,
      reason,
    }),
  );

  it('does not change what it was given, nor the document’s conversion', () => {
    const facts = Object.freeze({ basics: Object.freeze({ name: 'Ines' }) });
    expect(apply(facts).resume.basics?.name).toBe('Ines');
    expect(convert(document).resume.basics).toEqual({});
  });
});

describe('what cannot be used is named', () => {
  it.each([
    ['an unknown section', { wrok: [] }, 'invalid-supplement: Unknown section "wrok". Did you mean "work"?'],
    [
      'an unknown field',
      { basics: { emial: 'a@b.example' } },
      'Unknown field "emial" in basics. Did you mean "email"?',
    ],
    [
      'an unknown field of an entry',
      { work: [{ match: { startDate: '2021' }, nmae: 'x' }] },
      'Unknown field "nmae" in work[0]. Did you mean "name"?',
    ],
    [
      'a date of another form',
      { work: [{ match: { startDate: '2021' }, endDate: 'Jan 2020' }] },
      'work[0].endDate is not a date like',
    ],
    ['an address of another form', { basics: { url: 'quill' } }, 'basics.url is not a full web address'],
    [
      'a text for a list',
      { add: { skills: [{ name: 'x', keywords: {} }] } },
      'add.skills[0].keywords is not a list of text values',
    ],
    ['a list for a text', { basics: { name: ['x'] } }, 'basics.name is not text'],
    [
      'a match by a field that there is not',
      { work: [{ match: { company: 'Mill' }, name: 'x' }] },
      'Unknown field "company" in work[0].match',
    ],
    ['a list that is none', { work: {} }, 'work is not a list of entries'],
    ['an entry that is none', { work: ['x'] }, 'work[0] is not an entry with fields'],
    ['no place', { work: [{ name: 'x' }] }, 'work[0] does not say which entry it corrects'],
    [
      'a match that hits none',
      { work: [{ match: { startDate: '1999' }, name: 'x' }] },
      'No work entry matches the "match" of work[0]. Candidates: “2021 – 2023”; “2019 – 2021”',
    ],
    [
      'a match that hits several',
      { work: [{ at: 'and', name: 'x' }] },
      '2 work entries match the "at" of work[0]. Candidates: “2021 – 2023”; “2019 – 2021”',
    ],
    [
      'a section that the document lacks',
      { volunteer: [{ match: { startDate: '2021' } }] },
      'Put this one under "add"',
    ],
    ['no object', [], 'The supplement is not an object'],
  ])('%s', (_, supplement, expected) => {
    expect(problems(supplement).join('\n')).toContain(expected);
  });

  it('and the rest is applied, the resume valid', () => {
    const { resume } = apply({ basics: { name: 'Ines', url: 'no address', emial: 'x' }, wrok: 1 });
    expect(resume.basics).toEqual({ name: 'Ines' });
    expect(validate(resume).valid).toBe(true);
  });

  it('may be long, and quote what stands there often', () => {
    const count = 1_000;
    const text = `Experience\n${'2019 – 2021\nHead Baker\nAcme Ltd\n• Baked bread\n'.repeat(count)}`;
    const work = Array.from({ length: count }, () => ({ at: 'Baked bread', name: 'Mill' }));
    expect(
      apply({ work }, text).messages.filter(({ ruleId }) => ruleId === 'unmatched-supplement'),
    ).toHaveLength(count);
  });
});

it.each([
  [2, '"nth" of work[0] is 2, but only 1 entry fits.'],
  [0, '"nth" of work[0] must be a whole number from 1 on.'],
  ['1', '"nth" of work[0] must be a whole number from 1 on.'],
])('nth %j is told apart from what does not match', (nth, reason) => {
  const supplement = { work: [{ at: 'Inkwell', nth, position: 'Clerk' }] } as never;
  const { messages } = convert('Ada Quill\n\nExperience\nInkwell Ltd\t2019 – 2021\nBookbinder', {
    supplement,
  });
  expect(messages.map((one) => one.reason)).toContain(reason);
});
