import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../src/convert.ts';
import { render } from '../src/render/html/index.ts';

const folder = new URL('../examples/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));

/** `npm run examples` writes these files anew; look at what changed before you commit it. */
describe('the examples are what Recto makes of them today', () => {
  it.each(documents)('%s', async (name) => {
    const { resume, ledger } = convert(readFileSync(new URL(name, folder), 'utf8'));
    const target = (extension: string) => fileURLToPath(new URL(name.replace(/\.\w+$/, extension), folder));
    await expect(`${JSON.stringify(resume, null, 2)}\n`).toMatchFileSnapshot(target('.json'));
    await expect(render(resume)).toMatchFileSnapshot(target('.html'));
    expect(ledger.filter((entry) => entry.fate === 'unmapped')).toEqual([]);
  });
});
