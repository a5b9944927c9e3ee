import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importResume } from '../../src/import/import-resume.ts';
import { lookNames } from '../../src/render/html/looks/look.ts';
import { render } from '../../src/render/html/index.ts';
import type { Resume } from '../../src/resume.ts';
import { fill } from '../render/html/fill.ts';
import { sample } from '../render/html/sample.ts';
import { resume, resumeOfOneEmployer } from '../round-trip/arbitrary-resume.ts';
import { runs } from '../runs.ts';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const back = async (given: object, options = {}) =>
  (await importResume(render(given as Resume, options)))?.resume;

describe('a page of ours gives back its resume', () => {
  it.each([
    ['an employer for each job', resume],
    ['several roles with one employer', resumeOfOneEmployer],
  ])('whole, with %s', async (_, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.constantFrom(...lookNames), async (given, look) => {
        expect(await back(given, { look })).toEqual(given);
      }),
      { numRuns: runs(500), seed: 22 },
    );
  });

  it.each(lookNames)('the sample of the schema, exactly, in the look %s', async (look) => {
    const { meta: _, $schema: __, basics, ...sections } = sample;
    const { image: ___, ...rest } = basics ?? {};
    expect(await back(sample, { look })).toEqual({ basics: rest, ...sections });
  });

  it('numbers as they were counted', async () => {
    const summary = 'Won:\n\n2. Prize of Leeds\n3. Prize of Hull';
    expect(await back({ basics: { summary } })).toEqual({ basics: { summary } });
  });

  it('levels without keywords', async () => {
    const skills = [
      { name: 'Leadership', level: 'Advanced' },
      { name: 'Ovens', keywords: ['brick'] },
    ];
    expect(await back({ skills })).toEqual({ skills });
  });

  it('every field of the schema', async () => {
    const filled = fill(({ path, kind }) => {
      if (path === 'basics.image') return png;
      if (path === 'basics.location.countryCode') return 'AQ';
      return {
        uri: 'https://e.example/x',
        email: 'a@e.example',
        date: '2020-02-03',
        text: `${path} of *it*`,
      }[kind];
    });
    const plain = JSON.parse(JSON.stringify(filled).replace(/of \*it\*/g, 'of it')) as Resume;
    const { meta: _, ...given } = plain as Record<string, unknown>;
    expect(await back(plain)).toEqual(given);
  });

  it.each<[string, object]>([
    [
      'marks, lists and addresses in prose',
      {
        summary:
          '**Bold** *slanted* `code` [site](https://a.example/x) https://b.example\nNext line\n\n- one\n- two\n\nend',
      },
    ],
    ['signs that are no marks', { name: 'Ada', summary: '5 \\*x\\* 6 and \\<b>y\\</b>' }],
    ['an address that is none', { name: 'Ada', url: 'ada.example', email: 'ada at example' }],
    ['a place of several lines', { name: 'Ada', location: { address: '1 Lane\nBack house', city: 'Leeds' } }],
    [
      'a country that the region says',
      { name: 'Ada', location: { city: 'Nice', region: 'France', countryCode: 'FR' } },
    ],
    [
      'profiles',
      {
        name: 'Ada',
        profiles: [
          { network: 'github', username: 'ada', url: 'https://github.com/ada' },
          { network: 'Blog', url: 'https://ada.example' },
          { url: 'https://only.example/ada' },
          { username: 'ada' },
        ],
      },
    ],
    ['a label alone', { label: 'Binder' }],
    ['nobody', { email: 'ada@e.example' }],
  ])('%s', async (_what, basics) => expect(await back({ basics })).toEqual({ basics }));

  it.each<[string, object]>([
    [
      'skills in another order than shown, under levels and without',
      {
        skills: [
          { name: 'Sewing' },
          { name: 'Gilding', level: 'Good' },
          { name: 'Paper', keywords: ['Washi, thin', 'Card'] },
          { name: 'Glue', level: 'Fair' },
          { name: 'Thread', level: 'Good' },
          { keywords: ['Loose', 'Words'], level: 'Fair' },
        ],
      },
    ],
    [
      'a level that all share',
      { skills: ['A', 'B', 'C'].map((name) => ({ name, level: 'Good', keywords: ['x'] })) },
    ],
    ['days of one month', { work: [{ name: 'A', startDate: '2020-01-03', endDate: '2020-01-20' }] }],
    ['words for a date', { work: [{ position: 'Binder', startDate: 'long ago', endDate: '2019' }] }],
    ['a job that lasts', { work: [{ name: 'A', position: 'B', startDate: '2019-05' }] }],
    [
      'short highlights and a long description',
      {
        work: [
          {
            position: 'B',
            description: 'A workshop that binds books for libraries in four towns.\n\nSince 1850.',
            highlights: ['Gold', 'Leather', 'Paper'],
          },
        ],
      },
    ],
    [
      'a list of one’s own',
      {
        sideProjects: [
          {
            title: 'Kites',
            role: 'Builder',
            start: '2019',
            end: '2020',
            summary: 'Of paper.',
            tags: ['a', 'b'],
          },
        ],
        clearances: ['Secret', 'Top secret'],
      },
    ],
  ])('%s', async (_what, given) => expect(await back(given)).toEqual(given));

  it('from its bytes, as well', async () => {
    const imported = await importResume(new TextEncoder().encode(render({ basics: { name: 'Zoë' } })));
    expect(imported).toMatchObject({ format: 'Recto', resume: { basics: { name: 'Zoë' } } });
  });
});
