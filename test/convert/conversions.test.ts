import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';
import { attempt } from '../score/attempt.ts';
import { places } from '../fixtures/lines.ts';
import { fixtures } from '../score/fixtures.ts';
import { microF1 } from '../score/measures.ts';
import { printConversion } from '../score/print-conversion.ts';
import { printDifferences } from '../score/print-differences.ts';
import { printLine } from '../score/print-line.ts';
import { roundTrips } from '../score/round-trips.ts';
import { score } from '../score/score.ts';
import { type Change, changesOf, heading, verdictOf } from './verdict.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const documents = fixtures(path('../fixtures'));
const written = roundTrips('tuned');
const groupsOf = (list: typeof documents) => [...new Set(list.map(({ group }) => group))];

const changes: Change[] = [];

/** Compare what is told with what was recorded; a difference says which documents came nearer to their truth. */
async function expectRecorded(name: string, told: string): Promise<void> {
  const file = path(`conversions/${name}.txt`);
  const text = `${told}\n`;
  const found = existsSync(file) ? changesOf(readFileSync(file, 'utf8'), text) : [];
  changes.push(...found);
  await expect(text)
    .toMatchFileSnapshot(file)
    .catch((error: Error) => {
      error.message += `\n${verdictOf(found)}`;
      throw error;
    });
}

afterAll(() => {
  if (changes.length > 0) console.log(verdictOf(changes));
});

/**
 * Totals hide a document that gets worse while another gets better. `npm run examples` records them anew: read the
 * difference, and the verdict that it prints.
 */
describe('documents become what they became before', () => {
  it.each(groupsOf(documents))('every stretch of %s', async (name) => {
    const told = documents
      .filter(({ group }) => group === name)
      .map((document) => {
        const conversion = convert(document.text);
        const found = microF1(score(document.text, document.truth as Resume, conversion.resume));
        return `${heading(document.name, found)}\n${printConversion(document.text, conversion)}`;
      });
    await expectRecorded(name, told.join('\n\n'));
  });

  it.each(Object.entries(places))('lines of %s, written in many ways', async (name, { document, lines }) => {
    const told = lines.map((line) => printLine(document, line));
    await expectRecorded(`lines-${name}`, told.join('\n'));
  });

  it.each(groupsOf(written))(
    'what the truth of %s has and they lack, and the other way round',
    async (name) => {
      const told: string[] = [];
      for (const document of written.filter(({ group }) => group === name)) {
        const tried = await attempt(document, (text) => convert(text).resume);
        const [head = '', ...rows] = printDifferences(tried).split('\n');
        told.push([heading(head, microF1(tried.tally)), ...rows].join('\n'));
      }
      await expectRecorded(`layout-${name}`, told.join('\n'));
    },
  );
});
