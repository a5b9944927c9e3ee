import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/html/index.ts';
import { leftOut } from '../../src/view/left-out.ts';
import { show } from '../../src/view/show.ts';
import type { Resume } from '../../src/resume.ts';
import { visible } from '../render/html/visible.ts';

const page = (resume: object, options = {}) => render(resume as Resume, options);
const shown = (resume: object, options = {}) => visible(page(resume, options));
const sectionOf = (resume: object, id: string) => show(resume).view.sections.find((one) => one.id === id);

/** What was found wrong on pages of real people, most people first. */
describe('the page', () => {
  it('prints a profile by its address alone where that says all', () => {
    const profile = (url: string) =>
      page({ basics: { profiles: [{ network: 'LinkedIn', username: 'ada-quill', url }] } });
    expect(profile('https://www.linkedin.com/in/ada-quill')).toContain(
      'data-paper="linkedin.com/in/ada-quill"',
    );
    expect(profile('https://ada.example')).toContain('data-url="ada.example"');
    expect(profile('https://ada.example')).not.toContain('data-paper="');
  });

  it.each<[object, string, string]>([
    [{ city: 'Paris', countryCode: 'FR' }, 'en', 'Paris, France'],
    [{ city: 'Paris', countryCode: 'fr' }, 'de', 'Paris, Frankreich'],
    [{ city: 'Lisbon', region: 'Portugal', countryCode: 'PT' }, 'en', 'Lisbon, Portugal'],
    [{ city: 'Lisboa', region: 'Portugal', countryCode: 'PT' }, 'pt', 'Lisboa, Portugal'],
    [
      { city: 'Salem', region: 'OR', postalCode: '97301', countryCode: 'US' },
      'en',
      'Salem, OR 97301, United States',
    ],
    [
      { address: 'Kai 1', city: 'Ulm', postalCode: '89073', countryCode: 'DE' },
      'en',
      'Kai 1, 89073 Ulm, Germany',
    ],
    [{ city: 'Dubai', countryCode: 'AE' }, 'pl', 'Dubai, United Arab Emirates'],
    [{ city: 'X', countryCode: 'QQ' }, 'en', 'X, QQ'],
  ])('names the country of %j in %s: %s', (location, lang, place) => {
    expect(shown({ basics: { name: 'Ada', location } }, { lang })).toContain(place);
    expect(shown({ basics: { name: 'Ada', location } }, { lang }).match(/Portugal/g)?.length ?? 1).toBe(1);
  });

  it.each([
    ['+49 (40) 5550-1717', 'tel:+494055501717'],
    ['(555) 014-2277', 'tel:5550142277'],
    ['+44 (0)20 7946 0999', 'tel:+442079460999'],
    ['+33 1.99.00.12.34', 'tel:+33199001234'],
    ['on request', undefined],
    ['ext. 12', undefined],
    ['12', undefined],
  ])('links the phone %s: %s', (phone, url) => {
    const html = page({ basics: { name: 'Ada', phone } });
    expect(/href="(tel:[^"]*)"/.exec(html)?.[1]).toBe(url);
    expect(visible(html)).toContain(phone);
  });

  it('sets a level beside the name', () =>
    expect(shown({ skills: [{ name: 'Code', level: 'Senior', keywords: ['Python', 'Java'] }] })).toContain(
      'Code (Senior)Python, Java',
    ));

  it('leaves a level out that all share, and says so', () => {
    const skills = ['A', 'B', 'C'].map((name) => ({ name, level: 'Master', keywords: ['x'] }));
    expect(shown({ skills })).not.toContain('Master');
    expect(leftOut({ skills })).toEqual(['/skills/0/level', '/skills/1/level', '/skills/2/level']);
  });

  it('gives a section without dates no rail', () => {
    expect(page({ references: [{ name: 'Ada' }] })).toContain('<section class="plain brief"');
    expect(page({ work: [{ name: 'A', startDate: '2020', summary: 'x' }] })).not.toContain('class="plain');
  });

  it.each([
    ['linkedin', 'LinkedIn'],
    ['Github', 'GitHub'],
    ['Linked In', 'LinkedIn'],
    ['stackoverflow', 'Stack Overflow'],
    ['My own net', 'My own net'],
  ])('spells %s %s', (network, spelled) =>
    expect(shown({ basics: { profiles: [{ network, username: 'ada' }] } })).toContain(`${spelled} ada`),
  );

  it('sets each contact as an element of its own', () =>
    expect(
      page({ basics: { email: 'a@e.example', phone: '+1 555 0100', url: 'https://e.example' } }).match(
        /<li>/g,
      ),
    ).toHaveLength(3));

  it('shows the whole range of roles that follow each other at one employer', () => {
    const work = [
      { name: 'Folio', position: 'Head', startDate: '2021-03' },
      { name: 'Folio', position: 'Binder', startDate: '2016-05', endDate: '2021-02' },
    ];
    expect(shown({ work })).toMatch(/^.*FolioMay 2016 – Present/s);
    expect(page({ work })).toContain('<article class="group">');
  });

  it.each([
    ['2023-9-28', 'Sep 2023'],
    ['August 2021', 'Aug 2021'],
  ])('shows the date %s as %s', (startDate, date) =>
    expect(shown({ work: [{ name: 'A', startDate }] })).toContain(date),
  );

  it.each([
    ['at https://e.example/a_(b)', '<a href="https://e.example/a_(b)">https://e.example/a_(b)</a>'],
    ['(https://e.example/a)', '(<a href="https://e.example/a">https://e.example/a</a>)'],
    ['[Ort](https://e.example/Köln)', '<a href="https://e.example/K%C3%B6ln"'],
    ['https://e.example/Köln.', '<a href="https://e.example/K%C3%B6ln" data-url="e.example/K%C3%B6ln">https'],
  ])('links %s', (summary, link) => expect(page({ basics: { summary } })).toContain(link));

  it('sets short points with marks as a list', () => {
    const highlights = ['Cut **20%**', 'Led *six*', 'Wrote `v2`'];
    expect(page({ work: [{ name: 'A', highlights }] })).toContain(
      '<li>Cut <strong>20%</strong></li><li>Led <em>six</em></li><li>Wrote <code>v2</code></li>',
    );
  });

  it('links bare addresses, and reads HTML and lists in prose', () => {
    const html = page({
      basics: {
        summary:
          'See https://e.example/x, and www.e.example.<br><br><strong>Bold</strong> <a target="_blank" href="https://a.example">site</a><ul><li>one</li><li>two</li></ul>R&amp;D _slanted_ snake_case_name',
      },
    });
    for (const part of [
      '<a href="https://e.example/x">https://e.example/x</a>, and',
      '<a href="https://www.e.example">www.e.example</a>.</p>',
      '<strong>Bold</strong>',
      '<a href="https://a.example" data-url="a.example">site</a>',
      '<ul><li>one</li><li>two</li></ul>',
      'R&amp;D <em>slanted</em> snake_case_name',
    ])
      expect(html).toContain(part);
  });

  it('joins lines that were wrapped by hand', () =>
    expect(shown({ basics: { summary: `${'word '.repeat(13)}that\ngoes on here.` } })).toContain(
      'that goes on',
    ));

  it.each([
    [
      'de',
      {
        basics: {
          summary: 'Leitet ein Team von acht Personen und ist für die Werkstatt mit zwei Pressen zuständig.',
        },
      },
    ],
    [
      'fr',
      {
        work: [
          { summary: 'Responsable de la maintenance des ascenseurs et du suivi des clients dans le Sud.' },
        ],
      },
    ],
    [
      'es',
      {
        work: [
          { highlights: ['Gestión de los turnos y de las compras para el taller con un equipo de seis'] },
        ],
      },
    ],
    ['zh', { basics: { summary: '负责三个灯塔的运营与维护，带领十一人的团队。' } }],
    ['ja', { basics: { summary: '灯台の保守と運用を担当しています。' } }],
    ['ar', { basics: { summary: 'مهندسة برمجيات تعمل على أنظمة الملاحة البحرية منذ عشر سنوات' } }],
    [
      'ru',
      {
        basics: {
          summary:
            'Разрабатывал приложения для больниц, обучал новых сотрудников, был ответственным за качество.',
        },
      },
    ],
    ['en', { basics: { summary: 'Leads a team of eight and looks after the workshop with two presses.' } }],
    ['en', { basics: { name: 'Jürgen Müller' } }],
    ['pt', { meta: { locale: 'pt_BR.UTF-8' } }],
    ['nl', { meta: { lang: 'nl' } }],
    ['sv', { meta: { 'x-lang': 'sv' } }],
  ])('is in the language of its text: %s', (lang, resume) =>
    expect(page({ ...resume })).toMatch(new RegExp(`<html lang="${lang}(?:-BR)?"`)),
  );

  it('sets a long description as prose, and short points on one line', () => {
    const description = 'Maker of boilers with a software department of sixty people.';
    const work = [
      { name: 'A', description: `${description} Three sites.`, highlights: ['Go', 'SQL', 'Kafka'] },
    ];
    const [entry] = (
      sectionOf({ work }, 'work') as { entries: readonly { body: readonly { kind: string }[] }[] }
    ).entries;
    expect(entry?.body.map(({ kind }) => kind)).toEqual(['prose', 'tags']);
  });

  it('gathers names under the level that they share', () => {
    const skills = [
      { name: 'HTML', level: 'Advanced' },
      { name: 'Rust', level: 'Beginner' },
      { name: 'CSS', level: 'Advanced' },
    ];
    expect(shown({ skills })).toContain('AdvancedHTML, CSSBeginnerRust');
  });

  it('calls a score by its label only where it is a number', () => {
    expect(shown({ education: [{ area: 'A', score: 'with distinction' }] })).not.toContain('Score');
    expect(shown({ education: [{ area: 'A', score: '3.8' }] })).toContain('Score: 3.8');
  });

  it('keeps heads without a body from chaining up', () =>
    expect(page({})).toContain('.head:not(:last-child),h2{break-after:avoid}'));

  it('prints long addresses by their host', () => {
    const url = `https://verify.example/certificates/${'0123456789'.repeat(4)}`;
    expect(page({ certificates: [{ name: 'A', url }] })).toContain('data-url="verify.example"');
  });

  it('tells of a picture that it does not show', () =>
    expect(leftOut({ basics: { name: 'A', image: 'images/me.png' } })).toEqual(['/basics/image']));

  it('shows a clause of its own at the root', () => {
    const clause = 'I consent to the processing of my data for this application.';
    expect(shown({ basics: { name: 'Ola' }, consent_clause: clause, theme: 'even' })).toMatch(
      /Consent clause\s*I consent/,
    );
    expect(leftOut({ consent_clause: clause, theme: 'even' })).toEqual(['/theme']);
  });

  it.each<[string, unknown]>([
    ['an object around it', { resume: { basics: { name: 'Ola' }, work: [{ name: 'Acme', salary: 1 }] } }],
    ['a text', JSON.stringify({ basics: { name: 'Ola' }, work: [{ name: 'Acme', salary: 1 }] })],
  ])('takes the resume out of %s', (_, given) => {
    expect(shown(given as Resume)).toMatch(/Ola.*Acme/s);
    expect(leftOut(given)).toEqual([typeof given === 'string' ? '/work/0/salary' : '/resume/work/0/salary']);
  });
});
