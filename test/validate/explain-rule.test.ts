import { expect, it } from 'vitest';
import { compile } from '../../src/validate/compile.ts';

const draft2020 = 'https://json-schema.org/draft/2020-12/schema';
const many = Array.from({ length: 21 }, (_, index) => index);
const dates = '^([12][0-9]{3})(-[01][0-9](-[0-3][0-9])?)?$';

/** A schema, a value, and what is said of it. */
const told: readonly (readonly [schema: object, value: unknown, reason: string, hint?: string])[] = [
  [{ type: 'boolean' }, 'true', 'The resume is "true", not true or false.', 'Write it without quotes: true.'],
  [{ type: 'number' }, '-12.50', 'The resume is "-12.50", not a number.', 'Write it without quotes: -12.50.'],
  [{ type: 'number' }, 'a1', 'The resume is "a1", not a number.'],
  [{ type: 'number' }, '1a', 'The resume is "1a", not a number.'],
  [{ type: 'integer' }, [], 'The resume is a list, not a whole number.'],
  [
    { properties: { a: { type: ['array', 'object', 'null'] } } },
    { a: 5 },
    'a is the number 5, not a list or an object or null.',
    'Write a list: [{ … }].',
  ],
  [{ properties: { a: { type: 'array' } } }, { a: 'x' }, 'a is "x", not a list.', 'Write a list: [{ … }].'],
  [
    { $schema: draft2020, unevaluatedProperties: false },
    { a: 1 },
    'The resume has "a", which the schema does not define.',
    'Remove it, or check its spelling.',
  ],
  [
    { enum: many },
    'a',
    'The resume is "a", which is not allowed here.',
    'Write one of: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, ….',
  ],
  [
    { enum: many.slice(1) },
    'a',
    'The resume is "a", which is not allowed here.',
    'Write one of: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.',
  ],
  [{ const: 'a\u202e' }, 1, 'The resume is the number 1, which is not allowed here.', 'Write "a\\u{202e}".'],
  [
    { const: many.map((at) => `item ${at}`) },
    1,
    'The resume is the number 1, which is not allowed here.',
    'Write ["item 0","item 1","item 2","item 3","item 4","item 5","item.',
  ],
  [
    { propertyNames: { maxLength: 1 } },
    { ab: 1 },
    'The resume has "ab", which the schema does not allow as a name.',
  ],
  [{ not: {} }, 1, 'The resume is the number 1, which the schema forbids.'],
  [{ properties: { a: false } }, { a: 1 }, 'a is not allowed here.'],
  [{ pattern: '^a$' }, 'b', 'The resume is "b", which does not match the pattern ^a$.'],
  [
    { properties: { startDate: { pattern: dates } } },
    { startDate: '1/2020' },
    'startDate is "1/2020", not a date like 2020-01.',
    'Write 2020-01',
  ],
  [
    { properties: { dates: { pattern: dates } } },
    { dates: 'x' },
    `dates is "x", which does not match the pattern ${dates}.`,
  ],
  [
    { properties: { date: { pattern: '^[12][0-9]{3}$' } } },
    { date: 'x' },
    'date is "x", which does not match the pattern ^[12][0-9]{3}$.',
  ],
  [
    { properties: { endDate: { minLength: 4 } } },
    { endDate: 'x' },
    'endDate must NOT have fewer than 4 characters.',
  ],
];

it.each(told.map(([schema, value, reason, hint]) => [schema, value, reason, hint] as const))(
  'by %j, of %j',
  async (schema, value, reason, hint) => {
    const { messages } = (await compile(schema))(value);
    expect(messages.map((one) => [one.severity, one.reason, one.hint])).toEqual([['error', reason, hint]]);
  },
);

it.each([
  [{ type: 'number' }, 'schema-type'],
  [{ type: 'string' }, 'schema-type'],
  [{ const: 1 }, 'schema-rule'],
])('names the rule of %j', async (schema, ruleId) => {
  expect((await compile(schema))([]).messages.map((one) => one.ruleId)).toEqual([ruleId]);
});
