import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { binary, recto } from './recto.ts';

/** There, files have no modes, and shells no `head`. */
const onWindows = process.platform === 'win32';

const document = 'Ada Quill\n\nExperience\nInkwell Ltd\t2019 – 2021\nBookbinder\n';
const resume = '{ "basics": { "name": "Ada Quill" } }';

function folder(): string {
  const made = emptyFolder();
  writeFileSync(join(made, 'cv.txt'), document);
  writeFileSync(join(made, 'resume.json'), resume);
  writeFileSync(join(made, 'facts.yaml'), 'basics: { name: Bo Moor }');
  symlinkSync('cv.txt', join(made, 'link.txt'));
  symlinkSync('cv.txt', join(made, 'link'));
  symlinkSync('resume.json', join(made, 'resume.html'));
  return made;
}

describe('no command writes over what it reads, or one of its files over another', () => {
  it.each([
    [['convert', 'cv.txt', '-o', 'link']],
    [['convert', 'link', '-o', './link']],
    [['convert', 'link.txt', '-o', 'link']],
    [['convert', 'cv.txt', '--explain', 'link']],
    [['convert', 'cv.txt', '-o', 'a', '--explain', 'a']],
    [['convert', 'cv.txt', '-o', 'a', '--init-facts', './a']],
    [['render', 'resume.json', '-o', 'resume.html']],
  ])('recto %j', (words) => {
    const place = folder();
    const { code, err } = recto(place, [...words, '--force']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('is already an input or output of this command'),
    ]);
    expect(readFileSync(join(place, 'cv.txt'), 'utf8')).toBe(document);
    expect(readFileSync(join(place, 'resume.json'), 'utf8')).toBe(resume);
  });
});

describe('what is there', () => {
  it.skipIf(onWindows)('keeps its mode, and its link', () => {
    const place = folder();
    writeFileSync(join(place, 'real.json'), '{}');
    chmodSync(join(place, 'real.json'), 0o600);
    symlinkSync('real.json', join(place, 'out.json'));
    expect(recto(place, ['convert', 'cv.txt', '-o', 'out.json', '--force']).code).toBe(0);
    expect(readlinkSync(join(place, 'out.json'))).toBe('real.json');
    expect(statSync(join(place, 'real.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(place, 'real.json'), 'utf8')).basics.name).toBe('Ada Quill');
  });

  it.skipIf(onWindows)('is written to where it is no file', () => {
    expect(recto(folder(), ['convert', 'cv.txt', '-o', '/dev/null']).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a resume is never read as prose', () => {
  it.each([
    [['convert', 'resume.json'], 2, 'is already a resume'],
    [['resume.json', '--infer'], 2, '--infer works only with documents'],
  ])('recto %j', (words, code, said) => {
    const place = folder();
    expect(recto(place, words)).toMatchObject({ code, err: expect.stringContaining(said) });
  });

  it('in YAML either', () => {
    const place = folder();
    writeFileSync(join(place, 'me.yaml'), 'basics:\n  name: Ada Quill\n');
    expect(recto(place, ['me.yaml']).code).toBe(0);
    expect(readFileSync(join(place, 'me.html'), 'utf8')).toContain('Ada Quill</bdi></h1>');
    expect(recto(place, ['render', 'me.yaml']).out).toBe(readFileSync(join(place, 'me.html'), 'utf8'));
  });
});

describe('words and streams', () => {
  it('takes no option for the value of another', () => {
    const { code, err } = recto(folder(), ['convert', 'cv.txt', '--out', '--force']);
    expect([code, err]).toEqual([2, expect.stringContaining('--out needs a value.')]);
  });

  it('lets --strict count warnings of a resume', () => {
    const place = folder();
    writeFileSync(join(place, 'old.json'), '{ "work": [{ "company": "Inkwell Ltd" }] }');
    expect(recto(place, ['old.json', '--strict']).code).toBe(1);
    expect(recto(place, ['old.json']).code).toBe(0);
  });

  it('reads standard input for -', () => {
    expect(JSON.parse(recto(emptyFolder(), ['convert', '-'], document).out).basics.name).toBe('Ada Quill');
    expect(recto(emptyFolder(), ['render', '-'], resume).out).toContain('Ada Quill</bdi></h1>');
    expect(recto(emptyFolder(), ['-'], document)).toMatchObject({ code: 2 });
  });

  it.skipIf(onWindows).each(['render', 'validate'])('%s ends quietly where nobody reads on', (verb) => {
    const place = emptyFolder();
    const work = Array.from({ length: 5000 }, () => ({ company: 'Inkwell Ltd' }));
    writeFileSync(join(place, 'big.json'), JSON.stringify({ work }));
    const command = `"${process.execPath}" "${binary}" ${verb} big.json | head -c 10`;
    const { stderr } = spawnSync(command, { cwd: place, shell: true, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('finds broken bytes at once, behind marks of broken bytes', () => {
    const place = emptyFolder();
    writeFileSync(
      join(place, 'cv.txt'),
      Buffer.concat([Buffer.from('\ufffd'.repeat(2_000_000)), Buffer.from([0xff])]),
    );
    expect(recto(place, ['convert', 'cv.txt']).err).toContain('cv.txt:1:2000001 is not UTF-8.');
  });
});
