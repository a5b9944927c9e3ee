import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { folderWith } from './folder-with.ts';
import { binary } from './recto.ts';

it('recto validate judges 2,000 files in one call without keeping them', () => {
  const text = JSON.stringify({
    basics: { summary: 'Bound books. '.repeat(4000).trim(), picture: 'https://example.com/a.png' },
  });
  const folder = folderWith(
    Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at}.json`, text])),
  );
  const words = ['--max-old-space-size=48', binary, 'validate', '*.json', '--format', 'github'];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toHaveLength(2001);
});
