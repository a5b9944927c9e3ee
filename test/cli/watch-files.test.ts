import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFiles } from '../../src/cli/watch-files.ts';
import { folderWith } from './folder-with.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells of each change once, of nothing else, and of none in the end', () => {
  const folder = folderWith({ 'cv.txt': 'Ada', 'facts.yaml': 'basics: {}' });
  const [cv, facts] = [join(folder, 'cv.txt'), join(folder, 'facts.yaml')];
  let told = 0;
  const end = watchFiles([cv, facts], () => (told += 1));
  const after = (change: () => void) => {
    change();
    vi.advanceTimersByTime(1_000);
    return told;
  };
  expect(after(() => {})).toBe(0);
  expect(after(() => writeFileSync(cv, 'Ada Quill'))).toBe(1);
  expect(after(() => (writeFileSync(cv, 'Bo'), writeFileSync(facts, 'work: []')))).toBe(2);
  // What is away or empty is being replaced.
  expect(after(() => rmSync(cv))).toBe(2);
  expect(after(() => writeFileSync(cv, ''))).toBe(2);
  expect(after(() => writeFileSync(cv, 'Ada Quill, bookbinder'))).toBe(3);
  const other = join(folder, 'other');
  writeFileSync(other, 'Ada Quill, bookbindes');
  expect(after(() => renameSync(other, cv))).toBe(4);
  end();
  expect(after(() => writeFileSync(cv, 'Bo Moor'))).toBe(4);
});
