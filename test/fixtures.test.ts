import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../src/convert.ts';
import { validate } from '../src/validate/index.ts';
import { attempt } from './score/attempt.ts';
import { fixtures } from './score/fixtures.ts';
import { coreF1 } from './score/measures.ts';
import { roundTrips } from './score/round-trips.ts';
import { sumTallies } from './score/tally.ts';

const documents = fixtures(fileURLToPath(new URL('fixtures', import.meta.url)));

/** The first documents of a group, or those that were written later, of harder kinds. */
const inGroup = (name: string, numbers: RegExp = /^\d/) =>
  documents.filter((document) => document.group === name && numbers.test(document.name));
const first = /^0[1-5]/;
const later = /^0[6-9]/;
/** What each kind of document reaches at least: F1 over the core fields. Raise it when it rises; never lower it. */
const floors = [
  ['ordinary', inGroup('ordinary'), 0.978],
  ['messy', inGroup('messy', /^[01]|^2[0-6]/), 0.875],
  ['messy, written later', inGroup('messy', /^2[7-9]|^3/), 0.7],
  ['German', inGroup('de', first), 0.99],
  ['German, written later', inGroup('de', later), 0.9],
  ['Spanish', inGroup('es', first), 0.955],
  ['Spanish, written later', inGroup('es', later), 0.92],
  ['French', inGroup('fr', first), 0.98],
  ['French, written later', inGroup('fr', later), 0.87],
  ['Italian', inGroup('it', first), 0.985],
  ['Italian, written later', inGroup('it', later), 0.95],
  ['Dutch', inGroup('nl', first), 0.965],
  ['Dutch, written later', inGroup('nl', later), 0.93],
  ['Polish', inGroup('pl', first), 0.95],
  ['Polish, written later', inGroup('pl', later), 0.9],
  ['Portuguese', inGroup('pt', first), 0.975],
  ['Portuguese, written later', inGroup('pt', later), 0.97],
  ['Swedish', inGroup('sv', first), 0.99],
  ['Swedish, written later', inGroup('sv', later), 0.87],
  ['as people have them, met without a look', inGroup('wild'), 0.81],
  ['layouts tuned on', roundTrips('tuned'), 0.94],
  ['layouts held out', roundTrips('heldOut'), 0.905],
] as const;

describe('documents with a known truth', () => {
  it.each(floors)('%s', async (_, list, floor) => {
    const attempts = await Promise.all(
      list.map((document) => attempt(document, (text) => convert(text).resume)),
    );
    expect(attempts.filter(({ failure }) => failure)).toEqual([]);
    for (const { resume } of attempts) expect(validate(resume).messages).toEqual([]);
    expect(coreF1(sumTallies(attempts.map(({ tally }) => tally)))).toBeGreaterThanOrEqual(floor);
  });
});
