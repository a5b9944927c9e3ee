import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';
import { ada, bo, start, until } from './start-batch.ts';

/** There, a signal ends a process before it can say anything. */
const onWindows = process.platform === 'win32';

const nameIn = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')).basics.name;

describe('a batch that is stopped', () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`cvs/${at}.txt`, `${ada}${bo}`]));

  it.skipIf(onWindows).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', null],
  ] as const)('by %s leaves whole files, and --continue does the rest', async (signal, code) => {
    const folder = folderWith(many);
    const out = join(folder, 'resumes');
    const { child, chunks, ended } = start(folder, ['convert', 'cvs', '--out', 'resumes']);
    await until(() => existsSync(out) && readdirSync(out).length > 40, child);
    child.kill(signal);
    expect(await ended).toBe(code);
    const done = readdirSync(out).filter((name) => name.endsWith('.json'));
    for (const name of done) expect(nameIn(out, name)).toBe('Ada Quill');
    if (code !== null) {
      expect(readdirSync(out)).toHaveLength(done.length);
      expect(chunks.err).toContain('recto: interrupted.');
    }
    writeFileSync(join(out, '7.json.99999999.tmp'), 'half of a fi');
    const rest = recto(folder, ['convert', 'cvs', '--out', 'resumes', '--continue']);
    expect(rest.code).toBe(0);
    expect(rest.err).toMatch(new RegExp(`; ${done.length} already done\n$`));
    expect(readdirSync(out)).toHaveLength(200);
  });

  it('of lines goes on where it was', async () => {
    const lines = Array.from({ length: 1500 }, (_, id) => JSON.stringify({ id, text: `${ada}${bo}` }));
    const folder = folderWith({ 'in.jsonl': lines.join('\n\n') });
    const words = ['convert', '--jsonl', 'in.jsonl', '--out', 'out.jsonl'];
    const { child, ended } = start(folder, words);
    const part = join(folder, 'out.jsonl.part');
    await until(() => existsSync(part) && readFileSync(part).length > 100_000, child);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, 'out.jsonl'))).toBe(false);
    writeFileSync(part, readFileSync(part).subarray(0, -10));
    expect(recto(folder, words)).toMatchObject({ code: 1, err: expect.stringContaining('out.jsonl.part') });
    expect(recto(folder, [...words, '--continue'])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/[1-9]\d* already done/),
    });
    const ids = readFileSync(join(folder, 'out.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(lines.map((_, id) => id));
    expect(recto(folder, [...words, '--continue']).err).toMatch(/^out.jsonl is from a finished run/);
  });
});

describe('recto convert --jsonl', () => {
  it('ends quietly where nobody reads on', async () => {
    const line = `${JSON.stringify({ id: 1, text: ada })}\n`;
    const { child, chunks, ended } = start(emptyFolder(), ['convert', '--jsonl']);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {});
    child.stdin.end(line.repeat(2000));
    expect(await ended).toBe(1);
    expect(chunks.err).toBe('');
  });

  it('names the document that a thread dies of, and does the others', async () => {
    const deadly = `Experience\n${'Inkwell Ltd\t2019 – 2021\n• Bound books\n'.repeat(60_000)}`;
    const lines = [ada, bo, deadly, ada, bo].map((text, id) => JSON.stringify({ id, text }));
    const folder = folderWith({ 'in.jsonl': lines.join('\n') });
    const { chunks, ended } = start(folder, ['convert', '--jsonl', 'in.jsonl', '--jobs', '2'], {
      NODE_OPTIONS: '--max-old-space-size=40',
    });
    expect(await ended).toBe(1);
    const told = chunks.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
    expect(told.map(({ error }) => error !== undefined)).toEqual([false, false, true, false, false]);
    expect(told[2].error).toMatch(/^line 3 could not be converted \(.*memory/);
  });
});
