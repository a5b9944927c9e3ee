import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { fixtures } from '../score/fixtures.ts';
import { printConversion } from '../score/print-conversion.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const documents = fixtures(path('../fixtures'));
const groups = [...new Set(documents.map(({ group }) => group))];

/** Totals hide a document that gets worse while another gets better. `npm run examples` records them anew: read the difference. */
describe('every stretch of a document goes where it went', () => {
  it.each(groups)('%s', async (name) => {
    const told = documents
      .filter(({ group }) => group === name)
      .map((document) => `# ${document.name}\n${printConversion(document.text, convert(document.text))}\n`);
    await expect(told.join('\n')).toMatchFileSnapshot(path(`conversions/${name}.txt`));
  });
});
