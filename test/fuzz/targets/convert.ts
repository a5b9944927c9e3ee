import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conserves } from '../../convert/conserves.ts';
import { type Conversion, convert, type ConvertOptions } from '../../../src/convert.ts';
import { placesOf } from '../../../src/mapping/walk.ts';
import { readText } from '../../../src/source/read-text.ts';
import { validate } from '../../../src/validate/index.ts';
import { valueAt } from '../../../src/values/pointer.ts';
import { freeze } from '../freeze.ts';
import { makeResume, sampleOf } from '../make-resume.ts';
import { mutate } from '../mutate.ts';
import type { Random } from '../random.ts';
import { documents } from '../seeds.ts';
import type { Case, Target } from '../target.ts';
import { tokens } from '../tokens.ts';

const codes = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'];
const rules: readonly unknown[] = [
  { from: 'title' },
  { from: ['organization', 'title'] },
  { join: 'paragraph', with: '\n' },
  { each: 'bullet' },
  { unmapped: 'not wanted' },
  { from: 'nobody' },
  null,
];

/** Make a document that is like a résumé: one that exists, changed, or pieces of the grammar in any order. */
export function makeDocument(random: Random): string {
  if (random.once(6)) {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...tokens), fc.string({ unit: 'binary', maxLength: 20 })),
    );
    return sampleOf(pieces, random).join(random.pick(['', '\n', ' ', '\t', ', ']));
  }
  return mutate(random.pick(documents), random, random.pick(documents));
}

const make = (random: Random): Case => ({
  text: makeDocument(random),
  options: {
    ...(random.once(3) && { format: random.pick(['text', 'markdown']) }),
    ...(random.once(20) && { languages: [random.pick(codes), random.pick(codes)] }),
    ...(random.once(4) && { infer: true }),
    ...(random.once(8) && {
      mapping: { work: { name: random.pick(rules), highlights: random.pick(rules) } },
    }),
    ...(random.once(6) && { supplement: makeSupplement(random) }),
  },
});

function makeSupplement(random: Random): unknown {
  const { basics, work, skills } = Object(makeResume(random)) as Readonly<Record<string, unknown>>;
  const which = {
    match: { startDate: String(random.pick([2019, 2020, '2018-03'])) },
    at: random.pick(tokens),
  };
  return { basics, add: { work, skills }, work: [{ ...which, name: random.pick(['', 'Acme', null]) }] };
}

/** Values that are taken from the document as they stand there. */
const verbatim = /^\/(?:work|volunteer|projects)\/\d+\/(?:summary|highlights\/\d+|position)$/;
const letters = (text: string) => readText(text).text.replace(/[^\p{L}\p{N}]/gu, '');

function quotes(text: string, { resume, provenance }: Conversion): void {
  for (const [pointer, origin] of Object.entries(provenance)) {
    if (!verbatim.test(pointer) || origin === 'supplement') continue;
    const quoted = letters(
      placesOf(origin)
        .map(([start, end]) => text.slice(start, end))
        .join('\n'),
    );
    let at = 0;
    for (const letter of letters(String(valueAt(resume, pointer)))) {
      at = quoted.indexOf(letter, at) + letter.length;
      assert(at >= letter.length, `${pointer} says what its places do not`);
    }
  }
}

function check({ text, options }: Case): void {
  const given = freeze(options) as ConvertOptions;
  const conversion = convert(text, given);
  conserves(text, conversion);
  if (!given.mapping) quotes(text, conversion);
  assert.deepEqual(validate(conversion.resume).messages, [], 'the resume is not valid');
  const places = [...conversion.messages, ...conversion.suggestions].flatMap((one) => one.places ?? []);
  for (const [start, end] of places)
    assert(start >= 0 && start <= end && end <= text.length, 'a place is outside the document');
  assert.equal(JSON.stringify(convert(text, given)), JSON.stringify(conversion), 'the second time differs');
}

export const convertTarget: Target = { name: 'convert', share: 6, make, check };
