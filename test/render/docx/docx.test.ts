import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert.ts';
import { type DocxOptions, renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Resume } from '../../../src/resume.ts';
import { readDocx } from '../../../src/source/read-docx.ts';
import { resume, resumeOfOneEmployer } from '../../round-trip/arbitrary-resume.ts';
import { odd, revoked, throwing } from '../html/odd-inputs.ts';
import { sample } from '../html/sample.ts';
import { faultsIn, misplacedIn } from './faults-in.ts';
import { partsIn } from './parts-in.ts';
import { rightToLeft, whole } from './people.ts';
import { runs } from '../../runs.ts';

const back = async (given: Resume): Promise<Resume> => {
  const { $schema: _, ...rest } = convert(await readDocx(renderDocx(given, { embed: false }))).resume;
  return rest;
};

/**
 * What looks the same on a page as something else: a degree that is also a label, beside its dates; two tags right below
 * a title, where a role and a firm might stand; of two roles the first with nothing but a place, the second without one.
 */
function isClear({ education = [], projects = [], work = [] }: Resume): boolean {
  const [first, second] = work;
  const isAmong = first?.location && !first.summary && !first.highlights && !second?.location;
  return (
    !education.some(({ studyType, area }) => studyType === 'Diploma' && !area) &&
    !projects.some((one) => one.keywords?.length === 2 && !one.description && !one.highlights) &&
    !(work.length === 2 && first?.name === second?.name && isAmong)
  );
}

describe('convert reads back', () => {
  it.each([
    ['an employer for each job', resume],
    ['several roles with one employer', resumeOfOneEmployer],
  ])(
    'all, with %s',
    async (_, arbitrary) => {
      await fc.assert(
        fc.asyncProperty(arbitrary.filter(isClear), async (given) => {
          expect(await back(given)).toEqual(given);
        }),
        { numRuns: runs(500), seed: 21 },
      );
    },
    300_000,
  );

  it('the sample of the schema', async () => {
    const months = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replace(/"(\d{4}-\d\d)-\d\d"/g, '"$1"'));
    const { basics: _, ...sections } = await back(sample);
    const { basics: __, meta: ___, $schema: ____, ...given } = sample;
    expect(sections).toEqual(months(given));
  });
});

describe('every document is well formed and in the order of the schema', () => {
  const people: readonly (readonly [string, unknown, DocxOptions?])[] = [
    ['the sample', sample],
    ['everything', whole, { page: { size: 'Letter' }, durations: true }],
    ['right to left', rightToLeft],
    ...odd.map(([name, given]) => [name, given] as const),
  ];
  it.each(people)('%s', (_, given, options) => {
    const parts = partsIn(renderDocx(given as Resume, options as DocxOptions | undefined));
    for (const [name, part] of Object.entries(parts)) {
      expect(faultsIn(part), name).toEqual([]);
      expect(misplacedIn(part), name).toEqual([]);
    }
    expect(parts['word/document.xml']).not.toMatch(/undefined|NaN|\[object|Invalid Date|Infinity|<w:p\/>/);
  });

  it('each relation leads to a part, and each part has a type', () => {
    const parts = partsIn(renderDocx(whole));
    const types = parts['[Content_Types].xml'] ?? '';
    for (const [name, part] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = '', outside] of part.matchAll(/Target="([^"]*)"( TargetMode="External")?/g))
        if (!outside) expect(Object.keys(parts)).toContain((folder + target).replace(/[^/]+\/\.\.\//, ''));
    }
    for (const name of Object.keys(parts))
      expect(types).toMatch(/\.(?:rels|xml)$/.test(name) ? 'Extension="xml"' : `/${name}`);
    const ids = [...(parts['word/document.xml'] ?? '').matchAll(/r:id="([^"]+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(parts['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
  });

  it('what XML cannot hold is left out', () => {
    const body = partsIn(renderDocx({ basics: { name: 'A\u0007d\uD800a\uFFFF <&>"' } }))['word/document.xml'];
    expect(body).toContain('>Ada &lt;&amp;&gt;&quot;<');
  });
});

it.each([
  null,
  'x',
  7,
  [],
  { page: 'A5', embed: 'no', labels: throwing, sections: revoked.proxy },
  new Proxy({}, { get: () => expect.fail('trap') }),
])('wrong options count as none: %#', (options) =>
  expect(renderDocx(sample, options as DocxOptions)).toEqual(renderDocx(sample)),
);

it('the same resume gives the same bytes, in whatever time zone', () => {
  const zone = process.env['TZ'];
  const bytes = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((name) => {
    process.env['TZ'] = name;
    return renderDocx(sample);
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(bytes.map((one) => Buffer.from(one).toString('base64'))).size).toBe(1);
});

it('is small, and the input is not changed', () => {
  const before = structuredClone(sample);
  expect(renderDocx(sample).length).toBeLessThan(12 * 1024);
  expect(sample).toEqual(before);
});
