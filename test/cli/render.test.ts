import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumIsHere, chromiumPath } from '../installed.ts';
import { emptyFolder } from './empty-folder.ts';
import { recto } from './recto.ts';

const resume = {
  basics: { name: 'Ines Fanal', label: 'Lamp keeper', location: { city: 'Aveiro', countryCode: 'PT' } },
  work: [{ name: 'Farol', position: 'Keeper', startDate: '2019-03-04', highlights: ['Kept **the** lamp'] }],
};
const browser = { CHROME_PATH: chromiumPath };

function folderWith(value: unknown = resume): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'resume.json'), JSON.stringify(value));
  return folder;
}

describe('recto render writes what the name of the file says', () => {
  it.each([
    ['cv.html', /^<!DOCTYPE html>.*Ines Fanal/s],
    ['cv.htm', /^<!DOCTYPE html>/],
    ['cv.md', /^# Ines Fanal\n\nLamp keeper\n/],
    ['cv.txt', /^Ines Fanal\n\nLamp keeper\n/],
    ['cv.docx', /^PK/],
    ['cv', /^<!DOCTYPE html>/],
  ])('%s', (file, content) => {
    const folder = folderWith();
    expect(recto(folder, ['render', 'resume.json', '-o', file])).toEqual({
      code: 0,
      out: '',
      err: `Wrote ${file}.\n`,
    });
    expect(readFileSync(join(folder, file), 'latin1')).toMatch(content);
    expect(readdirSync(folder).sort()).toEqual([file, 'resume.json'].sort());
  });

  it.each([
    ['html', /^<!DOCTYPE html>/],
    ['markdown', /^# Ines/],
    ['text', /^Ines/],
    ['docx', /^PK/],
  ])('to standard output as %s', (format, content) => {
    const { code, out } = recto(folderWith(), ['render', '--format', format]);
    expect([code, out]).toEqual([0, expect.stringMatching(content)]);
  });

  it.each(['cv.html', 'cv.docx'])('and %s gives the resume back', (file) => {
    const folder = folderWith();
    recto(folder, ['render', '-o', file]);
    const { code, out } = recto(folder, ['convert', file]);
    expect([code, JSON.parse(out)]).toEqual([0, resume]);
  });

  it('without the resume inside, where that is not wanted', () => {
    const folder = folderWith();
    recto(folder, ['render', '-o', 'cv.docx', '--no-embed']);
    const { out } = recto(folder, ['convert', 'cv.docx']);
    expect(JSON.parse(out).work[0].startDate).toBe('2019-03');
  });

  it('in the look that is asked for', () => {
    const page = (...words: string[]) => recto(folderWith(), ['render', ...words]).out;
    expect(page('--look', 'modern')).toContain('--tint');
    expect(page('--look', 'modern')).not.toBe(page('--look', 'classic'));
    expect(page('--palette', 'wine')).toContain('#85243f');
    expect(page('--density', '1')).toBe(page('--density', 'compact'));
  });

  it.each([
    ['--look', 'round', '--look must be rail, classic, modern or sidebar, not "round".'],
    ['--palette', 'red', '--palette must be sea, moss, wine or ink, not "red".'],
    ['--density', '2', '--density must be comfortable, compact or a number from 0 to 1, not "2".'],
    ['--fit', '0', '--fit must be tidy, none or a number of pages, not "0".'],
    ['--format', 'odt', '--format must be html, pdf, docx, markdown or text, not "odt".'],
  ])('%s %s is refused', (option, value, said) =>
    expect(recto(folderWith(), ['render', option, value])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(said),
    }),
  );
});

describe('a PDF', () => {
  it('says what to do where there is no browser', () => {
    const folder = folderWith();
    const ran = recto(folder, ['render', '-o', 'cv.pdf'], undefined, { CHROME_PATH: '/nowhere/chrome' });
    expect(ran).toEqual({ code: 1, out: '', err: expect.stringContaining('CHROME_PATH') });
    expect(ran.err).toContain('recto render resume.json -o resume.html');
    expect(readdirSync(folder)).toEqual(['resume.json']);
  });

  it.skipIf(!chromiumIsHere)('is printed, and gives the resume back exactly', () => {
    const folder = folderWith();
    const { code, err } = recto(folder, ['render', '-o', 'cv.pdf'], undefined, browser);
    expect([code, err]).toEqual([0, 'Wrote cv.pdf (1 page).\n']);
    const { out } = recto(folder, ['convert', 'cv.pdf']);
    expect(JSON.parse(out)).toEqual(resume);
  });
});
