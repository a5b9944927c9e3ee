import { request } from 'node:http';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';
import { startRecto } from './start-recto.ts';

async function opened(files: Readonly<Record<string, string>>, words: readonly string[]) {
  const folder = folderWith(files);
  const run = startRecto(folder, ['open', ...words, '--no-open']);
  const [url = ''] = (await run.says('Ctrl+C')).split('\n');
  return { folder, run, url, origin: new URL(url).origin };
}

/** Ask with whatever headers; fetch sets some of them itself. */
const ask = (url: string, method: string, headers: Readonly<Record<string, string>> = {}, body = '') =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });

const cv = { 'cv.txt': 'Ida Fenwick\nBookbinder\n' };

describe('recto open', () => {
  it('prints the address first, on this machine alone, and serves until it is interrupted', async () => {
    const { run, url } = await opened(cv, ['cv.txt']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    const page = await ask(url, 'GET');
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('name="recto-session"') });
    expect((await ask(`${url}main.js`, 'GET')).status).toBe(200);
    expect((await ask(`${url}document`, 'GET')).text).toBe(cv['cv.txt']);
    expect(JSON.parse((await ask(`${url}session`, 'GET')).text)).toEqual({
      file: 'cv.txt',
      follows: false,
      saves: { resume: 'cv.json', page: 'cv.html', facts: 'cv.facts.yaml' },
    });
    expect(await run.end()).toBe(0);
    await expect(ask(url, 'GET')).rejects.toThrow();
  });

  it('answers nobody else', async () => {
    const { url, origin, folder } = await opened(cv, ['cv.txt']);
    const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
    expect(await statusOf(url, 'GET', { host: 'evil.example' })).toBe(403);
    expect(await statusOf(url, 'GET', { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(`${origin}/`, 'GET')).toBe(404);
    expect(await statusOf(`${origin}/document`, 'GET')).toBe(404);
    for (const path of ['../cli.cjs', '..%2fcli.cjs', 'examples', 'none.js', '%00'])
      expect(await statusOf(`${url}${path}`, 'GET')).toBe(404);
    expect(await statusOf(`${url}save`, 'POST', { origin })).toBe(405);
    expect(await statusOf(`${url}save`, 'PUT', {}, '{"resume":"{}"}')).toBe(403);
    expect(await statusOf(`${url}save`, 'PUT', { origin: 'null' }, '{"resume":"{}"}')).toBe(403);
    expect(await statusOf(`${url}save`, 'PUT', { origin }, '{"resume":')).toBe(400);
    expect(existsSync(join(folder, 'cv.json'))).toBe(false);
  });

  it('lets no other page frame, keep or read what it serves', async () => {
    const { url } = await opened(cv, ['cv.txt']);
    for (const path of ['', 'document', 'session', 'none.js']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'self'",
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('saves beside the document, over nothing that is not its own', async () => {
    const { url, origin, folder } = await opened({ ...cv, 'cv.html': 'mine' }, ['cv.txt']);
    const save = (contents: object) => ask(`${url}save`, 'PUT', { origin }, JSON.stringify(contents));
    expect(await save({ resume: '{}\n' })).toEqual({ status: 200, text: 'Saved cv.json.' });
    expect(await save({ resume: '{ }\n', facts: 'basics: {}\n' })).toMatchObject({ status: 200 });
    expect(readFileSync(join(folder, 'cv.json'), 'utf8')).toBe('{ }\n');
    expect(await save({ resume: '[]', page: 'new' })).toMatchObject({ status: 400 });
    expect(readFileSync(join(folder, 'cv.html'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'cv.json'), 'utf8')).toBe('{ }\n');
  });

  it('saves a resume where it was read, unless it has changed there', async () => {
    const { url, origin, folder } = await opened({ 'resume.json': '{}' }, ['resume.json']);
    const save = (resume: string) => ask(`${url}save`, 'PUT', { origin }, JSON.stringify({ resume }));
    await ask(`${url}document`, 'GET');
    writeFileSync(join(folder, 'resume.json'), '{ "basics": {} }');
    expect(await save('{ "work": [] }')).toMatchObject({
      status: 400,
      text: expect.stringContaining('has changed'),
    });
    await ask(`${url}document`, 'GET');
    expect(await save('{ "work": [] }')).toMatchObject({ status: 200 });
    expect(readFileSync(join(folder, 'resume.json'), 'utf8')).toBe('{ "work": [] }');
  });

  it('follows the file', async () => {
    const { url, folder } = await opened(cv, ['cv.txt', '--watch']);
    const events = await fetch(`${url}events`);
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    writeFileSync(join(folder, 'cv.txt'), 'Ida Marlowe\nBookbinder\n');
    let text = '';
    while (!text.includes('event: change')) text += new TextDecoder().decode((await reader.read()).value);
    expect((await ask(`${url}document`, 'GET')).text).toContain('Marlowe');
  });

  it.each([
    [['none.txt'], 1, 'none.txt'],
    [['cv.txt', 'cv.txt'], 2, 'one file'],
    [['--watch'], 2, '--watch'],
  ])('%j is refused', (words, code, reason) => {
    const { code: exit, err } = recto(folderWith(cv), ['open', '--no-open', ...words]);
    expect({ exit, err }).toEqual({ exit: code, err: expect.stringContaining(reason) });
  });
});
