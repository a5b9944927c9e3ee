import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Conversion, convert } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';
import { attempt } from '../score/attempt.ts';
import { places } from '../fixtures/lines.ts';
import type { Document } from '../score/document.ts';
import { fixtures } from '../score/fixtures.ts';
import { microF1 } from '../score/measures.ts';
import { printConversion } from '../score/print-conversion.ts';
import { printDifferences } from '../score/print-differences.ts';
import { printLine } from '../score/print-line.ts';
import { roundTrips } from '../score/round-trips.ts';
import { score } from '../score/score.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const documents = fixtures(path('../fixtures'));
const written = roundTrips('tuned');
const groupsOf = (list: typeof documents) => [...new Set(list.map(({ group }) => group))];

/** A document's name, with how much of its truth is found: a difference tells whether it came nearer. */
function nearness({ name, text, truth }: Document, { resume }: Conversion): string {
  return `# ${name}, ${(100 * microF1(score(text, truth as Resume, resume))).toFixed(1)} % of the truth`;
}

/**
 * Totals hide a document that gets worse while another gets better. `npm run examples` records them anew: read the
 * difference, and the figure beside the name.
 */
describe('documents become what they became before', () => {
  it.each(groupsOf(documents))('every stretch of %s', async (name) => {
    const told = documents
      .filter(({ group }) => group === name)
      .map((document) => {
        const conversion = convert(document.text);
        return `${nearness(document, conversion)}\n${printConversion(document.text, conversion)}\n`;
      });
    await expect(told.join('\n')).toMatchFileSnapshot(path(`conversions/${name}.txt`));
  });

  it.each(Object.entries(places))('lines of %s, written in many ways', async (name, { document, lines }) => {
    const told = lines.map((line) => printLine(document, line));
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(path(`conversions/lines-${name}.txt`));
  });

  it.each(groupsOf(written))(
    'what the truth of %s has and they lack, and the other way round',
    async (name) => {
      const told: string[] = [];
      for (const document of written.filter(({ group }) => group === name))
        told.push(printDifferences(await attempt(document, (text) => convert(text))));
      await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(path(`conversions/layout-${name}.txt`));
    },
  );
});
