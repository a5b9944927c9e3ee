import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { readPdf } from '../../src/source/read-pdf.ts';
import { Unreadable } from '../../src/source/unreadable.ts';
import { type Painted, writePdf } from './files/write-pdf.ts';

/** Lines one below the other. */
const lines = (x: number, y: number, ...texts: readonly (string | Partial<Painted>)[]): readonly Painted[] =>
  texts.map((line, at) => ({
    x,
    y: y + 13 * at,
    text: '',
    ...(typeof line === 'string' ? { text: line } : line),
  }));

const name: Painted = { text: 'Ines Fanal', x: 50, y: 60, size: 24, bold: true };
const heading = (text: string) => ({ text, bold: true, size: 13 });

/** The document as it is read. */
async function readAs(...pages: readonly (readonly Painted[])[]) {
  const conversion = convert(await readPdf(writePdf(pages)));
  return { ...conversion, text: conversion.source.text };
}

describe('a page is read as people read it', () => {
  it('column after column, and the person first', async () => {
    const { text, resume } = await readAs([
      { ...name, x: 250 },
      ...lines(
        50,
        60,
        heading('Contact'),
        'ines@farol.example',
        '+351 912 345 678',
        '',
        heading('Skills'),
        'Lamps',
        'Knots',
      ),
      ...lines(
        250,
        95,
        heading('Experience'),
        { text: 'Lighthouse Keeper', bold: true },
        'Farol de Aveiro',
        '2015 - 2020',
      ),
      ...lines(
        250,
        150,
        'Kept the light of a tower that ships see from far away, in every',
        'weather, and wrote the log of each night.',
      ),
    ]);
    expect(text.startsWith('Ines Fanal')).toBe(true);
    expect(text).toContain('in every weather, and wrote');
    expect(resume.basics).toMatchObject({ name: 'Ines Fanal', email: 'ines@farol.example' });
    expect(resume.work?.[0]).toMatchObject({
      position: 'Lighthouse Keeper',
      startDate: '2015',
      endDate: '2020',
    });
    expect(resume.skills?.map((skill) => skill.name)).toEqual(['Lamps', 'Knots']);
  });

  it('labels of the margin with what they label', async () => {
    const { resume } = await readAs([
      name,
      ...lines(50, 100, heading('Experience')),
      ...[0, 1, 2].flatMap((at) => [
        ...lines(50, 130 + 60 * at, `${2010 + 3 * at} -`, `${2012 + 3 * at}`),
        ...lines(
          160,
          130 + 60 * at,
          { text: ['Keeper', 'Mate', 'Clerk'][at] as string, bold: true },
          'Farol de Aveiro',
        ),
      ]),
    ]);
    expect(resume.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ['2010', '2012'],
      ['2013', '2015'],
      ['2016', '2018'],
    ]);
  });

  it('letters that stand apart as words', async () => {
    const { text } = await readAs([
      name,
      ...lines(50, 100, { text: 'WORK EXPERIENCE', spacing: 4 }, 'Keeper'),
    ]);
    expect(text).toContain('WORK EXPERIENCE');
  });

  it('what pages repeat once', async () => {
    const page = (number: number): readonly Painted[] => [
      { text: 'Ines Fanal, Curriculum Vitae', x: 50, y: 40 },
      { text: `Page ${number} of 2`, x: 50, y: 810 },
      { text: `Wrote the log of year ${number}`, x: 50, y: 200 },
    ];
    const { text, source, ledger } = await readAs(page(1), page(2));
    expect(text.match(/Curriculum Vitae/g)).toHaveLength(1);
    expect(source.origin.match(/Curriculum Vitae/g)).toHaveLength(2);
    expect(ledger.filter(({ kind }) => kind === 'page')).not.toEqual([]);
  });

  it('with where its links lead, and where each stretch stands', async () => {
    const { resume, source, provenance } = await readAs([
      name,
      { text: 'My lamps', x: 50, y: 90, link: 'https://github.com/ines-fanal' },
    ]);
    expect(resume.basics?.profiles?.[0]).toMatchObject({ network: 'GitHub', username: 'ines-fanal' });
    const [[start, end]] = provenance['/basics/name'] as readonly [readonly [number, number]];
    expect(source.origin.slice(start, end)).toBe('Ines Fanal');
    expect(source.sheets?.[0]?.cells.find((cell) => cell.start === start)).toMatchObject({ x0: 50, y: 60 });
  });
});

describe('what nobody sees is left out, and said', () => {
  it.each<readonly [string, Partial<Painted>]>([
    ['white', { color: '1 1 1' }],
    ['tiny', { size: 0.5 }],
    ['unpainted', { mode: 3 }],
    ['off the page', { x: 2000 }],
    ['on a ground of its color', { color: '0 0 0.5', before: '0 0 0.5 rg 0 500 595 342 re f' }],
  ])('%s', async (_, look) => {
    const { source, messages } = await readAs([
      { text: 'astronaut rocket moon', x: 50, y: 120, ...look },
      { ...name, color: '0.2 0.9 0.2' },
    ]);
    expect(source.origin).not.toContain('astronaut');
    expect(messages).toContainEqual(
      expect.objectContaining({ ruleId: 'unseen-text', found: 'astronaut rocket moon' }),
    );
  });

  it('what something covers', async () => {
    const covered = { text: 'astronaut rocket moon', x: 50, y: 120 };
    const { source } = await readAs([covered, { ...name, before: '1 1 0 rg 0 700 595 40 re f' }]);
    expect(source.origin).toBe('Ines Fanal');
  });

  it('but white text on a dark ground is read', async () => {
    const { text, messages } = await readAs([
      { ...name, color: '1 1 1', before: '0 0 0.3 rg 0 600 595 242 re f' },
    ]);
    expect(text).toBe('Ines Fanal');
    expect(messages.filter(({ ruleId }) => ruleId === 'unseen-text')).toEqual([]);
  });

  it('and text behind a scan is read, with a word of doubt', async () => {
    const { text, messages } = await readAs([{ ...name, mode: 3 }]);
    expect(text).toBe('Ines Fanal');
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'unseen-text' }));
  });
});

describe('a file that cannot be read ends in a message', () => {
  it('of pictures alone', async () => {
    const { messages, resume } = await readAs([]);
    expect(messages).toContainEqual(expect.objectContaining({ ruleId: 'no-text' }));
    expect(resume).toEqual(convert('').resume);
  });

  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ['damaged', () => new TextEncoder().encode('%PDF-1.7\nnothing'), /damaged/],
    ['too long', () => writePdf(Array.from({ length: 201 }, () => [])), /201 pages/],
    [
      'protected',
      () =>
        writePdf(
          [[name]],
          `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
        ),
      /password/,
    ],
  ])('%s', async (_, bytes, said) => {
    const reading = readPdf(bytes());
    await expect(reading).rejects.toThrow(Unreadable);
    await expect(readPdf(bytes())).rejects.toThrow(said);
  });

  it('that is no bytes', async () => {
    await expect(readPdf('%PDF' as never)).rejects.toThrow(TypeError);
  });

  it('and its broken table is repaired', async () => {
    const file = Buffer.from(writePdf([[name]]))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99');
    const source = await readPdf(Uint8Array.from(Buffer.from(file, 'latin1')));
    expect(source.origin).toBe('Ines Fanal');
  });
});
