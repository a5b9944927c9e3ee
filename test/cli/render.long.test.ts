import { expect, it } from 'vitest';
import { chromiumIsHere, chromiumPath } from '../installed.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';

const job = {
  name: 'Farol',
  position: 'Keeper',
  startDate: '2019-03-04',
  summary: 'Lamp. '.repeat(60),
  highlights: ['Kept **the** lamp'],
};

it.skipIf(!chromiumIsHere)('a PDF keeps to the sheets that are asked for, or says so', () => {
  const resume = { basics: { name: 'Ines Fanal' }, work: Array.from({ length: 12 }, () => job) };
  const folder = folderWith({ 'resume.json': JSON.stringify(resume) });
  const sheets = (...words: string[]) =>
    recto(folder, ['render', '-o', 'cv.pdf', '-f', ...words], undefined, { CHROME_PATH: chromiumPath }).err;
  const plain = Number(/\((\d+) pages\)/.exec(sheets('--fit', 'none'))?.[1]);
  expect(sheets('--fit', String(plain))).toContain(`(${plain} pages)`);
  expect(sheets('--fit', '1')).toMatch(/pages at the tightest spacing\)/);
});
