import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../src/lint/index.ts';
import { validate } from '../../src/validate/index.ts';
import { cases } from '../validate/cases.ts';
import { hits, misses } from './cases.ts';
import { arbitrarySloppyResume } from './arbitrary-sloppy-resume.ts';
import { runs } from '../runs.ts';

const fixes: readonly (readonly [what: string, before: unknown, after: unknown])[] = [
  [
    'old names',
    { work: [{ company: 'A', website: 'https://a.de' }] },
    { work: [{ name: 'A', url: 'https://a.de' }] },
  ],
  ['an old section', { hobbies: [{ name: 'Chess ' }] }, { interests: [{ name: 'Chess' }] }],
  ['an old name with a bare host', { basics: { website: 'a.de' } }, { basics: { url: 'https://a.de' } }],
  ['an old name whose new one is blank', { work: [{ name: '', company: 'A' }] }, { work: [{ name: 'A' }] }],
  [
    'not where both are there',
    { work: [{ name: 'B', company: 'A' }] },
    { work: [{ name: 'B', company: 'A' }] },
  ],
  ['an old name, and its number', { education: [{ gpa: 3.8 }] }, { education: [{ score: '3.8' }] }],
  [
    'an address with space around its @',
    { basics: { email: 'ada @ a.de' } },
    { basics: { email: 'ada@a.de' } },
  ],
  ['not one with space elsewhere', { basics: { email: 'ada l@a.de' } }, { basics: { email: 'ada l@a.de' } }],
  [
    'other names',
    { experience: [{ employer: 'A', title: 'B', from: 'Mar 2019' }] },
    { work: [{ name: 'A', position: 'B', startDate: '2019-03' }] },
  ],
  [
    'names that are written otherwise',
    { Basics: { phone_number: '1', Location: { postal_code: 9 } } },
    { basics: { phone: '1', location: { postalCode: '9' } } },
  ],
  [
    'not two names for one field',
    { work: [{ employer: 'A', organisation: 'B' }] },
    { work: [{ employer: 'A', organisation: 'B' }] },
  ],
  ['another name that says the same', { work: [{ name: 'A', company: 'A ' }] }, { work: [{ name: 'A' }] }],
  [
    'a summary where no description is',
    { projects: [{ summary: 'A kite.' }] },
    { projects: [{ description: 'A kite.' }] },
  ],
  [
    'numbers',
    { languages: [{ language: 'Thai', fluency: 2 }], education: [{ startDate: 2019 }] },
    { languages: [{ language: 'Thai', fluency: '2' }], education: [{ startDate: '2019' }] },
  ],
  [
    'no number that is no year',
    { education: [{ startDate: 201905 }] },
    { education: [{ startDate: 201905 }] },
  ],
  [
    'names alone',
    { skills: ['Gilding', { name: 'Sewing' }], hobbies: ['Kites'] },
    { skills: [{ name: 'Gilding' }, { name: 'Sewing' }], interests: [{ name: 'Kites' }] },
  ],
  ['no job alone', { work: ['Acme'] }, { work: ['Acme'] }],
  [
    'a text where a list is wanted',
    { work: [{ highlights: 'Bound books, sewed' }], skills: [{ keywords: 'Gold' }] },
    { work: [{ highlights: ['Bound books, sewed'] }], skills: [{ keywords: ['Gold'] }] },
  ],
  [
    'keywords between commas',
    { skills: [{ keywords: 'Gold, silver' }] },
    { skills: [{ keywords: ['Gold', 'silver'] }] },
  ],
  [
    'no sentence',
    { skills: [{ keywords: 'Gold, silver. And glue.' }] },
    { skills: [{ keywords: 'Gold, silver. And glue.' }] },
  ],
  [
    'no courses between commas',
    { education: [{ courses: 'Glue, its kinds' }] },
    { education: [{ courses: 'Glue, its kinds' }] },
  ],
  [
    'an entry alone',
    { work: { company: 'Acme' }, skills: 'Gilding' },
    { work: [{ name: 'Acme' }], skills: [{ name: 'Gilding' }] },
  ],
  [
    'no object of others',
    { skills: { tools: ['Awl'] }, basics: { profiles: { github: 'a' } } },
    { skills: { tools: ['Awl'] }, basics: { profiles: { github: 'a' } } },
  ],
  [
    'profiles by their addresses',
    { basics: { profiles: ['https://github.com/ada'] } },
    { basics: { profiles: [{ url: 'https://github.com/ada' }] } },
  ],
  [
    'texts in objects',
    { work: [{ highlights: [{ text: 'Bound books' }] }] },
    { work: [{ highlights: ['Bound books'] }] },
  ],
  [
    'what mail programs write',
    { basics: { email: 'mailto:ada@quill.example' } },
    { basics: { email: 'ada@quill.example' } },
  ],
  [
    'no name beside an address',
    { basics: { email: 'Ada <ada@quill.example>' } },
    { basics: { email: 'Ada <ada@quill.example>' } },
  ],
  [
    'dates without marks, and with those of others',
    { work: [{ startDate: '20150615', endDate: '2015年6月' }] },
    { work: [{ startDate: '2015-06-15', endDate: '2015-06' }] },
  ],
  [
    'no long dash, for it may be a range',
    { work: [{ startDate: '2010–12' }] },
    { work: [{ startDate: '2010–12' }] },
  ],
  ['a list of one', { basics: { email: [' ada@example.com'] } }, { basics: { email: 'ada@example.com' } }],
  [
    'a place in parts',
    { work: [{ location: { city: 'Leeds', region: 'Yorkshire', countryCode: 'GB' } }] },
    { work: [{ location: 'Leeds, Yorkshire, GB' }] },
  ],
  [
    'no place with a street',
    { work: [{ location: { city: 'Leeds', address: 'Kirkgate' } }] },
    { work: [{ location: { city: 'Leeds', address: 'Kirkgate' } }] },
  ],
  [
    'countries',
    { basics: { location: { countryCode: 'Deutschland' } } },
    { basics: { location: { countryCode: 'DE' } } },
  ],
  [
    'countries by three letters',
    { basics: { location: { countryCode: 'COL' } } },
    { basics: { location: { countryCode: 'CO' } } },
  ],
  [
    'a month with a letter wrong',
    { work: [{ startDate: 'Febuary 2019', endDate: 'Juny 2020' }] },
    { work: [{ startDate: '2019-02', endDate: 'Juny 2020' }] },
  ],
  ['not where the address would not fit', { basics: { website: 'mine' } }, { basics: { website: 'mine' } }],
  ['blank and null', { basics: { name: '', label: null, phone: ' ' } }, { basics: {} }],
  [
    'blank in lists',
    { skills: [null, { keywords: ['a', '', 'b'] }] },
    { skills: [{ keywords: ['a', 'b'] }] },
  ],
  ['no null of others', { basics: { pronouns: null } }, { basics: { pronouns: null } }],
  ['Present', { work: [{ startDate: '2020', endDate: 'Present' }] }, { work: [{ startDate: '2020' }] }],
  ['no Present at a start', { work: [{ startDate: 'Present' }] }, { work: [{ startDate: 'Present' }] }],
  [
    'dates',
    { work: [{ startDate: 'Jan 2020', endDate: '31.12.2021' }] },
    { work: [{ startDate: '2020-01', endDate: '2021-12-31' }] },
  ],
  [
    'dates of other languages',
    { work: [{ startDate: 'März 2020', endDate: '3 de mayo de 2021' }] },
    { work: [{ startDate: '2020-03', endDate: '2021-05-03' }] },
  ],
  [
    'no date that could be two',
    { work: [{ startDate: '02/03/2020' }] },
    { work: [{ startDate: '02/03/2020' }] },
  ],
  [
    'no time of day',
    { work: [{ startDate: '2020-01-02T10:30:00' }] },
    { work: [{ startDate: '2020-01-02T10:30:00' }] },
  ],
  [
    'midnight',
    { work: [{ startDate: '2020-01-02T00:00:00.000Z' }] },
    { work: [{ startDate: '2020-01-02' }] },
  ],
  [
    'addresses',
    { basics: { url: 'example.com', image: 'example.com/me.jpg' } },
    { basics: { url: 'https://example.com', image: 'https://example.com/me.jpg' } },
  ],
  [
    'no file name',
    { basics: { image: 'me.jpg', url: 'cv.pdf' } },
    { basics: { image: 'me.jpg', url: 'cv.pdf' } },
  ],
  [
    'IRIs',
    { basics: { url: 'https://münchen.example/ü' } },
    { basics: { url: 'https://xn--mnchen-3ya.example/%C3%BC' } },
  ],
  ['not http', { basics: { url: 'http://example.com' } }, { basics: { url: 'http://example.com' } }],
  [
    'white space',
    { basics: { name: ' Ada ', email: 'ada@example.com\n' } },
    { basics: { name: 'Ada', email: 'ada@example.com' } },
  ],
  [
    'no space in an e-mail',
    { basics: { email: 'a b@example.com' } },
    { basics: { email: 'a b@example.com' } },
  ],
  [
    '__proto__ kept',
    JSON.parse('{"__proto__":{"a":1},"hobbies":[{"name":"x"}]}'),
    JSON.parse('{"__proto__":{"a":1},"interests":[{"name":"x"}]}'),
  ],
];

/** How often each rule speaks of a resume. */
function counts(resume: unknown): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const { ruleId } of [...validate(resume).messages, ...lint(resume, { today: '2020-06-15' }).messages])
    counted[ruleId] = (counted[ruleId] ?? 0) + 1;
  return counted;
}

function expectSound(resume: unknown): void {
  const before = JSON.stringify(resume);
  const { resume: after, changes } = fix(resume);
  expect(JSON.stringify(resume)).toBe(before);
  if (changes.length === 0) expect(after).toBe(resume);
  expect(fix(after)).toEqual({ resume: after, changes: [] });
  const [had, has] = [counts(resume), counts(after)];
  for (const [ruleId, count] of Object.entries(has))
    expect({ ruleId, more: Math.max(0, count - (had[ruleId] ?? 0)) }).toEqual({ ruleId, more: 0 });
}

describe('fix', () => {
  it.each(fixes)('%s', (_, before, after) => {
    const { resume } = fix(before);
    expect(JSON.stringify(resume)).toBe(JSON.stringify(after));
  });

  it('tells what it changed, by pointers into the resume as given', () => {
    const resume = { work: [{ company: ' Acme', endDate: 'Present', startDate: '5/2020' }] };
    expect(fix(resume).changes).toEqual([
      { ruleId: 'stray-space', pointer: '/work/0/company', from: ' Acme', to: 'Acme' },
      { ruleId: 'ongoing-date', pointer: '/work/0/endDate', from: 'Present' },
      { ruleId: 'text-date', pointer: '/work/0/startDate', from: '5/2020', to: '2020-05' },
      { ruleId: 'old-name', pointer: '/work/0/company', name: 'name' },
    ]);
  });

  it('keeps what it does not change', () => {
    const resume = { basics: { name: 'Ada ' }, work: [{ name: 'x' }] };
    expect((fix(resume).resume as typeof resume).work).toBe(resume.work);
    expect(fix(resume.work).resume).toBe(resume.work);
  });

  it('changes nothing the second time, and brings no new message', () => {
    for (const [, , resume] of hits) expectSound(resume);
    for (const [, resume] of misses) expectSound(resume);
    for (const [, resume] of cases) expectSound(resume);
    fc.assert(fc.property(arbitrarySloppyResume, expectSound), { numRuns: runs(300) });
  });
});
