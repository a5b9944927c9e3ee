import { describe, expect, it } from 'vitest';
import { type FormEntry, formOf, hasValues, sectionNames, titleOf } from '../../src/app/form/form-of.ts';
import { labelOf } from '../../src/app/form/labels.ts';
import type { Resume } from '../../src/resume.ts';

const sectionOf = (resume: object, name: string) =>
  formOf(resume as Resume).find((section) => section.name === name);
const fieldOf = (entry: FormEntry | undefined, name: string) =>
  entry?.fields.find((field) => field.name === name);
const valuesOf = (entry: FormEntry | undefined) => entry?.fields.filter(({ value }) => value !== '') ?? [];

describe('the form of a resume', () => {
  it('has every section of the schema, in its order, and room for an entry more in each', () => {
    const form = formOf({});
    expect(form.map(({ name }) => name)).toEqual(sectionNames);
    expect(sectionNames.slice(0, 4)).toEqual(['basics', 'work', 'volunteer', 'education']);
    expect(form.map(({ next }) => next?.at)).toEqual([
      undefined,
      ...sectionNames.slice(1).map((name) => `/${name}/0`),
    ]);
    expect(form[1]).toMatchObject({ label: 'Work', entries: [] });
  });

  it('has the fields of an entry in the order of the schema, those without a value too', () => {
    const section = sectionOf({ work: [{ name: 'Acme', highlights: ['One', 'Two'], summary: '' }] }, 'work');
    const [entry] = section?.entries ?? [];
    expect(entry).toMatchObject({ at: '/work/0', title: 'Acme' });
    expect(valuesOf(entry)).toEqual([
      { at: '/work/0/name', name: 'name', label: 'Employer', kind: 'line', value: 'Acme' },
      { at: '/work/0/highlights', name: 'highlights', label: 'Highlights', kind: 'list', value: 'One\nTwo' },
    ]);
    const names = entry?.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['position', 'startDate', 'endDate', 'summary', 'url']));
    expect(names).toEqual(section?.next?.fields.map(({ name }) => name));
    expect(section?.next).toMatchObject({ at: '/work/1', title: '' });
    expect(section?.next && hasValues(section.next)).toBe(false);
  });

  it('knows a line from a text and a list', () => {
    const entry = sectionOf({}, 'work')?.next;
    expect(['name', 'summary', 'highlights'].map((name) => fieldOf(entry, name)?.kind)).toEqual([
      'line',
      'text',
      'list',
    ]);
    const unknown = sectionOf({ work: [{ courses: ['x'] }] }, 'work')?.entries[0];
    expect(fieldOf(unknown, 'courses')).toBeUndefined();
  });

  it('shows other texts of an entry behind those of the schema', () => {
    const [entry] = sectionOf({ work: [{ mood: 'good', name: 'Acme', rank: 3 }] }, 'work')?.entries ?? [];
    expect(valuesOf(entry).map(({ name, label }) => [name, label])).toEqual([
      ['name', 'Employer'],
      ['mood', 'Mood'],
    ]);
  });

  it('has the person, their location, their profiles, and another profile', () => {
    const basics = {
      name: 'Ada',
      location: { city: 'Rye' },
      profiles: [{ network: 'GitHub', username: 'ada' }],
    };
    const section = sectionOf({ basics }, 'basics');
    expect(section?.label).toBe('Person');
    expect(section?.next).toBeUndefined();
    expect(
      section?.entries.map((entry) => [entry.at, entry.title, valuesOf(entry).map(({ at }) => at)]),
    ).toEqual([
      ['/basics', 'Ada', ['/basics/name']],
      ['/basics/location', 'Location', ['/basics/location/city']],
      ['/basics/profiles/0', 'GitHub', ['/basics/profiles/0/network', '/basics/profiles/0/username']],
      ['/basics/profiles/1', 'Another profile', []],
    ]);
    expect(fieldOf(section?.entries[0], 'location')).toBeUndefined();
    expect(fieldOf(section?.entries[1], 'address')?.kind).toBe('text');
  });

  it('takes what is not a resume for an empty one, and keeps the places of entries', () => {
    const values = { basics: [], work: 'none', skills: ['x', null, { name: 'Knots' }] };
    expect(sectionOf(values, 'basics')?.entries.map(({ at }) => at)).toEqual([
      '/basics',
      '/basics/location',
      '/basics/profiles/0',
    ]);
    expect(sectionOf(values, 'work')?.entries).toEqual([]);
    expect(sectionOf(values, 'skills')?.entries.map(({ at }) => at)).toEqual(['/skills/2']);
    expect(sectionOf(values, 'skills')?.next?.at).toBe('/skills/3');
  });
});

it.each([
  [{ name: 'Acme', position: 'Baker', url: 'x' }, 'Baker · Acme'],
  [{ institution: 'Rye', area: 'Physics', studyType: 'BSc' }, 'BSc · Physics'],
  [{ name: '', organization: 'Club' }, 'Club'],
  [{ reference: 'A good baker.', name: 'Ines' }, 'Ines'],
  [{ reference: 'A good baker.' }, 'A good baker.'],
  [{ summary: 'Baked.', startDate: '2019', endDate: '2021' }, '2019 – 2021'],
  [{ date: '2020' }, '2020'],
  [{}, ''],
  [{ name: 'x'.repeat(70) }, 'x'.repeat(70)],
  [{ name: 'x'.repeat(71) }, `${'x'.repeat(70)}…`],
])('the title of %j is %j', (entry, title) => expect(titleOf(entry)).toBe(title));

it.each([
  ['education', 'studyType', 'Degree'],
  ['work', 'name', 'Employer'],
  ['skills', 'name', 'Name'],
  ['work', 'startDate', 'Start'],
  ['location', 'postalCode', 'Postal code'],
  ['basics', undefined, 'Person'],
  ['work', undefined, 'Work'],
])('%s %s is called %s', (section, field, label) => expect(labelOf(section, field)).toBe(label));
