import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { emptyFolder } from './cli/empty-folder.ts';

/** A folder with a build and a source, changed at these times. */
function project(buildTime: number, sourceTime: number): string {
  const folder = emptyFolder();
  for (const [name, time] of [
    ['dist/cli.cjs', buildTime],
    ['src/a/b.ts', sourceTime],
  ] as const) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), time, time);
  }
  for (const name of ['src', 'src/a']) utimesSync(join(folder, name), sourceTime, sourceTime);
  return folder;
}

describe('the build that tests run', () => {
  it('is the one asked for where it is newer than the source', () => {
    const folder = project(2000, 1000);
    expect(built('cli.cjs', folder)).toBe(join(folder, 'dist/cli.cjs'));
  });

  it('is refused where the source is newer, or there is none', () => {
    expect(() => built('cli.cjs', project(1000, 2000))).toThrow(/older than .*src.* Run: npm run build$/);
    expect(() => built('worker.cjs', project(2000, 1000))).toThrow('Run: npm run build');
  });
});
