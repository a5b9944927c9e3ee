import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume.ts';
import { render } from '../../src/render/html/index.ts';
import { readable } from '../../src/view/read/readable.ts';
import { visible } from '../render/html/visible.ts';

/** The lines of a page that shows a resume. */
const shown = (resume: object) =>
  visible(render(resume as Resume).replace(/<\/(?:h\d|p|li|article|dt|dd)>/g, '\n'))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(1);

const url = 'https://folder.example';

describe('what JSON Resume lacks and people write', () => {
  it.each<[string, object, readonly string[]]>([
    ['basics.highlights', { basics: { highlights: ['Forty books'] } }, ['Summary', 'Forty books']],
    [
      'basics.location.country',
      { basics: { location: { city: 'Leeds', country: 'England', countryCode: 'GB' } } },
      ['Leeds, England'],
    ],
    [
      'work.keywords',
      { work: [{ name: 'A', keywords: ['Leather', 'Gold'] }] },
      ['Experience', 'A', 'Leather · Gold'],
    ],
    [
      'work.location as an object',
      { work: [{ name: 'A', location: { city: 'Leeds', region: 'Yorkshire', countryCode: 'GB' } }] },
      ['Experience', 'A', 'Leeds, Yorkshire, United Kingdom'],
    ],
    [
      'volunteer.location',
      { volunteer: [{ position: 'A', location: 'York' }] },
      ['Volunteering', 'A', 'York'],
    ],
    [
      'education.location and summary',
      { education: [{ area: 'A', location: { city: 'Leeds' }, summary: 'Thesis on glue.' }] },
      ['Education', 'A', 'Leeds', 'Thesis on glue.'],
    ],
    [
      'certificates with an end',
      { certifications: [{ name: 'A', startDate: '2019-02', expires: '2022-02' }] },
      ['Certificates', 'A', 'Feb 2019 – Feb 2022'],
    ],
    ['interests.summary', { interests: [{ name: 'A', summary: 'Weekly.' }] }, ['Interests', 'A', 'Weekly.']],
    [
      'references.role',
      { references: [{ name: 'A', role: 'Foreman', quote: 'She binds.' }] },
      ['References', 'A', 'Foreman', 'She binds.'],
    ],
    [
      'projects.summary beside a description, and a place',
      { projects: [{ title: 'A', description: 'An atlas.', summary: 'By hand.', location: 'Leeds' }] },
      ['Projects', 'A', 'Leeds', 'An atlas.', 'By hand.'],
    ],
    ['projects.github', { projects: [{ name: 'A', github: url }] }, ['Projects', 'A', 'folder.example']],
    ['skills as a text', { skills: 'Gilding, sewing' }, ['Skills', 'Gilding, sewing']],
  ])('%s', (_what, resume, lines) => expect(shown(resume)).toEqual(lines));

  it('awards.url leads to the award', () =>
    expect(render({ awards: [{ title: 'A', url }] })).toContain(`<a class="p-title u-url" href="${url}"`));
});

describe('a list that JSON Resume does not have', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'entries',
      {
        sideProjects: [
          {
            name: 'Kites',
            role: 'Builder',
            startDate: '2019',
            endDate: 'May 2020',
            summary: 'Of paper.',
            materials: ['Paper', 'String'],
            results: ['They flew higher than all that had been built there before.'],
          },
        ],
      },
      [
        'Side projects',
        'Kites',
        'Builder',
        '2019 – May 2020',
        'Of paper.',
        'They flew higher than all that had been built there before.',
        'Paper · String',
      ],
    ],
    [
      'texts',
      { securityClearances: ['Secret', 'Top secret'] },
      ['Security clearances', 'Secret · Top secret'],
    ],
    [
      'long texts',
      { peerFeedback: ['She binds more books than anybody else in the shop.', 'Good.'] },
      ['Peer feedback', 'She binds more books than anybody else in the shop.', 'Good.'],
    ],
    [
      'entries of unknown keys',
      { courts: [{ court: 'Leeds', bench: 3, open: true, place: { city: 'York' } }] },
      ['Courts', 'Leeds', 'Bench: 3 · Open: true · York'],
    ],
    [
      'entries and texts',
      { talks: [{ title: 'Glue', year: 2020 }, 'Paste'] },
      ['Talks', 'Glue', '2020', 'Paste'],
    ],
    ['keys of one’s own', { talks: [{ title: 'Glue', _note: 'bad', 'x-id': 7 }] }, ['Talks', 'Glue']],
    ['nothing', { talks: [], x: [{}], y: [null, ''], z: {}, words: 'no list' }, []],
    ['lists of tools', { 'x-tags': ['a'], _drafts: ['b'], meta: ['c'], $schema: ['d'] }, []],
    ['objects in objects', { talks: [{ title: 'Glue', venue: { name: 'Hall' } }] }, ['Talks', 'Glue']],
  ])('%s', (_what, resume, lines) => expect(shown(resume)).toEqual(lines));

  it('links addresses that a page may link to, and no others', () => {
    const html = render({
      talks: [{ title: 'Glue', url, slides: `${url}/slides`, link: 'javascript:hit()' }],
    } as never);
    expect(html).toContain(`<a class="p-title u-url" href="${url}" data-url="folder.example">`);
    expect(html).toContain(`<a class="p-slides u-url" href="${url}/slides"`);
    expect(html).not.toContain('href="javascript');
    expect(visible(html)).toContain('javascript:hit()');
  });

  it('is harmless whatever it is called and holds', () => {
    const attack = '"><script>hit()</script>';
    const html = render({
      [attack]: [attack, { [attack]: attack, name: attack, n: [attack], 7: 7 }],
    } as never);
    expect(html).not.toContain('<script>');
    expect(html.match(/<h2 id="extra1">/g)).toHaveLength(1);
  });

  it('may be of any length', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => at);
    expect(render({ talks: [{ title: 'Glue', many }] } as never)).toContain('199999');
  });

  it('is valid HTML', async () => {
    const html = render({
      basics: { name: 'Ada', highlights: ['x'] },
      talks: [{ title: 'Glue', url, date: '2020-01', start: '2019', venues: ['York'], about: url }, 'Paste'],
      'two words': ['A'],
    } as never);
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'no-inline-style': 'off' },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

it.each([
  ['sideProjects', 'Side projects'],
  ['writing_samples', 'Writing samples'],
  ['peer-feedback', 'Peer feedback'],
  ['AWSCerts', 'AWS certs'],
  ['talks2020', 'Talks2020'],
  [' Priôr Experience ', 'Priôr Experience'],
  ['ÉcolesDÉté', 'Écoles d été'],
  ['__', ''],
  ['', ''],
])('%j reads %j', (key, title) => expect(readable(key)).toBe(title));
