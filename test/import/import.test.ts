import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateIn, periodIn } from '../../src/import/dates.ts';
import { importAttachment } from '../../src/import/import-attachment.ts';
import { importResume } from '../../src/import/import-resume.ts';
import { readRichText } from '../../src/import/rich-text.ts';
import { treeOf } from '../../src/import/tree.ts';
import { valueAt } from '../../src/values/pointer.ts';
import { validate } from '../../src/validate/index.ts';

const folder = fileURLToPath(new URL('examples/', import.meta.url));
const examples = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

const leaves = (value: unknown, at = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}/${key}`))
    : [[at, String(value)]];

/** Which program each example is of, and the share of its values that are as its writers hold them to be. */
const floors: Readonly<Record<string, readonly [format: string, share: number]>> = {
  'europass-candidate': ['Europass', 0.84],
  europass3: ['Europass (SkillsPassport)', 0.96],
  fresh: ['FRESH', 0.96],
  linkedin: ['LinkedIn', 0.99],
  openresume: ['OpenResume', 1],
  rendercv: ['RenderCV', 0.9],
  rr3: ['Reactive Resume 3', 1],
  rr4: ['Reactive Resume 4', 1],
  rr5: ['Reactive Resume 5', 1],
  yamlresume: ['YAMLResume', 0.98],
};

describe('files of other programs', () => {
  it.each(Object.entries(floors))('%s', async (name, [format, share]) => {
    let [right, all] = [0, 0];
    for (const file of examples.filter((one) => one.startsWith(`${name}-`))) {
      const imported = await importResume(new Uint8Array(readFileSync(folder + file)));
      expect(imported?.format).toBe(format);
      const { resume, provenance } = imported as NonNullable<typeof imported>;
      expect(validate(resume).messages).toEqual([]);
      const truth = new Map(
        leaves(JSON.parse(readFileSync(`${folder}${file.replace(/\.\w+$/, '')}.expected.json`, 'utf8'))),
      );
      const found = new Map(leaves(resume));
      for (const values of [truth, found]) values.delete('/$schema');
      const pointers = new Set([...truth.keys(), ...found.keys()]);
      all += pointers.size;
      right += [...pointers].filter((pointer) => truth.get(pointer) === found.get(pointer)).length;
      const tree = await treeOf(new Uint8Array(readFileSync(folder + file)));
      expect(Object.keys(provenance).sort()).toEqual([...found.keys()].sort());
      for (const places of Object.values(provenance))
        for (const place of places) expect(valueAt(tree, place)).toBeDefined();
    }
    expect(right / all).toBeGreaterThanOrEqual(share);
  });

  it('say what has no field, and what is hidden', async () => {
    const file = {
      basics: {
        name: 'Ines Fanal',
        headline: '',
        email: '',
        phone: '',
        location: '',
        url: { href: '' },
        customFields: [],
      },
      sections: {
        summary: { visible: false, content: '<p>Keeper</p>' },
        experience: { items: [{ company: 'Farol', date: '2015 - 2019', visible: true, shoe: 'size 39' }] },
      },
      metadata: { template: 'onyx' },
    };
    const { resume, messages } = (await importResume(JSON.stringify(file))) ?? {};
    expect(resume?.work).toEqual([{ name: 'Farol', startDate: '2015', endDate: '2019' }]);
    expect(resume?.basics).toEqual({ name: 'Ines Fanal' });
    expect(messages?.map(({ ruleId, found }) => [ruleId, found])).toEqual([
      ['field-without-place', 'shoe: size 39'],
      ['hidden-entry', undefined],
    ]);
  });

  it('lose no value that is none of its field', async () => {
    const file = {
      basics: {
        name: 'Ines Fanal',
        email: 'ask me',
        location: { city: 'Cascais', country: 'Atlantis' },
        profiles: [{ network: 'GitHub', username: 'ines', url: 'not yet' }],
      },
      sections: {
        work: {
          items: [
            { name: 'Farol', url: 'in print', date: { start: 'long ago', end: 'Present' } },
            { name: 'Cais', date: { start: '2015', end: '2019' } },
          ],
        },
      },
    };
    const { resume, provenance, messages } = (await importResume(JSON.stringify(file))) ?? {};
    expect(resume?.basics).toEqual({
      name: 'Ines Fanal',
      location: { city: 'Cascais' },
      profiles: [{ network: 'GitHub', username: 'ines' }],
    });
    expect(provenance?.['/work/1/endDate']).toEqual(['/sections/work/items/1/date/end']);
    expect(messages?.map(({ found }) => found)).toEqual([
      'email: ask me',
      'country: Atlantis',
      'url: not yet',
      'url: in print',
      'start: long ago',
    ]);
  });

  it('give a place to each value that a text holds', async () => {
    const items = [{ company: 'Farol', date: '2015 - 2019' }];
    const file = { basics: { name: 'Ines Fanal' }, sections: { experience: { items } } };
    const { provenance } = (await importResume(JSON.stringify(file))) ?? {};
    const date = ['/sections/experience/items/0/date'];
    expect(provenance).toMatchObject({ '/work/0/startDate': date, '/work/0/endDate': date });
  });

  it('report no skill of a list that a set has', async () => {
    const skills = {
      sets: [{ name: 'Light', skills: ['Lens'] }],
      list: [{ name: 'Lens' }, { name: 'Knots' }],
    };
    const file = { name: 'Ines Fanal', meta: { format: 'FRESH@1.0' }, skills };
    const { resume, messages } = (await importResume(JSON.stringify(file))) ?? {};
    expect(resume?.skills).toEqual([{ name: 'Light', keywords: ['Lens'] }, { name: 'Knots' }]);
    expect(messages).toEqual([]);
  });

  it('have no address that the schema would refuse', async () => {
    const archive = zipSync({
      'Profile.csv': strToU8('First Name,Last Name\nInes,Fanal\n'),
      'Email Addresses.csv': strToU8('Email Address,Confirmed,Primary\nask me,No,Yes\n'),
    });
    const channel = '<Communication><ChannelCode>Email</ChannelCode><URI>ask me</URI></Communication>';
    const name = '<PersonName><GivenName>Ines</GivenName></PersonName>';
    const europass = `<Candidate><CandidatePerson>${name}${channel}</CandidatePerson></Candidate>`;
    for (const file of [archive, europass]) {
      const { resume, messages } = (await importResume(file)) ?? {};
      expect(resume?.basics?.email).toBeUndefined();
      expect(messages?.map(({ found }) => found).join()).toContain('ask me');
    }
  });

  it('in an archive are told by the names of its tables', async () => {
    const archive = (name: string) => zipSync({ [name]: strToU8('Name\nKnots\n"Lamps, all"\n') });
    expect((await importResume(archive('Data/skills.csv')))?.resume.skills).toEqual([
      { name: 'Knots' },
      { name: 'Lamps, all' },
    ]);
    expect(await importResume(archive('Data/other.csv'))).toBeUndefined();
  });

  it('that a PDF carries along may be JSON Resume', async () => {
    const resume = { basics: { name: 'Ines Fanal' } };
    expect((await importAttachment(JSON.stringify(resume)))?.resume).toEqual(resume);
    expect(await importAttachment('{"a": 1}')).toBeUndefined();
  });

  it.each(['', 'Ines Fanal', '{', '[]', '<a/>', 'a: [', '{"basics": {"name": "Ines"}}', 'PK\u0003\u0004'])(
    'are not %j',
    async (text) => {
      expect(await importResume(text)).toBeUndefined();
    },
  );

  it('are texts or bytes', async () => {
    await expect(importResume(7 as never)).rejects.toThrow(TypeError);
  });
});

describe('what programs store', () => {
  it.each([
    ['2019', '2019'],
    ['Mar 2019', '2019-03'],
    ['2019-03-05', '2019-03-05'],
    ['2016-08-31T22:00:00.000Z', '2016-09-01'],
    ['2020-01-01T05:00:00.000Z', '2020-01-01'],
    ['Summer 2022', '2022'],
    ['Present', ''],
    ['soon', ''],
  ])('date %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each([
    ['March 2022 - Present', '2022-03', ''],
    ['2014 – 2018', '2014', '2018'],
    ['2014-2018', '2014', '2018'],
    ['June 2016 to December 2018', '2016-06', '2018-12'],
    ['2020', '2020', '2020'],
    ['', '', ''],
  ])('period %s', (text, start, end) => {
    expect(periodIn(text)).toEqual([start, end]);
  });

  it.each([
    ['<p>Kept <b>lamps</b></p><ul><li><p>One</p></li><li>Two</li></ul>', ['Kept lamps'], ['One', 'Two']],
    ['Kept **lamps**\n\n- One\n  more\n- Two', ['Kept lamps'], ['One more', 'Two']],
    [
      '<p>See <a href="https://a.example">it</a>&nbsp;&amp; more<br>Next</p>',
      ['See it (https://a.example) & more', 'Next'],
      [],
    ],
    ['• One • Two', [], ['One', 'Two']],
    ['', [], []],
  ])('text %j', (text, prose, bullets) => {
    expect(readRichText(text)).toEqual({ prose, bullets });
  });
});
