import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../../src/render/pdf/open-browser.ts';
import { chromiumIsHere, chromiumPath } from '../../installed.ts';

let folder = '';
const before = process.env['TMPDIR'];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-open-'));
  process.env['TMPDIR'] = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const left = () => readdirSync(folder).filter((name) => name.startsWith('recto-pdf-'));
const listeners = () => ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((event) => process.listenerCount(event));
/** Processes whose arguments name the folder; not those that have ended and are still listed. */
const running = () =>
  spawnSync('ps', ['-eo', 'args'])
    .stdout.toString()
    .split('\n')
    .filter((line) => line.includes(folder));

describe.skipIf(process.platform === 'win32')('openBrowser, of what is none', () => {
  const script = (code: string) => {
    const path = join(folder, `script-${readdirSync(folder).length}`);
    writeFileSync(path, `#!/bin/sh\n${code}\n`, { mode: 0o755 });
    return path;
  };

  it.each([
    [
      'ends early',
      'echo one >&2; echo "no display" >&2; exit 3',
      /ended too early \(exit code 3\)\.\none\nno display$/,
    ],
    ['is killed', 'kill -TERM $$', /ended too early \(SIGTERM\)\.$/],
    ['says much', 'seq 2000 >&2; exit 1', /ended too early \(exit code 1\)\.\n1996\n1997\n1998\n1999\n2000$/],
    [
      'does not answer',
      'echo waiting >&2; sleep 999 & sleep 998',
      /did not answer within 0\.3 s.*\nwaiting$/,
    ],
    ['leaves another process', 'sleep 999 & exit 1', /ended too early \(exit code 1\)\.$/],
  ])('says so where it %s', async (_, code, message) => {
    const count = listeners();
    await expect(openBrowser(script(`: ${folder}; ${code}`), 300)).rejects.toThrow(message);
    expect(left()).toEqual([]);
    expect(listeners()).toEqual(count);
    expect(running()).toEqual([]);
  });

  it.each(['/missing/chrome', '/dev/null', '/', ''])(
    'says so where it cannot be started: %s',
    async (path) => {
      const count = listeners();
      await expect(openBrowser(path)).rejects.toThrow(/could not be started|cannot be empty/);
      expect(left()).toEqual([]);
      expect(listeners()).toEqual(count);
    },
  );
});

describe.skipIf(!chromiumIsHere)('openBrowser', () => {
  it('asks and is answered, until it is closed', async () => {
    const count = listeners();
    const { send, close } = await openBrowser(chromiumPath);
    expect(await send('Browser.getVersion')).toMatchObject({ product: expect.stringContaining('/') });
    await expect(send('Browser.fly')).rejects.toThrow('The browser rejected Browser.fly');
    expect(left()).toHaveLength(1);
    await close();
    await close();
    await expect(send('Browser.getVersion')).rejects.toThrow('The browser was closed.');
    expect(left()).toEqual([]);
    expect(running()).toEqual([]);
    expect(listeners()).toEqual(count);
  });

  it('says so where the browser crashes', async () => {
    const { send, close } = await openBrowser(chromiumPath);
    await expect(send('Browser.crash')).rejects.toThrow(`${chromiumPath} ended too early`);
    await expect(send('Browser.getVersion')).rejects.toThrow(`${chromiumPath} ended too early`);
    await close();
    expect(left()).toEqual([]);
  });

  const program = new URL('opened.ts', import.meta.url);
  it.each(['end', 'throw', 'exit', 'SIGTERM', 'SIGINT', 'SIGHUP'])(
    'leaves nothing behind: %s',
    async (how) => {
      const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(program), chromiumPath, how], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      if (how.startsWith('SIG')) child.kill(how as NodeJS.Signals);
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal ?? code).toBe({ end: 0, throw: 1, exit: 4 }[how] ?? how);
      expect(left()).toEqual([]);
      expect(running()).toEqual([]);
    },
  );
});
