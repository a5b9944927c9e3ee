import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkTargets } from '../../src/cli/check-targets.ts';
import { ownerOf, writeOutput } from '../../src/cli/written-files.ts';
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';

let state = '';
beforeEach(() => vi.stubEnv('XDG_STATE_HOME', (state = emptyFolder())));
afterEach(() => vi.unstubAllEnvs());
const isOwnOutput = (file: string) => ownerOf(file, undefined) === 'own';
const memory = () => join(state, 'recto', 'written.json');

describe('a file of the command itself', () => {
  it('is one as long as nobody changes it', () => {
    const file = join(emptyFolder(), 'cv.json');
    expect(isOwnOutput(file)).toBe(false);
    writeOutput({ [file]: '{}' });
    expect(isOwnOutput(file)).toBe(true);
    writeFileSync(file, '{ }');
    expect(isOwnOutput(file)).toBe(false);
    writeOutput({ [file]: '{ }' });
    expect(isOwnOutput(file)).toBe(true);
  });

  it('is that of one document, and of what was made of that', () => {
    const folder = folderWith({ 'cv.txt': 'Ada', 'cv.md': '# Ada' });
    const [text, markdown, resume, page] = ['cv.txt', 'cv.md', 'cv.json', 'cv.html'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    writeOutput({ [resume]: '{}', [page]: '<p>' }, text);
    expect([text, markdown, resume].map((from) => ownerOf(page, from))).toEqual(['own', 'other', 'own']);
    writeFileSync(page, '<b>');
    expect(ownerOf(page, text)).toBe('changed');
  });

  it('is not one that only holds the same', () => {
    const folder = folderWith({ 'other.json': '{}' });
    writeOutput({ [join(folder, 'cv.json')]: '{}' });
    expect(isOwnOutput(join(folder, 'other.json'))).toBe(false);
  });

  it('is remembered among the last 2,000, by no name', () => {
    const folder = emptyFolder();
    const [first, again, last] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeOutput({ [first]: '1', [again]: '2' });
    const known = JSON.parse(readFileSync(memory(), 'utf8')) as object;
    expect(JSON.stringify(known)).not.toContain(folder);
    const others = Array.from({ length: 1_998 }, (_, at) => [`x${at}`, 'y']);
    writeFileSync(memory(), JSON.stringify({ ...known, ...Object.fromEntries(others) }));
    writeOutput({ [again]: '2' });
    writeOutput({ [last]: '3' });
    expect([first, again, last].map(isOwnOutput)).toEqual([false, true, true]);
    expect(Object.keys(JSON.parse(readFileSync(memory(), 'utf8')))).toHaveLength(2_000);
  });

  it('is written all the same where nothing can be remembered', () => {
    const folder = folderWith({ state: 'a file' });
    vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'));
    writeOutput({ [join(folder, 'cv.json')]: '{}' });
    expect(readFileSync(join(folder, 'cv.json'), 'utf8')).toBe('{}');
    expect(isOwnOutput(join(folder, 'cv.json'))).toBe(false);
  });
});

describe('targets', () => {
  const folder = () => folderWith({ 'cv.txt': 'Ada', 'cv.json': '{}' });

  it('may be new, or the command’s own', () => {
    const place = folder();
    writeOutput({ [join(place, 'cv.html')]: 'page' }, join(place, 'cv.txt'));
    checkTargets([join(place, 'new.json'), join(place, 'cv.html')], [join(place, 'cv.txt'), undefined]);
  });

  it.each([
    ['what is read', ['cv.txt'], true, 'already an input or output'],
    ['what is read, by another name', ['./x/../cv.txt'], true, 'already an input or output'],
    ['one file twice', ['new.json', 'new.json'], true, 'already an input or output'],
    ['what is there', ['new.json', 'cv.json'], false, /cv\.json already exists\. Use --force/],
    ['two that are there', ['cv.json', 'cv.html'], false, /cv\.json and .*cv\.html already exist\. Use/],
  ])('are not %s', (_, names, force, reason) => {
    const place = folder();
    writeFileSync(join(place, 'cv.html'), 'mine');
    const files = names.map((name) => `${place}/${name}`);
    expect(() => checkTargets(files, [join(place, 'cv.txt')], force)).toThrow(reason);
  });

  it('may be there with force', () => {
    const place = folder();
    checkTargets([join(place, 'cv.json')], [join(place, 'cv.txt')], true);
  });
});
