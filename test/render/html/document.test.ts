import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/render/html/index.ts';
import { lookNames } from '../../../src/render/html/looks/look.ts';
import { fill } from './fill.ts';
import { sample } from './sample.ts';

const filled = fill(
  ({ kind }) =>
    ({ uri: 'https://e.example/x', email: 'a@e.example', date: '2020-02', text: 'Words *of* text' })[kind],
);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off', 'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }] },
});

describe('the document', () => {
  it.each([
    ['sample', sample],
    ['filled', filled],
    ['empty', {}],
    ['merged', { work: [...(sample.work ?? []), ...(sample.work ?? [])] }],
    [
      'bare',
      {
        work: [{ startDate: '2020', highlights: ['x'] }],
        skills: [{ name: 'a' }, { keywords: ['b'] }, { name: 'c', level: 'd' }],
      },
    ],
  ])('of %s is valid', async (_name, resume) => {
    for (const look of lookNames) {
      const report = await validator.validateString(render(resume, { look }));
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it.each(lookNames)('of the sample is small, in the look %s', (look) => {
    const html = render(sample, { look });
    expect(Buffer.byteLength(html)).toBeLessThan(12 * 1024);
    expect(gzipSync(html).length).toBeLessThan(4.5 * 1024);
  });

  it('is the same each time', () => expect(render(sample)).toBe(render(sample)));

  it('describes itself', () => {
    expect(render(sample)).toMatch(/<meta name="description" content="Richard hails[^"]{100,150}"/);
    expect(render({ basics: { summary: '**Bold** [x](https://e.example)\n\nnext' } })).toContain(
      'content="Bold x next"',
    );
    expect(render({ basics: { summary: 'x'.repeat(500) } })).toContain(`content="${'x'.repeat(160)}"`);
    expect(render({ basics: { name: 'Ada' } })).toContain('name="description" content="Ada"');
  });

  it('holds the person as JSON-LD', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(render(sample)) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Person',
      name: 'Richard Hendriks',
      address: { '@type': 'PostalAddress', addressLocality: 'San Francisco' },
      sameAs: ['https://www.twitter.com', 'https://soundcloud.example.com/dandymusicnl'],
      worksFor: [{ '@type': 'Organization', name: 'Pied Piper', url: 'http://piedpiper.example.com' }],
      alumniOf: [{ '@type': 'Organization', name: 'University of Oklahoma' }],
      award: ['Digital Compression Pioneer Award'],
      knowsLanguage: ['English'],
    });
  });

  it('asks for nothing', () => expect(render(sample)).not.toMatch(/<link|@import|@font-face|url\(|src=/));

  it('never shows the day, the class or the style of nothing', () =>
    expect(render(sample)).not.toMatch(/undefined|NaN|null/));
});
