import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument, textOf } from '../../src/document/read-document.ts';
import { formatOf, resumeIn } from '../../src/document/resume-in.ts';
import { render } from '../../src/render/html/index.ts';
import { isUnreadable, Unreadable } from '../../src/source/unreadable.ts';
import { typeset } from '../source/files/typeset.ts';
import { p, writeDocx } from '../source/files/write-docx.ts';
import { writePdf } from '../source/files/write-pdf.ts';

const read = (content: string | Uint8Array, file?: string) =>
  readDocument(Buffer.from(content), { name: file ?? 'The text', file });
const text = 'Ada Quill\n\nExperience\n\nBookbinder, Inkwell Ltd\n2019 – 2021\n';

describe('a document', () => {
  it.each([undefined, 'cv.txt', 'cv.md', 'cv'])('called %s is its text', async (file) => {
    expect(await read(text, file)).toEqual({ name: file ?? 'The text', text });
  });

  it.each([
    'Title,Description\nBookbinder,Inkwell Ltd\n',
    'Name,Keeper,Aveiro\n',
    '"Lamps","Oil"\n"Glass","Wick"\n',
  ])('with commas is text: %j', async (table) =>
    expect(await read(table)).toEqual({ name: 'The text', text: table }),
  );

  it.each(['Title,Description,Location\n', '"Firm";"Post";"From"\n"Farol";"Keeper, first";"2019"\n'])(
    'of columns is a table: %j',
    (table) => expect(read(table)).rejects.toThrow('a table (CSV)'),
  );

  it('is decoded: UTF-16 by its mark, UTF-8 with or without one', async () => {
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect((await read(utf16)).text).toBe(text);
    expect((await read(Buffer.from(utf16).swap16())).text).toBe(text);
    expect((await read(`\ufeff${text}`)).text).toBe(text);
  });

  it('of a format is read by what it holds, whatever it is called', async () => {
    const pdf = writePdf([typeset(text, ['Experience'])]);
    for (const file of [undefined, 'cv.pdf', 'cv.txt']) {
      const { source, text: origin, imported } = await read(pdf, file);
      expect([source?.origin, imported]).toEqual([origin, undefined]);
      expect(origin).toContain('Bookbinder, Inkwell Ltd');
    }
    expect((await read(writeDocx(p('Ada Quill')), 'cv.txt')).source?.text).toContain('Ada Quill');
    expect((await read('<html><body><h1>Ada Quill</h1></body></html>')).source?.text).toContain('Ada Quill');
  });

  it('has its PDF read by another reader where there is one', async () => {
    const source = { origin: 'Read', text: 'Read', runs: [], hints: [] };
    const options = { name: 'cv', readPdf: async () => source };
    expect(await readDocument(writePdf([typeset(text, [])]), options)).toEqual({
      name: 'cv',
      text: 'Read',
      source,
    });
    expect((await readDocument(writeDocx(p('Ada Quill')), options)).text).toContain('Ada Quill');
  });

  it.each([
    ['blanks', ' \n\t', undefined, 'The text is empty.'],
    ['a page without text', '<html><body> </body></html>', 'cv.html', 'cv.html is empty.'],
    ['a sign that is not text', 'Ada\0Quill', 'cv.txt', 'cv.txt is not a text file.'],
    [
      'a byte that is not UTF-8',
      Buffer.from('Ada\nQuill \xe9', 'latin1'),
      'cv.txt',
      'cv.txt:2:7 is not UTF-8.',
    ],
    [
      'a format that is not read',
      '{\\rtf1 Ada}',
      'cv.rtf',
      'cv.rtf is an RTF document, not plain text. Get its text first',
    ],
    ['a damaged Word document', 'PK\u0003\u0004 word/ and no more', 'cv.docx', 'cv.docx: '],
    ['a damaged PDF', '%PDF-1.7 and no more', 'cv.pdf', 'cv.pdf: '],
    ['an archive of anything', zipSync({ 'a.bin': new Uint8Array(3) }), 'cv.zip', 'cv.zip is a zip archive'],
    ['a PDF without text', writePdf([[]]), 'scan.pdf', 'scan.pdf: '],
  ])('that is %s is refused', async (_, content, file, said) => {
    const refused = await read(content, file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(isUnreadable(refused)).toBe(true);
    expect((refused as Error).message.slice(0, said.length)).toBe(said);
  });

  it('passes on what a reader throws of itself', async () => {
    const readPdf = () => Promise.reject(new RangeError('too far'));
    const failure = await readDocument(writePdf([[]]), { name: 'cv', readPdf }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(RangeError);
    expect(isUnreadable(failure)).toBe(false);
    expect(isUnreadable('Unreadable')).toBe(false);
  });
});

describe('another program’s resume', () => {
  const renderCv = 'cv:\n  name: Ada Quill\n  email: ada@example.org\n';

  it.each([
    ['RenderCV', renderCv],
    ['RenderCV', `\ufeff${renderCv}`],
    ['RenderCV', `# My CV\n${renderCv}`],
    ['RenderCV', `---\n${renderCv}`],
    [
      'LinkedIn',
      zipSync({ 'Profile.csv': Buffer.from('First Name,Last Name,Headline\nAda,Quill,Binder\n') }),
    ],
  ])('of %s is mapped', async (program, content) => {
    const { imported, text: read_, source } = await read(content);
    expect([read_, source]).toEqual(['', undefined]);
    expect(imported?.format).toContain(program);
    expect(imported?.resume.basics?.name).toBe('Ada Quill');
  });

  it('that is attached to a PDF stands for it', async () => {
    const attached = {
      origin: 'Seen',
      text: 'Seen',
      runs: [],
      hints: [],
      attachments: [
        { name: 'a', text: 'no' },
        { name: 'cv.yaml', text: renderCv },
      ],
    };
    const open = (source: object) =>
      readDocument(writePdf([[]]), { name: 'cv', readPdf: async () => source as typeof attached });
    expect(
      (await open({ ...attached, attachments: attached.attachments.slice(0, 1) })).imported,
    ).toBeUndefined();
    expect((await open(attached)).text).toBe('Seen');
  });

  it('is a page that Recto rendered, too', async () => {
    const { imported } = await read(render({ basics: { name: 'Ada Quill' } }), 'cv.html');
    expect(imported?.resume.basics?.name).toBe('Ada Quill');
  });
});

describe('a resume in a text', () => {
  it.each([
    ['{"basics":{}}', '', { format: 'json', value: { basics: {} } }],
    ['basics:\n  name: Ada\n', '', { format: 'yaml', value: { basics: { name: 'Ada' } } }],
    ['# note\n---\nresume:\n  name: Ada\n', '', { format: 'yaml', value: { resume: { name: 'Ada' } } }],
    ['name: Ada\n', 'cv.yml', { format: 'yaml', value: { name: 'Ada' } }],
    ['name: Ada\n', 'cv.txt', undefined],
    ['Ada Quill\n', '', undefined],
    ['[Ada Quill]\n\nSkills', '', undefined],
    ['{ "basics": ', 'cv.json', { format: 'json' }],
    ['{ "basics": ', 'cv.txt', undefined],
  ])('%j in %j', async (content, file, expected) => {
    const { foreign: _, ...found } = (await resumeIn(content, file)) ?? {};
    expect(found).toEqual(expected ?? {});
  });

  it('of another program says so', async () => {
    expect((await resumeIn('cv:\n  name: Ada\n'))?.foreign?.reason).toContain('RenderCV');
    expect((await resumeIn('{"basics":{"name":"Ada"}}'))?.foreign).toBeUndefined();
  });

  it.each([
    ['a.JSON', 'json'],
    ['a/b.yaml', 'yaml'],
    ['c.yml', 'yaml'],
    ['yaml', undefined],
    ['a.json/b', undefined],
    ['', undefined],
  ])('%j is named as %s', (file, format) => expect(formatOf(file)).toBe(format));
});

it('a text is more than blanks', () => {
  expect(textOf(Buffer.from(' x '), 'cv')).toBe(' x ');
  expect(() => textOf(Buffer.from(' \n'), 'cv')).toThrow(Unreadable);
});
