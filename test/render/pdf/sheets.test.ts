import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../../src/render/pdf/print-page.ts';
import { measureSheets } from '../../../src/render/pdf/sheets.ts';
import { chromiumIsHere, chromiumPath, pdftotextIsHere } from '../../installed.ts';
import { writePdf } from '../../source/files/write-pdf.ts';

describe('measureSheets', () => {
  it.each([
    [1, [[{ text: 'Ada', x: 50, y: 421 }]], (421 + 2.2) / 842],
    [
      2,
      [[{ text: 'Ada', x: 50, y: 800 }], [{ text: 'Lovelace', x: 50, y: 100, size: 20 }]],
      (100 + 4.4) / 842,
    ],
    [
      1,
      [
        [
          { text: 'low', x: 50, y: 700 },
          { text: 'high', x: 50, y: 50 },
        ],
      ],
      (700 + 2.2) / 842,
    ],
    [
      1,
      [
        [
          { text: 'a (b) \\ c', x: 50, y: 200 },
          { text: 'd', x: 50, y: 300 },
        ],
      ],
      (300 + 2.2) / 842,
    ],
    [1, [[{ text: 'moved', x: 50, y: 842, before: '1 0 0 1 0 421 cm' }]], (421 + 2.2) / 842],
    [1, [[{ text: 'below', x: 50, y: 900 }]], 1],
    [1, [[]], 0],
  ])('%d sheets of %j', (sheets, pages, filled) => {
    const measured = measureSheets(writePdf(pages));
    expect(measured.sheets).toBe(sheets);
    expect(measured.lastFilled).toBeCloseTo(filled, 5);
  });

  it.each([
    ['no PDF', '%PDF-1.4\n'],
    ['nothing', ''],
    ['without pages', Buffer.from(writePdf([])).toString('latin1')],
  ])('throws: %s', (_, text) => {
    expect(() => measureSheets(Buffer.from(text, 'latin1'))).toThrow(Error);
  });
});

const lorem =
  '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.</p>';
const page = (body: string, style = '') =>
  `<!DOCTYPE html><html lang="en"><title>x</title><style>@page{margin:15mm;@bottom-right{content:'@'counter(page)}}${style}</style>${body}`;

const pages: readonly (readonly [string, string])[] = [
  ['a line', page('<p>One line')],
  ['half a page', page(lorem.repeat(18))],
  ['a few pages', page(lorem.repeat(90))],
  ['many pages, whose list has branches', page(lorem.repeat(500))],
  ['large letters', page(lorem.repeat(20), 'body{font:24px sans-serif}')],
  ['columns', page(`<div>${lorem.repeat(12)}</div>`, 'div{columns:2}')],
  ['half transparent', page('<p>a<div><p>b</div>', 'div{opacity:.5}p{opacity:.9;margin-top:150px}')],
  ['scaled', page('<p>a<div>b</div>', 'div{transform:scale(1.5);margin:300px}')],
  ['a drawing', page('<svg width="300" height="500"><text x="10" y="450">c</text></svg>')],
  ['from right to left', page(`<div dir="rtl">${'<p>שלום עולם</p>'.repeat(9)}</div>`)],
];

describe.skipIf(!chromiumIsHere || !pdftotextIsHere)('measureSheets, of what a browser prints', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter(chromiumPath);
  });
  afterAll(() => printer.close());

  it.each(pages)('finds what pdftotext finds: %s', async (_, html) => {
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await printer.print(html, { format });
      const measured = measureSheets(pdf);
      const seen = seenBy(pdf);
      expect(measured.sheets).toBe(seen.sheets);
      expect(Math.abs(measured.lastFilled - seen.lastFilled)).toBeLessThan(0.003);
    }
  });

  it('says that little of a last page is filled', async () => {
    const { sheets, lastFilled } = measureSheets(
      await printer.print(page('<p>a<p style="break-before:page">b')),
    );
    expect(sheets).toBe(2);
    expect(lastFilled).toBeLessThan(0.1);
  });
});

/** The same, by another program; numbers of pages begin with `@`. */
function seenBy(pdf: Uint8Array) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', '-', '-'], {
    input: pdf,
    maxBuffer: 1e9,
  }).toString();
  const sheets = xml.split('<page ').slice(1);
  const last = sheets.at(-1) ?? '';
  const words = [...last.matchAll(/<word [^>]*yMax="([\d.]+)">([^<]*)/g)];
  const height = Number(/height="([\d.]+)"/.exec(last)?.[1]);
  const lowest = Math.max(...words.flatMap(([, y, text]) => (text?.startsWith('@') ? [] : [Number(y)])));
  return { sheets: sheets.length, lastFilled: lowest / height };
}
