import fc from 'fast-check';
import { fields, type Shape } from '../../src/lint/fields.ts';
import { oldNames } from '../../src/resume/old-names.ts';
import { synonyms } from '../../src/resume/synonyms.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Acme',
    ' Acme ',
    'Present',
    'heute',
    'on request',
    'me.jpg',
    'English\n',
    '\ud800',
  ),
  fc.constantFrom(
    'example.com',
    'www.example.com/ü',
    'https://münchen.example',
    'http://example.com',
    'a:',
    'x:\ud800',
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'ada @example.com',
    ' ada@example.com',
    'DE',
    'Germany',
  ),
  fc.constantFrom(
    '2020',
    '2019-13',
    '2021-02-30',
    ' 2018-01',
    'Jan 2020',
    '5/2019',
    '13/02/2021',
    '2020-01-02T00:00:00Z',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const wrong = fc.constantFrom<unknown>(null, 5, true, [], {}, 3.8, [null], ['']);

/** Some of the names that people give, for all would make resumes of hundreds of fields. */
const otherNames = [...oldNames, ...[...synonyms].filter((_, at) => at % 6 === 0)];

/** What people put where the schema wants something: mostly that, with the mistakes that they make. */
function sloppy(shape: Shape, field: string): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') return fc.oneof({ weight: 8, arbitrary: text }, wrong);
  if (Array.isArray(shape)) {
    const list = fc.array(sloppy(shape[0] as Shape, field), { maxLength: 3 });
    return fc.oneof({ weight: 12, arbitrary: list }, wrong);
  }
  const known = Object.entries(shape as Readonly<Record<string, Shape>>);
  const old = otherNames.flatMap(([path, name]) => {
    const at = path.lastIndexOf('.');
    const [whole, key] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
    const inner = (shape as Readonly<Record<string, Shape>>)[name];
    return whole === field && inner ? [[key, inner] as const] : [];
  });
  const properties = [...known, ...old].map(
    ([key, inner]) => [key, sloppy(inner, field ? `${field}.${key}` : key)] as const,
  );
  const object = fc.record(Object.fromEntries([...properties, ['nmae', text]]), { requiredKeys: [] });
  return fc.oneof({ weight: 12, arbitrary: object }, wrong);
}

/** Resumes as people write them by hand. */
export const arbitrarySloppyResume = sloppy(fields, '');
