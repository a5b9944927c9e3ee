import { describe, expect, it, test } from 'vitest';
import * as door from '../../src/validate/index.ts';
import { fields, type Shape } from '../../src/lint/fields.ts';
import { severities } from '../../src/rules.ts';
import { cases as wholes } from './cases.ts';
import { fieldCases } from './field-cases.ts';
import { readSchemaFile, reference } from './reference.ts';

const { validate } = door;
const cases = [...wholes, ...fieldCases];
const samples = [
  'sample.resume.json',
  ...['career-changer', 'new-grad', 'senior-engineer'].map((name) => `examples/${name}.resume.json`),
];

/** How many fields there are: those of basics with location and profiles as fields too. */
function leaves(shape: Shape): number {
  if (typeof shape === 'string') return 1;
  if (Array.isArray(shape)) return leaves(shape[0] as Shape);
  return Object.entries(shape as Readonly<Record<string, Shape>>).reduce(
    (sum, [name, part]) =>
      sum +
      leaves(part) +
      (name === 'location' || name === 'profiles' ? Number(typeof part !== 'string') : 0),
    0,
  );
}

it('opens the door to validate, validateText and compile alone', () => {
  expect(Object.keys(door).sort()).toEqual(['compile', 'validate', 'validateText']);
});

describe('the verdict is that of ajv', () => {
  test.each(cases)('%s', (_, resume, valid) => {
    const before = structuredClone(resume);
    const result = validate(resume);
    expect(result.valid).toBe(valid);
    expect(reference(resume)).toBe(valid);
    expect(result.messages.length > 0).toBe(!valid);
    expect(resume).toEqual(before);
  });

  it('is held by more than 200 cases, on every field that the schema knows', () => {
    expect(cases.length).toBeGreaterThan(200);
    const tried = new Set(fieldCases.map(([what]) => what.split(' ')[0]));
    expect(tried.size * 2).toBe(fieldCases.length);
    expect(tried.size).toBe(leaves(fields) - 1); // $schema is tried among the whole resumes
  });

  test.each(samples)('%s is valid', (name) => {
    expect(validate(readSchemaFile(name))).toEqual({ valid: true, messages: [] });
  });

  it('knows every place that ajv complains of', () => {
    for (const [, resume] of cases) {
      reference(resume);
      const places = new Set((reference.errors ?? []).map(({ instancePath }) => instancePath));
      expect(new Set(validate(resume).messages.map(({ pointer }) => pointer))).toEqual(places);
    }
  });
});

describe('messages', () => {
  it('have a known rule, a sentence, what was found and a pointer', () => {
    for (const [, resume] of cases) {
      for (const message of validate(resume).messages) {
        expect(Object.keys(severities)).toContain(message.ruleId);
        expect(message.severity).toBe('error');
        expect(message.reason).toMatch(/^\S.*[^.]\.$/);
        expect(message.hint).toMatch(/^(?:Write|Leave|Remove|Pass) /);
        expect(message.found?.length).toBeGreaterThan(0);
        expect(message.pointer).toMatch(/^(?:\/|$)/);
      }
    }
  });

  it('stand in the order of the document', () => {
    const resume = {
      work: [{ url: 'x', startDate: 'y', name: 5 }, 7, { name: null, highlights: ['a', 1, 2] }],
      $schema: '',
      basics: { email: 'z', name: 3 },
    };
    expect(validate(resume).messages.map(({ pointer }) => pointer)).toEqual([
      '/work/0/url',
      '/work/0/startDate',
      '/work/0/name',
      '/work/1',
      '/work/2/name',
      '/work/2/highlights/1',
      '/work/2/highlights/2',
      '/$schema',
      '/basics/email',
      '/basics/name',
    ]);
  });

  it('are the same each time, and a result is not changed by the next call', () => {
    const first = validate({ work: 5 });
    validate({ basics: 5, skills: [1] });
    expect(validate({ work: 5 })).toEqual(first);
    expect(first.messages).toHaveLength(1);
  });
});

describe('a property that is called description', () => {
  it.each(['work', 'projects'])('is judged in %s', (section) => {
    expect(validate({ [section]: [{ description: 'x' }] }).valid).toBe(true);
    expect(validate({ [section]: [{ description: 5 }] }).messages).toMatchObject([
      { ruleId: 'schema-type', pointer: `/${section}/0/description` },
    ]);
  });
});
