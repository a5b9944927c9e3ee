import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { compile, validate } from '../../src/validate/index.ts';
import { cases } from './cases.ts';
import { readSchemaFile } from './reference.ts';
import { runs } from '../runs.ts';

const draft07 = 'http://json-schema.org/draft-07/schema#';
const draft2020 = 'https://json-schema.org/draft/2020-12/schema';
const tell = async (schema: object | boolean, value: unknown) =>
  (await compile(schema))(value).messages.map(({ pointer, reason, hint }) => [pointer, reason, hint]);

afterEach(() => vi.restoreAllMocks());

describe('drafts', () => {
  it('says of the schema of JSON Resume what validate says, each time it is compiled', async () => {
    for (const _ of [1, 2]) {
      const own = await compile(readSchemaFile('schema.json') as object);
      for (const [, resume] of cases) expect(own(resume)).toEqual(validate(resume));
    }
  });

  test.each([
    undefined,
    draft07,
    'http://json-schema.org/draft-07/schema',
    'https://json-schema.org/draft-07/schema#',
  ])('draft-07 by %s', async ($schema) => {
    const check = await compile({
      ...($schema && { $schema }),
      items: [{ type: 'string' }],
      additionalItems: false,
    });
    expect(check(['a']).valid).toBe(true);
    expect(check(['a', 'b']).valid).toBe(false);
  });

  it('2020-12', async () => {
    const check = await compile({ $schema: draft2020, prefixItems: [{ type: 'string' }], items: false });
    expect(check(['a']).valid).toBe(true);
    expect(check(['a', 'b']).valid).toBe(false);
    expect(check([5]).messages[0]?.reason).toBe('[0] is the number 5, not text.');
  });

  it('true and false', async () => {
    expect((await compile(true))(5)).toEqual({ valid: true, messages: [] });
    expect((await compile(false))(5).messages[0]?.reason).toBe('The resume is not allowed here.');
  });
});

const circular: Record<string, unknown> = {};
circular['not'] = circular;

test.each<[what: string, schema: unknown, words: RegExp]>([
  [
    'draft-04',
    { $schema: 'http://json-schema.org/draft-04/schema#' },
    /draft-04.*draft-07 and 2020-12 are supported/,
  ],
  ['draft 2019-09', { $schema: 'https://json-schema.org/draft/2019-09/schema' }, /2019-09/],
  ['a draft named as what every object has', { $schema: 'constructor' }, /draft is "constructor"/],
  ['a draft of no text', { $schema: 7 }, /its draft is "7"/],
  [
    'a remote $ref',
    { properties: { a: { $ref: 'https://example.com/x.json#/y' } } },
    /"https:\/\/example\.com\/x\.json#\/y".*nothing is fetched/,
  ],
  ['a $ref to nothing', { $ref: '#/definitions/nope' }, /"#\/definitions\/nope", which it does not contain/],
  ['a type that is none', { type: 'txt' }, /: type is "txt", which is not allowed here\.$/],
  ['properties as a list', { properties: [] }, /properties is a list, not an object/],
  ['a broken pattern', { pattern: '(' }, /Invalid regular expression/],
  ['an asynchronous schema', { $async: true }, /\$async/],
  ['a schema in a circle', circular, /nested too deeply or circular/],
  ['null', null, /not an object/],
  ['a list', [], /not an object/],
  ['a text', '{}', /not an object/],
])('refuses %s', async (_, schema, words) => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  const error = await compile(schema as object).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toMatch(/^The schema cannot be used: .*\.$/);
  expect((error as Error).message).toMatch(words);
  expect(fetching).not.toHaveBeenCalled();
});

it('leaves the schema as it was and prints nothing', async () => {
  const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
  const schema = {
    $schema: draft07,
    $id: 'x',
    format: 'moon',
    unknown: 1,
    properties: { a: { default: 5, format: 'date' } },
  };
  const before = structuredClone(schema);
  expect((await compile(schema))({ a: 'junk' }).valid).toBe(true);
  expect(schema).toEqual(before);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

describe('words', () => {
  it('for the rules that JSON Resume itself does not use', async () => {
    const schema = {
      required: ['email'],
      additionalProperties: false,
      properties: {
        a: { enum: ['x', 'y'] },
        b: { const: 3 },
        c: { minLength: 3 },
        d: { pattern: '^x' },
        e: { format: 'email' },
        f: { type: ['integer', 'null'] },
        g: { not: {} },
        h: { contains: { type: 'string' } },
        i: { propertyNames: { maxLength: 1 } },
        j: { if: { type: 'string' }, then: { minLength: 2 } },
      },
    };
    const value = {
      a: 'z',
      b: 4,
      c: 'a',
      d: 'y',
      e: 'q',
      f: '5',
      g: 1,
      h: [1, 2],
      i: { long: 1 },
      j: 'a',
      z: 1,
    };
    expect(await tell(schema, value)).toEqual([
      ['', 'The resume is missing "email", which the schema requires.', 'Add "email".'],
      ['', 'The resume has "z", which the schema does not define.', 'Remove it, or check its spelling.'],
      ['/a', 'a is "z", which is not allowed here.', 'Write one of: "x", "y".'],
      ['/b', 'b is the number 4, which is not allowed here.', 'Write 3.'],
      ['/c', 'c must NOT have fewer than 3 characters.', undefined],
      ['/d', 'd is "y", which does not match the pattern ^x.', undefined],
      ['/e', 'e is "q", not an e-mail address.', 'Write it like jane@example.com.'],
      ['/f', 'f is "5", not a whole number or null.', 'Write it without quotes: 5.'],
      ['/g', 'g is the number 1, which the schema forbids.', undefined],
      ['/h', 'h must contain at least 1 valid item(s).', undefined],
      ['/i', 'i has "long", which the schema does not allow as a name.', undefined],
      ['/j', 'j must NOT have fewer than 2 characters.', undefined],
    ]);
  });

  it('for an object that cannot be made a text', async () => {
    expect(await tell({ type: 'number' }, Object.create(null))).toEqual([
      ['', 'The resume is an object, not a number.', undefined],
    ]);
  });

  it('show what is invisible in a name as an escape', async () => {
    const [message] = await tell({ additionalProperties: { type: 'string' } }, { 'a\u202e': 5 });
    expect(message?.[1]).toBe('["a\\u{202e}"] is the number 5, not text.');
  });

  it('report a choice once', async () => {
    expect(
      await tell({ properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } } }, { a: 5 }),
    ).toEqual([['/a', 'a is the number 5, not text or null.', 'Write it in quotes: "5".']]);
    expect(await tell({ anyOf: [{ const: 1 }, { const: 2 }] }, 3)).toEqual([
      ['', 'The resume is the number 3, which is not allowed here.', 'Write one of: 1, 2.'],
    ]);
    expect(await tell({ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, {})).toEqual([
      [
        '',
        'The resume is an object, which matches none of the forms allowed here.',
        "It must have required property 'a', or must have required property 'b'.",
      ],
    ]);
    expect(await tell({ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 3)).toEqual([
      ['', 'The resume is the number 3, which matches more than one of the forms allowed here.', undefined],
    ]);
  });

  it('keep to the branch that is meant', async () => {
    const person = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
    expect(await tell({ items: { anyOf: [{ type: 'string' }, person] } }, ['x', { name: 5 }, {}])).toEqual([
      ['/1/name', '[1].name is the number 5, not text.', 'Write it in quotes: "5".'],
      ['/2', '[2] is missing "name", which the schema requires.', 'Add "name".'],
    ]);
    const node = { $ref: '#/definitions/node' };
    const schema = {
      definitions: {
        leaf: { properties: { kind: { const: 'leaf' }, size: { type: 'number' } } },
        node: {
          properties: {
            kind: { const: 'node' },
            parts: { items: { oneOf: [{ $ref: '#/definitions/leaf' }, node] } },
          },
        },
      },
      ...node,
    };
    const value = {
      kind: 'node',
      parts: [
        { kind: 'leaf', size: 'x' },
        { kind: 'node', parts: [{ kind: 'leaf', size: null }] },
      ],
    };
    expect(await tell(schema, value)).toEqual([
      ['/parts/0/size', 'parts[0].size is "x", not a number.', undefined],
      ['/parts/1/parts/0/size', 'parts[1].parts[0].size is null, not a number.', 'Remove it.'],
    ]);
  });

  it('say the same thing once', async () => {
    expect(await tell({ type: 'string', allOf: [{ type: 'string' }, { type: 'string' }] }, 5)).toHaveLength(
      1,
    );
  });
});

it('refuses a value that never ends, without throwing', async () => {
  const check = await compile({ properties: { a: { $ref: '#' } } });
  const cycle: Record<string, unknown> = {};
  cycle['a'] = cycle;
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
  for (const value of [cycle, deep])
    expect(check(value).messages[0]?.reason).toMatch(/cannot be read: a property throws/);
});

it('gives the verdict of ajv and says why, for any schema', async () => {
  const { schema } = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<object[]>(
        { type: 'string' },
        { type: ['null', 'array'] },
        { const: 'a' },
        { enum: [1, 'a'] },
        { minLength: 2 },
        { required: ['a'] },
        { maxProperties: 1 },
      ),
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ if: tie('schema'), then: tie('schema'), else: tie('schema') }),
      fc.record({ properties: fc.record({ a: tie('schema'), b: tie('schema') }) }),
      fc.record({ items: tie('schema') }),
      fc.record({ contains: tie('schema') }),
      fc.record({ propertyNames: tie('schema') }),
      fc.record({ not: tie('schema') }),
    ),
  }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown[]>(null, 1, 'a', 'bb', true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'cc'), tie('value'), { maxKeys: 3 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(schema, fc.array(value, { minLength: 5, maxLength: 5 }), async (given, values) => {
      const own = await compile(given);
      const reference = new Ajv({ strict: false }).compile(given);
      for (const one of values) {
        const { valid, messages } = own(one);
        expect(valid).toBe(reference(one));
        expect(messages.length > 0).toBe(!valid);
      }
    }),
    { numRuns: runs(300) },
  );
}, 60_000);
