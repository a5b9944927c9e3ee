import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/batch/progress.ts';
import { readBlocks } from '../../src/cli/batch/read-blocks.ts';
import { splitLines } from '../../src/cli/batch/split-lines.ts';
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';
import { ada, bo, start, until } from './start-batch.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const nameIn = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')).basics.name;

describe('recto convert <folder> --out', () => {
  it('gives each document a resume in the same place below the folder', () => {
    const folder = folderWith({
      'cvs/ada.txt': ada,
      'cvs/deep/bo.md': bo,
      'cvs/photo.png': 'x',
      'cvs/.git/x.txt': ada,
    });
    const { code, out, err } = recto(folder, ['convert', 'cvs', '--out', 'resumes']);
    expect(filesIn(join(folder, 'resumes'))).toEqual(['ada.json', 'deep/bo.json']);
    expect(nameIn(folder, 'resumes/deep/bo.json')).toBe('Bo Moor');
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^2 converted in .*; 1 other file skipped: .*photo\.png\n$/);
  });

  it('leaves out the pages that were made of the documents', () => {
    const folder = folderWith({ 'cvs/ada.txt': ada });
    recto(folder, ['cvs/ada.txt']);
    const { err } = recto(folder, ['convert', 'cvs', '--out', 'resumes']);
    expect(filesIn(join(folder, 'resumes'))).toEqual(['ada.json']);
    expect(err).toMatch(/; 2 other files skipped: .*ada\.html, .*ada\.json\n$/);
  });

  it('writes what a single conversion writes', () => {
    const folder = folderWith({ 'cvs/ada.txt': ada });
    recto(folder, ['convert', 'cvs', '--out', 'many']);
    recto(folder, ['convert', 'cvs/ada.txt', '--out', 'one.json']);
    expect(readFileSync(join(folder, 'many/ada.json'))).toEqual(readFileSync(join(folder, 'one.json')));
  });

  it('goes on where a document is bad, names it, and fails in the end', () => {
    const folder = folderWith({ 'cvs/a.txt': '', 'cvs/b.txt': Buffer.from([0xff, 0x41]), 'cvs/c.txt': ada });
    const { code, err } = recto(folder, ['convert', 'cvs', '--out', 'resumes']);
    expect(code).toBe(1);
    expect(filesIn(join(folder, 'resumes'))).toEqual(['c.json']);
    expect(err).toContain('recto: cvs/a.txt is empty.\nrecto: cvs/b.txt:1:1 is not UTF-8.');
    expect(err).toMatch(/\n1 converted in .*; 2 failed/);
  });

  it.each([
    ['a pattern', ['cvs/{a,b}/ada.txt'], ['a/ada.json', 'b/ada.json']],
    ['files', ['cvs/a/ada.txt', 'cvs/b/ada.txt'], ['a/ada.json', 'b/ada.json']],
    ['files of one folder', ['cvs/a/ada.txt', 'cvs/a/bo.txt'], ['ada.json', 'bo.json']],
    ['a file twice', ['cvs/a/ada.txt', 'cvs/a/ada.txt'], ['ada.json']],
    ['names that differ by their ending', ['cvs/c'], ['ada.md.json', 'ada.txt.json', 'bo.json']],
  ])('takes %s', (_, names, expected) => {
    const folder = folderWith({
      'cvs/a/ada.txt': ada,
      'cvs/a/bo.txt': bo,
      'cvs/b/ada.txt': ada,
      'cvs/c/ada.txt': ada,
      'cvs/c/ada.md': ada,
      'cvs/c/bo.txt': bo,
    });
    expect(recto(folder, ['convert', ...names, '--out', 'resumes/']).code).toBe(0);
    expect(filesIn(join(folder, 'resumes'))).toEqual(expected);
  });

  it('writes one document into a folder that is there', () => {
    const folder = folderWith({ 'ada.txt': ada, 'resumes/old.json': '{}' });
    expect(recto(folder, ['convert', 'ada.txt', '-o', 'resumes']).code).toBe(0);
    expect(filesIn(join(folder, 'resumes'))).toEqual(['ada.json', 'old.json']);
  });

  it('leaves resumes that are there alone, unless told', () => {
    const folder = folderWith({ 'cvs/ada.txt': ada, 'cvs/bo.txt': bo, 'resumes/ada.json': 'mine' });
    const convert = (...words: string[]) => recto(folder, ['convert', 'cvs', '--out', 'resumes', ...words]);
    expect(convert()).toMatchObject({ code: 1 });
    expect(filesIn(join(folder, 'resumes'))).toEqual(['ada.json']);
    expect(convert('--continue').err).toMatch(/^1 converted in .*; 1 already done\n$/);
    expect(readFileSync(join(folder, 'resumes/ada.json'), 'utf8')).toBe('mine');
    expect(convert('--continue').err).toMatch(/^0 converted in .*; 2 already done\n$/);
    expect(convert('--force').code).toBe(0);
    expect(nameIn(folder, 'resumes/ada.json')).toBe('Ada Quill');
  });

  it('gives reports to machines, a line for each document and one for all', () => {
    const folder = folderWith({ 'cvs/ada.txt': ada, 'cvs/no.txt': '' });
    const { err } = recto(folder, ['convert', 'cvs', '--out', 'resumes', '--format', 'json']);
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: 'cvs/ada.txt', found: { work: 1 } },
      { file: 'cvs/no.txt', error: 'cvs/no.txt is empty.' },
      { converted: 1, failed: 1, skipped: 0, others: 0 },
    ]);
  });

  it('counts warnings under --strict', () => {
    const folder = folderWith({ 'cvs/ada.txt': 'Experience\n2019 – 2021\nKept bees.' });
    expect(recto(folder, ['convert', 'cvs', '--out', 'a']).code).toBe(0);
    expect(recto(folder, ['convert', 'cvs', '--out', 'b', '--strict']).code).toBe(1);
  });

  it.each([
    ['no folder to write to', ['cvs'], /--out DIR/],
    ['a file for a folder', ['cvs', '--out', 'cvs/ada.txt'], /is not a folder/],
    [
      'an option for one document',
      ['cvs', '--out', 'x', '--explain', 'y'],
      /--explain works only with a single document/,
    ],
    ['to go on and to begin anew', ['cvs', '--out', 'x', '--continue', '--force'], /cannot be used together/],
    ['a folder for lines', ['--jsonl', 'cvs/ada.txt', '--out', 'cvs'], /cvs is a folder/],
    ['an option for many', ['cvs/ada.txt', '--continue'], /--continue works only with several documents/],
    ['nothing there', ['empty', '--out', 'x'], /No documents .* found in empty/],
    ['no number of threads', ['cvs', '--out', 'x', '--jobs', '0'], /--jobs must be a number/],
    ['no language', ['cvs', '--out', 'x', '--languages', 'xx'], /xx/],
    ['two for one name', ['cvs', 'more', '--out', 'x'], /cvs\/ada\.txt and more\/ada\.txt would both/],
  ])('refuses %s', (_, words, said) => {
    const folder = folderWith({ 'cvs/ada.txt': ada, 'more/ada.txt': ada, 'empty/x.png': '' });
    const { code, err } = recto(folder, ['convert', ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(said);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('recto convert --jsonl', () => {
  const answers = (input: string | Buffer, ...words: string[]) => {
    const { code, out } = recto(emptyFolder(), ['convert', '--jsonl', ...words], input);
    return {
      code,
      lines: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    };
  };

  it('answers each line by one, in order', () => {
    const texts = Array.from({ length: 300 }, (_, id) => ({
      id,
      text: id % 7 ? bo : ada.repeat(1 + (id % 5)),
    }));
    const { code, lines } = answers(texts.map((line) => JSON.stringify(line)).join('\n'), '--jobs', '3');
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    expect(lines[1].resume.basics.name).toBe('Bo Moor');
    expect(lines[1]).toMatchObject({ found: { education: 1 }, messages: expect.any(Array) });
  });

  it('says what is wrong with a line in its place', () => {
    const { code, lines } = answers(
      Buffer.concat([
        Buffer.from('{"id": "a", "text": "Ada Quill"}\r\n\n  \nno\n{"id": 5}\n[]\n{"text": "'),
        Buffer.from([0xff]),
        Buffer.from(`"}\n{"id": {"a": 1}, "text": "${'word '.repeat(300)}"}\n{"text": "Bo Moor"}\n`),
        Buffer.from('{"id": 9007199254740993, "text": "Bo Moor"}'),
      ]),
      '--max-size',
      '1kB',
    );
    expect(code).toBe(1);
    expect(
      lines.map(({ id, line, error }) => [id, line, error?.replace(/(not valid JSON):.*/, '$1')]),
    ).toEqual([
      ['a', undefined, undefined],
      [null, 4, 'line 4 is not valid JSON'],
      [5, 5, 'line 5 has no "text", or it is not a string.'],
      [null, 6, 'line 6 is not a JSON object. Write { "id": …, "text": … }.'],
      [null, 7, 'line 7 is not UTF-8.'],
      [null, 8, 'line 8 is larger than 1000 bytes. Use --max-size to allow more.'],
      [null, undefined, undefined],
      [null, 10, 'line 10 has an id that is too large for a number. Write it in quotes.'],
    ]);
  });

  it('answers before the input ends', async () => {
    const { child, chunks, ended } = start(emptyFolder(), ['convert', '--jsonl']);
    child.stdin.write('{"id": 1, "text": "Ada Quill"}\n');
    await until(() => chunks.out.includes('\n'), child);
    expect(JSON.parse(chunks.out).id).toBe(1);
    child.stdin.end('{"id": 2, "text": "Bo Moor"}\n');
    expect(await ended).toBe(0);
    expect(chunks.out.trim().split('\n')).toHaveLength(2);
  });
});

describe('--max-size', () => {
  it.each([
    ['convert', ['convert', 'cv.txt']],
    ['validate', ['validate', 'cv.txt']],
    ['render', ['render', 'cv.txt']],
    ['recto', ['cv.txt']],
  ])('bounds %s', (_, words) => {
    const folder = folderWith({ 'cv.txt': ada });
    const { code, err } = recto(folder, [...words, '--max-size', '10b']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('recto: cv.txt is larger than 10 bytes. Use --max-size'),
    ]);
    expect(filesIn(folder)).toEqual(['cv.txt']);
  });

  it('bounds standard input, and is 20 MB', () => {
    expect(recto(emptyFolder(), ['convert', '--max-size', '1kB'], 'x'.repeat(1001)).err).toContain(
      'standard input is larger than 1000 bytes.',
    );
    expect(recto(emptyFolder(), ['convert'], Buffer.alloc(20_000_001, 'x')).err).toContain(
      'is larger than 20 MB.',
    );
  });

  it.each(['0', '-1', 'x', '5 PB', '1e9'])('refuses %s', (size) => {
    expect(recto(emptyFolder(), ['convert', `--max-size=${size}`], 'x').code).toBe(2);
  });
});

describe('readBlocks', () => {
  /** Read texts that come in one after the other, and give the lines with their numbers. */
  async function linesOf(chunks: readonly string[], limit = 100, skip = 0) {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const lines: [number, string][] = [];
    for await (const block of readBlocks(stream(), limit, skip))
      for (const { line, bytes } of splitLines(block)) lines.push([line, Buffer.from(bytes).toString()]);
    return lines;
  }

  it.each([
    [
      ['a\nb\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      ['a', 'b\nc', '\n', 'd'],
      [
        [1, 'ab'],
        [2, 'c'],
        [3, 'd'],
      ],
    ],
    [
      ['a\n\n', '\nb'],
      [
        [1, 'a'],
        [2, ''],
        [3, ''],
        [4, 'b'],
      ],
    ],
    [[''], []],
  ] as const)('%j', async (chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  it('keeps no more of a line than shows that it is too long', async () => {
    const long = 'x'.repeat(50);
    expect(await linesOf([long, long, long, '\na\n', long, long], 20)).toEqual([
      [1, 'x'.repeat(21)],
      [2, 'a'],
      [3, 'x'.repeat(21)],
    ]);
  });

  it('passes over lines that were answered before, but for blank ones', async () => {
    expect(await linesOf(['a\n\nb\n', ' \nc\nd\n'], 100, 3)).toEqual([[6, 'd']]);
    expect(await linesOf(['a\nb\n'], 100, 2)).toEqual([]);
  });
});

describe('progress', () => {
  function shown(isTTY: boolean, seconds: readonly number[]) {
    let time = 0;
    let text = '';
    const stream = { isTTY, write: (part: string) => (text += part) !== '' };
    const progress = progressOn(stream as never, () => time);
    for (const [at, second] of seconds.entries()) {
      time = second * 1000;
      progress.tell(1200 * (at + 1), (at + 1) / 4);
    }
    progress.say('done');
    return text;
  }

  it('is a bar on a terminal', () => {
    expect(shown(true, [1, 1.01, 3])).toBe(
      '\r[######------------------] 1,200 documents, 25 %, 1,200 per second, 3 s left\u001b[K' +
        '\r[##################------] 3,600 documents, 75 %, 1,200 per second, 1 s left\u001b[K' +
        '\r\u001b[Kdone\n',
    );
  });

  it('is a line now and then elsewhere', () => {
    expect(shown(false, [1, 12, 13])).toBe('2,400 documents, 50 %, 200 per second, 12 s left\ndone\n');
  });
});
