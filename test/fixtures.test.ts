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

/** What each kind of document reaches at least: F1 over the core fields. Raise it when it rises; never lower it. */
const inGroup = (name: string) => documents.filter(({ group }) => group === name);
const floors = [
  ['ordinary', inGroup('ordinary'), 0.978],
  ['messy', inGroup('messy'), 0.875],
  ['German', inGroup('de'), 0.985],
  ['Spanish', inGroup('es'), 0.955],
  ['French', inGroup('fr'), 0.99],
  ['Italian', inGroup('it'), 0.975],
  ['Dutch', inGroup('nl'), 0.975],
  ['Polish', inGroup('pl'), 0.95],
  ['Portuguese', inGroup('pt'), 0.96],
  ['Swedish', inGroup('sv'), 0.99],
  ['layouts tuned on', roundTrips('tuned'), 0.94],
  ['layouts held out', roundTrips('heldOut'), 0.875],
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
