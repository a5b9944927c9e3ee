import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../../src/render/pdf/print-page.ts';
import { chromiumIsHere, chromiumPath, pdftotextIsHere } from '../../installed.ts';

const poppler = (command: string, pdf: Uint8Array, ...flags: readonly string[]) =>
  execFileSync(command, [...flags, '-', ...(command === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
  }).toString();
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/** A picture of one color, 16 pixels wide and high. */
function image(color: number): string {
  const head = Buffer.from('424d00000000000000003600000028000000100000001000000001001800', 'hex');
  const data = Buffer.concat([head, Buffer.alloc(24), Buffer.alloc(768, color)]);
  return `data:image/bmp;base64,${data.toString('base64')}`;
}

describe.skipIf(!chromiumIsHere || !pdftotextIsHere)('print', () => {
  let printer: Printer;
  let server: Server;
  let place = '';
  const asked: string[] = [];
  beforeAll(async () => {
    printer = await openPrinter(chromiumPath);
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await printer.close();
  });

  it('gives a tagged PDF with title, language and outline', async () => {
    const pdf = await printer.print(
      '<!DOCTYPE html><html lang="fr-CA"><title>Zoë – 日本</title><h1>Zoë</h1><p>é',
    );
    const said = poppler('pdfinfo', pdf);
    expect(said).toMatch(/Title: +Zoë – 日本\n/);
    expect(said).toMatch(/Tagged: +yes/);
    expect(latin(pdf)).toMatch(/\/Type \/Catalog[^]*\/Outlines[^]*\/Lang \(fr-CA\)>>/);
    expect(poppler('pdftotext', pdf)).toMatch(/^Zoë\s+é/);
  });

  it.each([
    [undefined, '', /\(A4\)/],
    ['A4', '', /\(A4\)/],
    ['Letter', '', /\(letter\)/],
    ['Letter', '@page{size:A4}', /\(A4\)/],
  ] as const)('prints on paper: %s, %s', async (format, style, size) => {
    const pdf = await printer.print(`<!DOCTYPE html><style>${style}</style><p>a`, format && { format });
    expect(poppler('pdfinfo', pdf)).toMatch(size);
  });

  it('has no margins but those of the page', async () => {
    const html =
      '<!DOCTYPE html><style>@page{margin:0}body{margin:0}p{margin:0;font:10px/1 serif}</style><p>a';
    expect(poppler('pdftotext', await printer.print(html), '-bbox')).toMatch(
      /<word xMin="0\.0+" yMin="-?0\.\d+"/,
    );
  });

  it('runs no scripts', async () => {
    const pdf = await printer.print(
      '<!DOCTYPE html><title>a</title><p>b<noscript>c</noscript><script>document.title="d";document.write("e")</script>',
    );
    expect(poppler('pdfinfo', pdf)).toMatch(/Title: +a\n/);
    expect(poppler('pdftotext', pdf)).toMatch(/^b\s*c\s*$/);
  });

  it('prints images that the page holds', async () => {
    const html = `<!DOCTYPE html><style>@media print{p{background:url(${image(50)})}}</style>
      <img src="${image(100)}"><p>a</p><img loading="lazy" style="margin-top:5000px" src="${image(150)}">
      <img src="data:image/png,none"><img>`;
    expect(latin(await printer.print(html)).match(/\/Width 16\b/g)).toHaveLength(3);
  });

  it('asks nothing of the network', async () => {
    const html = `<!DOCTYPE html><link rel="preconnect" href="${place}"><link rel="stylesheet" href="${place}/css">
      <style>@font-face{font-family:x;src:url(${place}/font)}p{font-family:x}@media print{p{background:url(${place}/back)}}</style>
      <img src="${place}/image"><img src="https://example.org/image"><iframe src="${place}/frame"></iframe>
      <object data="${place}/object"></object><script src="${place}/script"></script><p>a</p>`;
    expect(poppler('pdftotext', await printer.print(html))).toContain('a');
    expect(asked).toEqual([]);
  });

  it('prints page after page, each as if it were alone', async () => {
    const pages = ['a', 'b', 'c', 'd'].map(
      (name) => `<!DOCTYPE html><html lang="${name}"><title>${name}</title><p>${name}`,
    );
    const printed = await Promise.all([...pages, '<p>e</p>'].map((html) => printer.print(html)));
    expect(printed.map((pdf) => poppler('pdftotext', pdf).trim())).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(printed.slice(0, 4).map((pdf) => /\/Lang \((.*)\)>>/.exec(latin(pdf))?.[1])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    const titles = printed.map((pdf) => /Title: +(\S*)/.exec(poppler('pdfinfo', pdf))?.[1]);
    expect(titles).toEqual(['a', 'b', 'c', 'd', 'about:blank']);
  });
});
