import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix, fixText } from '../../src/lint/index.ts';
import { fields, type Shape } from '../../src/lint/fields.ts';
import { naming } from '../../src/resume/naming.ts';
import { otherNames } from '../../src/resume/names.ts';
import { validate } from '../../src/validate/index.ts';
import { stringify } from 'yaml';
import { runs } from '../runs.ts';

type Properties = Readonly<Record<string, unknown>>;
type Draw = () => number;

const word = fc.constantFrom(
  'Ada',
  'Inkwell Ltd',
  'Bookbinder',
  'Gilding',
  'Paper School',
  'Marbling',
  'Leeds',
);
const sentence = fc.constantFrom(
  'Bound forty books a week, by hand.',
  'Kept the shop.',
  'R&D of glue: 3 kinds.',
);
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: word,
  date: fc.constantFrom('2019-03', '2020', '2021-11-30', '2018-12'),
  uri: fc.constantFrom('https://inkwell.example/binding', 'https://quill.example'),
  email: fc.constant('ada@quill.example'),
  image: fc.constant('https://quill.example/ada.jpg'),
  country: fc.constantFrom('GB', 'DE', 'CO'),
};

/** A resume without fault: what the schema knows, each value as it should be. */
function clean(shape: Shape, field: string): fc.Arbitrary<unknown> {
  if (field === 'education.score') return fc.constantFrom('3.8', '4', '1.30');
  if (/summary|reference$|highlights/.test(field) && shape === 'text') return sentence;
  if (typeof shape === 'string') return values[shape] as fc.Arbitrary<unknown>;
  if (Array.isArray(shape)) return fc.array(clean(shape[0] as Shape, field), { minLength: 1, maxLength: 3 });
  const properties = Object.entries(shape as Readonly<Record<string, Shape>>).filter(
    ([key]) => key !== '$schema' && key !== 'meta' && !(field === 'projects' && key === 'type'),
  );
  return fc
    .record(
      Object.fromEntries(
        properties.map(([key, inner]) => [key, clean(inner, field ? `${field}.${key}` : key)]),
      ),
      { requiredKeys: field === '' ? [] : [properties[0]?.[0] ?? ''] },
    )
    .filter((one) => Object.keys(one).length > 0);
}

const months = [
  'Jan',
  'Feb',
  'March',
  'April',
  'Mai',
  'Juni',
  'July',
  'Aug.',
  'Sept',
  'Oktober',
  'Novembre',
  'Dec',
];
const countries: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'United Kingdom', 'GBR'],
  DE: ['Germany', 'deu', 'Deutschland'],
  CO: ['Colombia', 'COL', 'co'],
};

/** Write a value as people do who do not look into the schema, and mean the same. */
function sloppy(value: unknown, shape: Shape, field: string, draw: Draw): unknown {
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(draw() * choices.length)] as T;
  if (typeof shape === 'string') {
    const text = value as string;
    if (draw() < 0.5) return text;
    if (shape === 'date') {
      const [year, month, day] = text.split('-');
      if (!month) return pick<unknown>(Number(year), ` ${year}`);
      return day ? `${day}.${month}.${year}` : `${months[Number(month) - 1]} ${year}`;
    }
    if (shape === 'uri') return pick(text.replace('https://', ''), `${text} `);
    if (shape === 'country') return pick(...(countries[text] ?? []));
    if (shape === 'email') return pick<unknown>([text], ` ${text}`);
    if (/^[\d.]+$/.test(text) && String(Number(text)) === text) return Number(text);
    if (field === 'work.location') return { city: text };
    return shape === 'image' ? text : pick(`${text} `, `\t${text}`);
  }
  if (Array.isArray(shape)) {
    const list = (value as readonly unknown[]).map((one) => sloppy(one, shape[0] as Shape, field, draw));
    const [only] = list;
    if (
      list.length === 1 &&
      typeof only === 'string' &&
      shape[0] === 'text' &&
      draw() < 0.3 &&
      !/,/.test(only)
    )
      return only;
    return draw() < 0.1 ? [...list, null] : list;
  }
  const whole = value as Properties;
  const keys = Object.keys(whole);
  const name = naming[field];
  if (/^(?:skills|languages|interests)$/.test(field) && keys.length === 1 && keys[0] === name && draw() < 0.6)
    return whole[name as string];
  const known = shape as Readonly<Record<string, Shape>>;
  const written = keys.map((key) => {
    const path = field ? `${field}.${key}` : key;
    const others = otherNames(path).filter((other) => !Object.hasOwn(known, other));
    const inner = sloppy(whole[key], known[key] as Shape, path, draw);
    return [others.length > 0 && draw() < 0.4 ? pick(...others) : key, inner] as const;
  });
  const blank = Object.keys(known).find((key) => !keys.includes(key) && key !== '$schema' && key !== 'meta');
  if (field && blank && draw() < 0.3) written.push([blank, pick<unknown>('', null)]);
  if ('endDate' in known && !keys.includes('endDate') && blank !== 'endDate' && draw() < 0.5)
    written.push(['endDate', pick('Present', 'heute')]);
  return Object.fromEntries(written);
}

const resumes = clean(fields, '') as fc.Arbitrary<Properties>;
const draws = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
const pairs = fc.tuple(resumes, draws).map(([right, numbers]) => {
  const draw = () => numbers.next().value as number;
  return { right, written: sloppy(right, fields, '', draw) };
});

describe('what a person would call certain', () => {
  it('is valid once fixed, and says what was meant: 500 sloppy resumes', () => {
    const invalid = { before: 0, after: 0 };
    for (const { right, written } of fc.sample(pairs, { numRuns: 500, seed: 5 })) {
      const { resume } = fix(written);
      invalid.before += validate(written).valid ? 0 : 1;
      invalid.after += validate(resume).valid ? 0 : 1;
      expect(resume).toEqual(right);
    }
    expect(invalid.before).toBeGreaterThan(250);
    expect(invalid.after).toBe(0);
  });

  it('is fixed where it is written, in JSON and YAML', async () => {
    for (const { right, written } of fc.sample(pairs, { numRuns: runs(100), seed: 6 })) {
      for (const text of [JSON.stringify(written), JSON.stringify(written, null, 2), stringify(written)]) {
        const { text: fixed } = await fixText(text);
        const again = await fixText(fixed);
        expect(again.changes, fixed).toEqual([]);
        if (text.startsWith('{')) expect(JSON.parse(fixed)).toEqual(right);
      }
    }
  });
});
