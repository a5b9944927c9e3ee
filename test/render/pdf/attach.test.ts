import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach } from '../../../src/render/pdf/attach.ts';
import { openPrinter } from '../../../src/render/pdf/print-page.ts';
import { measureSheets } from '../../../src/render/pdf/sheets.ts';
import { readPdf } from '../../../src/source/read-pdf.ts';
import { chromiumIsHere, chromiumPath, pdftotextIsHere } from '../../installed.ts';
import { writePdf } from '../../source/files/write-pdf.ts';

const file = {
  name: 'resume.json',
  type: 'application/json',
  description: 'Where this résumé comes from',
  content: '{"basics":{"name":"Zoë Müller","label":"日本語 😀"}}\n',
};
const foreign = { ...file, name: 'Lebenslauf – Zoë (日本).json' };
const byHand = () => writePdf([[{ text: 'Ada', x: 50, y: 50 }], [{ text: 'Lovelace', x: 50, y: 400 }]]);

const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** The PDF with objects written anew at its end. */
function changed(pdf: Uint8Array, objects: Readonly<Record<number, string>>, trailer = ''): Uint8Array {
  let text = latin(pdf);
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1];
  let rows = '';
  for (const [number, object] of Object.entries(objects)) {
    rows += `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const ends = `trailer\n<< /Size 90 /Root 1 0 R /Prev ${before} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return bytes(`${text}xref\n${rows}${ends}`);
}

const attachments = async (pdf: Uint8Array) => (await readPdf(pdf)).attachments;
const read = ({ name, content }: typeof file) => ({ name, text: content });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-attach-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What poppler takes out of a PDF, and its complaints. */
function detached(pdf: Uint8Array, number: number): Buffer {
  const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to')];
  writeFileSync(from, pdf);
  execFileSync('pdfdetach', ['-save', String(number), '-o', to, from]);
  return readFileSync(to);
}
function poppler(command: string, pdf: Uint8Array, ...flags: readonly string[]): string {
  const path = join(folder, 'one.pdf');
  writeFileSync(path, pdf);
  const { stdout, stderr } = spawnSync(command, [...flags, path, ...(command === 'pdftotext' ? ['-'] : [])]);
  expect(stderr.toString()).toBe('');
  return stdout.toString();
}

describe('attach', () => {
  it.each([file, foreign])('attaches $name', async (one) => {
    const pdf = attach(byHand(), one);
    expect(await attachments(pdf)).toEqual([read(one)]);
    expect(latin(pdf).startsWith(latin(byHand()))).toBe(true);
    expect(latin(pdf)).toContain('/AFRelationship /Source');
    expect(latin(pdf)).toContain('/Subtype /application#2Fjson');
  });

  it('leaves the pages as they are', async () => {
    const pdf = byHand();
    expect((await readPdf(attach(pdf, file))).text).toBe((await readPdf(pdf)).text);
    expect(measureSheets(attach(pdf, file))).toEqual(measureSheets(pdf));
  });

  it('attaches a second file', async () => {
    const pdf = attach(attach(byHand(), file), foreign);
    expect(await attachments(pdf)).toEqual([read(foreign), read(file)]);
  });

  it('replaces a file of the same name', async () => {
    const pdf = attach(attach(byHand(), { ...file, content: 'old' }), file);
    expect(await attachments(pdf)).toEqual([read(file)]);
    expect(latin(pdf).match(/\/AF \[\d+ 0 R\]/g)).toHaveLength(2);
  });

  it('attaches an empty file', async () => {
    expect(await attachments(attach(byHand(), { ...file, content: '' }))).toEqual([
      { name: file.name, text: '' },
    ]);
  });

  it('attaches what looks like the end of an object', async () => {
    const one = { ...file, content: '"endstream\nendobj\nxref\ntrailer\nstartxref\n0\n%%EOF"' };
    const pdf = attach(attach(byHand(), one), foreign);
    expect(await attachments(pdf)).toEqual([read(foreign), read(one)]);
  });

  it('keeps what the catalog and its names hold', async () => {
    const pdf = attach(
      changed(byHand(), {
        1: '<< /Type /Catalog /Pages 2 0 R /Lang (de\\)) /Names 20 0 R /AF 21 0 R /OpenAction [2 0 R /Fit] >>',
        20: '<< /Dests << /Names [(a) [5 0 R /Fit]] >> /EmbeddedFiles 22 0 R >>',
        21: '[ 23 0 R ]',
        22: '<< /Names [(a.json) 23 0 R] >>',
        23: '<< /Type /Filespec /F (a.json) /EF << /F 24 0 R >> >>',
        24: '<< /Type /EmbeddedFile /Length 2 >>\nstream\n{}\nendstream',
      }),
      file,
    );
    expect(await attachments(pdf)).toEqual([{ name: 'a.json', text: '{}' }, read(file)]);
    const catalog = latin(pdf).slice(latin(pdf).lastIndexOf('\n1 0 obj'));
    expect(catalog).toContain('/Lang (de\\))');
    expect(catalog).toContain('/Dests << /Names [(a) [5 0 R /Fit]] >>');
    expect(catalog).toContain('/OpenAction [2 0 R /Fit]');
    expect(catalog).toContain('/AF [23 0 R 91 0 R]');
  });

  const catalog = (entries: string) =>
    changed(byHand(), { 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });
  it.each([
    ['no PDF', bytes('%PDF-1.4\n')],
    ['nothing', new Uint8Array()],
    [
      'a table that is packed',
      bytes(latin(byHand()).replace('xref\n0', '9 0 obj << /Type /XRef >> stream\n')),
    ],
    ['tables of both kinds', changed(byHand(), {}, '/XRefStm 15')],
    ['protected', changed(byHand(), {}, '/Encrypt 15 0 R')],
    ['cut short', byHand().subarray(0, -40)],
    ['tables that go in a circle', bytes(latin(changed(byHand(), {})).replace(/Root 1 0 R/g, 'Root 77 0 R'))],
    ['without a catalog', bytes(latin(byHand()).replace('/Root 1 0 R', '/Rood 1 0 R'))],
    ['a catalog elsewhere', bytes(latin(byHand()).replace('1 0 obj', '7 0 obj'))],
    ['files in branches', catalog('/Names << /EmbeddedFiles << /Kids [5 0 R] >> >>')],
    ['files of another kind', catalog('/Names << /EmbeddedFiles << /Names [(a) << /F (a) >>] >> >>')],
    ['a comment in the catalog', catalog('/Lang (en) % English\n')],
    ['brackets in a string', catalog('/Lang (e(n))')],
  ])('refuses: %s', (_, pdf) => {
    expect(() => attach(pdf, file)).toThrow('Nothing can be attached to this PDF');
  });
});

describe.skipIf(!pdftotextIsHere)('attach, as poppler reads it', () => {
  it.each([file, foreign])('gives $name back byte for byte', (one) => {
    const pdf = attach(attach(byHand(), { ...file, name: 'a.json', content: '' }), one);
    expect(poppler('pdfdetach', pdf, '-list')).toContain(
      `2 embedded files\n1: ${[one.name, 'a.json'].sort()[0]}`,
    );
    const number = one === foreign ? 1 : 2;
    expect(detached(pdf, number).toString()).toBe(one.content);
    expect(poppler('pdfinfo', pdf)).toMatch(/Pages: +2/);
    expect(poppler('pdftotext', pdf)).toContain('Lovelace');
  });
});

describe.skipIf(!chromiumIsHere || !pdftotextIsHere)('attach, to what a browser prints', () => {
  it('attaches a file', async () => {
    const printer = await openPrinter(chromiumPath);
    try {
      const printed = await printer.print(
        '<!DOCTYPE html><html lang="de"><title>Zoë</title><h1 id="a">Zoë</h1>',
      );
      const pdf = attach(printed, foreign);
      expect(await attachments(pdf)).toEqual([read(foreign)]);
      expect(detached(pdf, 1).toString()).toBe(foreign.content);
      expect(poppler('pdfinfo', pdf)).toMatch(/Title: +Zoë\n[^]*Tagged: +yes/);
      expect(poppler('pdftotext', pdf)).toContain('Zoë');
      expect(measureSheets(pdf)).toEqual(measureSheets(printed));
    } finally {
      await printer.close();
    }
  });
});
