import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { collected, fixtures } from './fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'collected-'));
const folder = join(root, 'people');
mkdirSync(folder);
for (const name of ['001-en-txt.txt', '001-en-md.md', '001-en-html.html.txt', 'ada.html', 'alone.txt'])
  writeFileSync(join(folder, name), '# Ada');
for (const name of ['001-en-txt', '001-en-md', '001-en-html', 'ada'])
  writeFileSync(join(folder, `${name}.json`), '{"basics":{"name":"Ada"}}');
afterAll(() => rmSync(root, { recursive: true }));

it('reads a folder of collected documents with their people and formats', () => {
  const read = collected(folder).map(({ group, name, person, format }) => [group, name, person, format]);
  expect(read).toEqual([
    ['people', '001-en-html', '001', 'text'],
    ['people', '001-en-md', '001', 'markdown'],
    ['people', '001-en-txt', '001', 'text'],
    ['people', 'ada', 'ada', 'text'],
  ]);
});

it('reads fixtures by the folder that they stand in', () => {
  const document = fixtures(root).find(({ name }) => name === 'ada');
  expect(document).toEqual({
    group: 'people',
    name: 'ada',
    text: '# Ada',
    truth: { basics: { name: 'Ada' } },
  });
});
