import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { p, writeDocx } from '../source/files/write-docx.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { emptyFolder } from './empty-folder.ts';
import { recto } from './recto.ts';

const lines = ['Ines Fanal', 'ines@farol.example', 'Skills', 'Lamps', 'Harbour master of all the boats'];
const page = `<!DOCTYPE html><html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

/** Each kind of file that Recto reads, whatever it is called. */
const files: readonly (readonly [string, Uint8Array | string])[] = [
  ['PDF', writePdf([lines.map((text, at) => ({ text, x: 50, y: 60 + 14 * at }))])],
  ['DOCX', writeDocx(lines.map((line) => p(line)).join(''))],
  ['HTML', page],
  ['HTML in UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le')],
  ['HTML without its beginning', page.replace('<!DOCTYPE html><html><body>', '')],
];

describe('files are told by what they hold, and read', () => {
  it.each(files)('%s', (_, content) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.bin'), content);
    const { code, out } = recto(folder, ['convert', 'cv.bin']);
    expect(code).toBe(0);
    expect(JSON.parse(out).basics).toMatchObject({ name: 'Ines Fanal', email: 'ines@farol.example' });
    expect(recto(folder, ['convert'], Buffer.from(content)).out).toBe(out);
    expect(recto(folder, ['cv.bin']).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cv.bin', 'cv.html', 'cv.json']);
  });

  it('in folders as well, and a damaged one stops no other', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'cvs'));
    for (const [name, content] of files.slice(0, 3))
      writeFileSync(join(folder, `cvs/${name}.${name.toLowerCase()}`), content);
    writeFileSync(join(folder, 'cvs/bad.pdf'), '%PDF-1.7\nnothing');
    const { code, err } = recto(folder, ['convert', 'cvs', '-o', 'out']);
    expect(code).toBe(1);
    expect(err).toContain('cvs/bad.pdf: The PDF is damaged.');
    expect(readdirSync(join(folder, 'out'))).toEqual(['DOCX.json', 'HTML.json', 'PDF.json']);
  });
});

describe('a file of another program', () => {
  const file = JSON.stringify({
    basics: { name: 'Ines Fanal', customFields: [] },
    sections: { experience: { items: [{ company: 'Farol', date: '2015 - 2019', visible: true, shoe: 39 }] } },
  });

  it('is mapped', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'export.json'), file);
    const { code, err } = recto(folder, ['convert', 'export.json', '-o', 'resume.json']);
    expect(code).toBe(0);
    expect(err).toContain('export.json: Mapped from Reactive Resume 4. 1 job');
    expect(err).toContain(
      'A part of sections.experience (Reactive Resume 4) fits no field of JSON Resume: shoe: 39',
    );
    expect(JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8')).work).toEqual([
      { name: 'Farol', startDate: '2015', endDate: '2019' },
    ]);
    expect(recto(folder, ['convert'], file).out).toBe(readFileSync(join(folder, 'resume.json'), 'utf8'));
    expect(recto(folder, ['validate', 'export.json']).out).toContain(
      'recto convert export.json -o resume.json',
    );
  });

  it('takes no options of prose', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'export.json'), file);
    const { code, err } = recto(folder, ['convert', 'export.json', '--infer']);
    expect([code, err]).toEqual([
      2,
      'recto: --infer works only with documents; export.json is structured data (Reactive Resume 4).\n',
    ]);
  });
});

describe('a page', () => {
  it('that is converted stays, and the new one goes beside it', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.html'), page);
    expect(recto(folder, ['cv.html']).code).toBe(0);
    expect(readFileSync(join(folder, 'cv.html'), 'utf8')).toBe(page);
    expect(readFileSync(join(folder, 'cv.resume.html'), 'utf8')).toContain('Ines Fanal');
  });

  it('of a PDF is where messages say that things stand, and what --explain shows', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.pdf'), files[0]?.[1] as Uint8Array);
    const said = recto(folder, [
      'convert',
      'cv.pdf',
      '--explain',
      'explain.html',
      '--languages',
      'de',
      '--format',
      'json',
    ]);
    for (const { places, page: number, box } of JSON.parse(said.err).messages)
      if (places) expect({ number, box }).toEqual({ number: 1, box: expect.arrayContaining([50]) });
    expect(readFileSync(join(folder, 'explain.html'), 'utf8')).toContain('aria-label="Page 1 of ');
    expect(recto(folder, ['convert', 'cv.pdf', '--languages', 'de']).err).toContain('cv.pdf, page 1');
  });

  it('without text is said to be a scan', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'scan.pdf'), writePdf([[]]));
    const { code, err } = recto(folder, ['scan.pdf']);
    expect([code, existsSync(join(folder, 'scan.json'))]).toEqual([1, false]);
    expect(err).toContain('scan.pdf: The PDF has no text, only pictures, like a scan.');
  });
});
