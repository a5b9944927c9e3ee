import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type FormField, formOf } from '../../src/app/form/form-of.ts';
import { wholeList } from '../../src/app/whole-list.ts';
import { withValue } from '../../src/app/with-value.ts';
import { type Conversion, convert } from '../../src/convert.ts';
import { amend } from '../../src/supplement/amend.ts';
import type { Supplement } from '../../src/supplement/supplement.ts';
import { valueAt } from '../../src/values/pointer.ts';
import { runs } from '../runs.ts';
import { fixtures } from '../score/fixtures.ts';

const documents = fixtures(fileURLToPath(new URL('../fixtures', import.meta.url)));
const conversions = new Map<string, Conversion>();
const baseOf = (text: string) => {
  const base = conversions.get(text) ?? convert(text);
  conversions.set(text, base);
  return base;
};

/** Every field that can be edited, one entry behind the last of each section too. */
const fieldsOf = ({ resume }: Conversion): readonly FormField[] =>
  formOf(resume)
    .flatMap(({ entries, next }) => [...entries, ...(next ? [next] : [])])
    .flatMap(({ fields }) => fields);

/** A value that a field takes, and that no document has. */
function newValue({ name, kind }: FormField, word: string): string | readonly string[] {
  if (kind === 'list') return [word, `${word} too`];
  if (/date$/i.test(name)) return '1901-02';
  if (name === 'url') return 'https://new.example/';
  return name === 'email' ? 'new@new.example' : word;
}

describe('a correction', () => {
  const place = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('Something new', '07', 'é: "x" # y', 'a\nb'));

  it('of any field of any document is what the field says from then on, and changes no other', () => {
    fc.assert(
      fc.property(place, ([which, where, word]) => {
        const { text } = documents[which % documents.length] ?? { text: '' };
        const base = baseOf(text);
        const fields = fieldsOf(base);
        const field = fields[where % fields.length] as FormField;
        const value = newValue(field, word);
        const { resume, messages } = convert(text, {
          supplement: amend({}, base, ...wholeList(base.resume, field.at, value)),
        });
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(resume).toEqual(withValue(base.resume, field.at, value));
      }),
      { numRuns: runs(500) },
    );
  });

  it('joins those before it, whichever field they are of', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 2, maxLength: 6 }), (which, wheres) => {
        const { text } = documents[which % documents.length] ?? { text: '' };
        const base = baseOf(text);
        const fields = fieldsOf(base);
        let supplement: Supplement = {};
        let { resume } = base;
        for (const [count, where] of wheres.entries()) {
          const field = fields[where % fields.length] as FormField;
          const value = newValue(field, `Word ${count}`);
          supplement = amend(supplement, base, ...wholeList(resume, field.at, value));
          resume = withValue(resume, field.at, value);
        }
        expect(convert(text, { supplement }).resume).toEqual(resume);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a supplement', () => {
  const text =
    'Ada Quill\n\nExperience\n\nBookbinder, Inkwell Ltd\n2019 – 2021\n\nClerk, Quayside Ltd\n2015 – 2018\n';
  const base = baseOf(text);

  it.each<[string, Supplement, string, unknown, Supplement]>([
    ['a field of the person', {}, '/basics/name', 'Ines', { basics: { name: 'Ines' } }],
    [
      'a field within another, beside what is there',
      { basics: { name: 'Ines', location: { region: 'E' } } },
      '/basics/location/city',
      'Rye',
      { basics: { name: 'Ines', location: { region: 'E', city: 'Rye' } } },
    ],
    [
      'a field of an entry',
      {},
      '/work/1/url',
      'https://q.example/',
      { work: [{ match: { name: 'Quayside Ltd' }, url: 'https://q.example/' }] },
    ],
    [
      'another field of an entry that was corrected by words of the document',
      {
        work: [
          { at: 'Clerk', location: 'Rye' },
          { match: { startDate: '2019' }, url: 'https://i.example/' },
        ],
      },
      '/work/0/location',
      'Hastings',
      {
        work: [
          { at: 'Clerk', location: 'Rye' },
          { match: { startDate: '2019' }, url: 'https://i.example/', location: 'Hastings' },
        ],
      },
    ],
    ['a new entry', {}, '/skills/0/name', 'Gilding', { add: { skills: [{ name: 'Gilding' }] } }],
    [
      'a field of a second new entry',
      { add: { work: [{ name: 'A' }, { name: 'B' }], skills: [{ name: 'Knots' }] } },
      '/work/3/position',
      'Binder',
      { add: { work: [{ name: 'A' }, { name: 'B', position: 'Binder' }], skills: [{ name: 'Knots' }] } },
    ],
    [
      'nothing of a new entry that is empty again',
      { add: { work: [{ name: 'A' }, { name: 'B' }] } },
      '/work/2/name',
      '',
      { add: { work: [{ name: 'B' }] } },
    ],
  ])('has %s', (_, given, at, value, expected) => {
    const before = structuredClone(given);
    expect(amend(given, base, at, value)).toEqual(expected);
    expect(given).toEqual(before);
  });

  it('removes a value by an empty text', () => {
    const { resume } = convert(text, { supplement: amend({}, base, '/work/0/name', '') });
    expect(valueAt(base.resume, '/work/0/name')).toBe('Inkwell Ltd');
    expect(resume.work?.[0]).toEqual({ position: 'Bookbinder', startDate: '2019', endDate: '2021' });
  });

  it.each([
    ['a year that another entry has with its month', 'Keeper\n2019 – 2021\n\nKeeper\n2019-03 – 2021\n', 0],
    [
      'dates of a row that says them in other words',
      'Keeper\nAug 2015 - Dec 2018\n\nKeeper\nAug 2015 to Dec 2018\n',
      1,
    ],
  ])('tells an entry by %s', (_, rows, index) => {
    const document = `Ada Quill\n\nExperience\n\n${rows}`;
    const twice = baseOf(document);
    expect(twice.resume.work).toHaveLength(2);
    const at = `/work/${index}/location`;
    const supplement = amend({}, twice, at, 'Rye');
    expect(convert(document, { supplement }).resume).toEqual(withValue(twice.resume, at, 'Rye'));
  });

  it('removes any entry of any document, and everything that is said of it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (which, first, second) => {
        const { text } = documents[which % documents.length] ?? { text: '' };
        const base = baseOf(text);
        let [supplement, wanted]: [Supplement, Conversion['resume']] = [{}, base.resume];
        for (const where of [first, second]) {
          const entries = formOf(wanted).flatMap((section) => (section.next ? section.entries : []));
          const entry = entries[where % Math.max(1, entries.length)];
          if (!entry) return;
          supplement = amend(supplement, base, entry.at, '');
          wanted = withValue(wanted, entry.at, '');
        }
        const { resume, provenance, confidence, messages, gaps } = convert(text, { supplement });
        expect(messages.filter(({ ruleId }) => ruleId.endsWith('-supplement'))).toEqual([]);
        const lists = Object.fromEntries(
          Object.entries(wanted).filter(([, value]) => !Array.isArray(value) || value.length > 0),
        );
        expect(resume).toEqual(lists);
        for (const at of [...Object.keys(provenance), ...Object.keys(confidence)])
          expect(valueAt(resume, at)).toBeDefined();
        for (const { pointer } of gaps)
          expect(valueAt(resume, pointer.slice(0, pointer.lastIndexOf('/')))).toBeDefined();
      }),
      { numRuns: runs(500) },
    );
  });

  it('of one of several entries that are alike says which', () => {
    const text = 'Projects\nPsalter\nRead more\nHerbal\nRead more\nBestiary\n';
    const base = convert(text);
    const alike = { match: { name: 'Read more' }, nth: 2, remove: true };
    const names = (supplement: Supplement) =>
      (convert(text, { supplement }).resume.projects ?? []).map(({ name }) => name);
    expect(names({})).toEqual(['Psalter', 'Read more', 'Herbal', 'Read more', 'Bestiary']);
    expect(amend({}, base, '/projects/3', '').projects).toEqual([alike]);
    expect(names({ projects: [alike] })).toEqual(['Psalter', 'Read more', 'Herbal', 'Bestiary']);
  });
});
