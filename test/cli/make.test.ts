import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';
import { startRecto } from './start-recto.ts';

const document = `Ida Fenwick
Bookbinder

Experience
Bookbinder, Inkwell Ltd
2019 – 2021
- Bound the parish registers of two counties
`;
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('recto <file>', () => {
  it.each([
    [[], ['cv.json', 'cv.html']],
    [
      ['-o', 'ada.html'],
      ['ada.json', 'ada.html'],
    ],
    [
      ['-o', 'ada.json'],
      ['ada.json', 'ada.html'],
    ],
    [
      ['-o', 'ada.docx'],
      ['ada.json', 'ada.docx'],
    ],
    [
      ['-o', 'ada.md'],
      ['ada.json', 'ada.md'],
    ],
    [
      ['-o', 'out'],
      ['out/cv.json', 'out/cv.html'],
    ],
  ])('with %j writes %j', (words, files) => {
    const folder = folderWith({ 'cv.txt': document, 'out/keep.txt': '' });
    const { code, err } = recto(folder, ['cv.txt', ...words]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(`Wrote ${files.join(' and ')}`) });
    for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(100);
  });

  it.each([
    [['cv.txt', '-o', 'ada.png'], 'Recto cannot write .png files'],
    [['cv.json', '-o', 'other.json'], 'cv.json is already a resume'],
    [['cv.json', '--explain', 'why.html'], '--explain works only with documents'],
  ])('%j is refused', (words, reason) => {
    const folder = folderWith({ 'cv.txt': document, 'cv.json': '{ "basics": { "name": "Ida" } }' });
    expect(recto(folder, words)).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
  });

  it('renews what it wrote itself, and nothing that was changed since', () => {
    const folder = folderWith({ 'cv.txt': document });
    expect(recto(folder, ['cv.txt']).code).toBe(0);
    writeFileSync(join(folder, 'cv.txt'), document.replace('Ida Fenwick', 'Ida Marlowe'));
    expect(recto(folder, ['cv.txt']).code).toBe(0);
    expect(JSON.parse(read(folder, 'cv.json')).basics.name).toBe('Ida Marlowe');
    writeFileSync(join(folder, 'cv.json'), read(folder, 'cv.json').replace('Marlowe', 'Corrected'));
    expect(recto(folder, ['cv.txt'])).toMatchObject({ code: 1, err: expect.stringContaining('--force') });
    expect(read(folder, 'cv.json')).toContain('Corrected');
    expect(recto(folder, ['cv.txt', '--force']).code).toBe(0);
  });

  it('makes the folder that a page goes to', () => {
    const folder = folderWith({ 'ada.json': '{"basics":{"name":"Ada"}}' });
    expect(recto(folder, ['ada.json', '-o', 'pages'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('End it in .html, .pdf, .docx, .md or .txt, or in / if it is a folder.'),
    });
    expect(recto(folder, ['ada.json', '-o', 'pages/']).code).toBe(0);
    expect(existsSync(join(folder, 'pages/ada.html'))).toBe(true);
  });

  it('explains, asks for what is missing, and takes the answers, as its own lines say', () => {
    const folder = folderWith({
      'cv.txt': 'Experience\n2019 – 2021\nKept bees for a monastery, and sold what they made.',
    });
    let { err } = recto(folder, ['cv.txt', '--explain', 'why.html', '--look', 'classic']);
    expect(read(folder, 'why.html')).toContain('What became of the document');
    for (const flag of ['--init-facts', '--with']) {
      const [, words = ''] = new RegExp(`recto (cv\\.txt .*${flag} \\S+)`).exec(err) ?? [];
      expect(words).toContain(flag);
      const run = recto(folder, words.split(' '));
      expect(run.code).toBe(0);
      ({ err } = run);
    }
    expect(existsSync(join(folder, 'cv.facts.yaml'))).toBe(true);
  });

  it('names no PDF that is there', () => {
    const folder = folderWith({ 'cv.txt': document, 'cv.pdf': 'mine' });
    expect(recto(folder, ['cv.txt']).err).toContain('recto render cv.json -o cv.resume.pdf');
  });

  it('follows a file', async () => {
    const folder = folderWith({ 'cv.txt': document });
    const run = startRecto(folder, ['cv.txt', '--watch']);
    await run.says('Watching cv.txt');
    writeFileSync(join(folder, 'cv.txt'), `${document}- Mended a psalter\n`);
    await run.says(/Watching[^]*Watching/);
    expect(read(folder, 'cv.html')).toContain('psalter');
    // What cannot be read is told, and ends nothing.
    writeFileSync(join(folder, 'cv.txt'), ' ');
    await run.says('cv.txt is empty');
    expect(await run.end()).toBe(0);
  });
});
