import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from './empty-folder.ts';
import { formats } from './formats-refused.ts';
import { recto } from './recto.ts';

const page = '<!-- saved -->\n<!DOCTYPE html>\n<html><body><h1>Ines Fanal</h1></body></html>\n';

describe('what is not plain text is told by what it holds, and refused with what to do', () => {
  it('in folders and lines as well, without stopping the rest', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'cvs'));
    for (const [index, [, content]] of formats.entries())
      writeFileSync(join(folder, 'cvs', `${index}.txt`), content);
    writeFileSync(join(folder, 'cvs/good.txt'), 'Ines Fanal\n\nSkills\nKnots\n');
    const { code, err } = recto(folder, ['convert', 'cvs', '-o', 'out']);
    expect(code).toBe(1);
    for (const [index, [, , said]] of formats.entries()) expect(err).toContain(`cvs/${index}.txt is ${said}`);
    expect(readdirSync(join(folder, 'out'))).toEqual(['good.json']);
    const lines = `${JSON.stringify({ id: 1, text: page })}\n${JSON.stringify({ id: 2, text: 'Ines Fanal' })}\n`;
    const [first, second] = recto(folder, ['convert', '--jsonl'], lines).out.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 1, error: expect.stringContaining('a web page') });
    expect(JSON.parse(second ?? '')).toMatchObject({ id: 2, resume: {} });
  });

  it.each([
    ['commas in a text', 'Ines Fanal, Keeper, Aveiro\n\nSkills\nKnots, Morse, Paint\nRope, Sail, Tar\n'],
    ['quoted titles', 'Ines Fanal\n\nTalks\n"Lamps", "Oil", "Glass"\nAveiro, 2019, invited\n'],
    [
      'Markdown with some HTML',
      '<h1 align="center">Ines Fanal</h1>\n\n## Skills\n\n- Knots<br>and `</body>`\n',
    ],
    ['a colon and an indent', 'Profile:\n  Keeper: of lamps\n\nSkills\nKnots\n'],
    ['brackets', '[Ines Fanal]\n\nSkills\nKnots\n'],
  ])('%s is still a text', (_, text) => {
    expect(recto(emptyFolder(), ['convert'], text)).toMatchObject({ code: 0 });
  });
});

describe('what is data already is mapped, or refused, and not read as prose', () => {
  const renderCv = 'cv:\n  name: Ines Fanal\n  sections:\n    skills: []\n';
  it.each([
    ['{"a": {"basics": {"name": "Ines Fanal"}}}', 'inside another object'],
    ['{"basics": {"name": "Ines Fanal"}}', 'is already a resume. To render it: recto render FILE'],
    ['basics:\n  name: Ines Fanal\n', 'is already a resume'],
  ])('%j', (text, said) => {
    expect(recto(emptyFolder(), ['convert'], text)).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining(said),
    });
  });

  it('nor drawn as an empty page, nor called valid', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'me.yaml'), renderCv);
    const converted = recto(folder, ['convert', 'me.yaml']);
    expect(converted).toMatchObject({ code: 0, err: expect.stringContaining('Mapped from RenderCV') });
    expect(JSON.parse(converted.out).basics).toEqual({ name: 'Ines Fanal' });
    writeFileSync(join(folder, 'more.yaml'), `${renderCv.trimEnd()}\n  x: y: z\n`);
    expect(recto(folder, ['convert', 'more.yaml'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not valid YAML: A value with a colon in it needs quotes.'),
    });
    const judged = recto(folder, ['validate', 'me.yaml']);
    expect(judged).toMatchObject({ code: 1, out: expect.stringContaining('RenderCV') });
    expect(judged.out).toMatch(/^invalid me\.yaml: 1 error$/m);
    expect(recto(folder, ['validate', 'me.yaml', '--format', 'json']).out).toContain('"valid":false');
    expect(recto(folder, ['me.yaml'])).toMatchObject({ code: 1, err: 'me.html was not written.\n' });
    const drawn = recto(folder, ['render', 'me.yaml', '-o', 'me.html']);
    expect(drawn).toMatchObject({ code: 1, out: '', err: expect.stringContaining('RenderCV') });
    expect(existsSync(join(folder, 'me.html'))).toBe(false);
    expect(recto(folder, ['render', 'me.yaml', '-o', 'me.html', '--force']).code).toBe(0);
    expect(existsSync(join(folder, 'me.html'))).toBe(true);
  });

  it('says what is missing in what is mapped, as in what is read', () => {
    const folder = emptyFolder();
    const jobs = 'cv:\n  name: Ines Fanal\n  sections:\n    experience:\n      - company: Farol Ltd\n';
    writeFileSync(join(folder, 'me.yaml'), jobs);
    const { err } = recto(folder, ['convert', 'me.yaml']);
    expect(err).toContain('1 job, incomplete (no job title, no start date)');
    expect(err).toContain('No job title was found. missing-value\n  Add work[].position to the resume.');
    expect(err).not.toContain('Next:');
    expect(recto(folder, ['convert', 'me.yaml', '--strict']).code).toBe(1);
  });

  it.each(['{}', '{"basics": {"name": " "}, "work": [{}]}', '{"meta": {"version": "1"}}'])(
    '%s has no page without --force',
    (text) => {
      const { code, out, err } = recto(emptyFolder(), ['render'], text);
      expect({ code, out, err }).toEqual({
        code: 1,
        out: '',
        err: expect.stringContaining('nothing to show'),
      });
      expect(recto(emptyFolder(), ['render', '--force'], text).out).toMatch(/^<!doctype html>/i);
    },
  );
});

describe('a file is not called what it will not be', () => {
  it.each([
    [['render', 'r.json', '-o', 'cv.json', '--force'], 'Recto cannot render .json files.'],
    [
      ['render', 'r.json', '-o', 'cv.pdf', '--format', 'html'],
      'With --format html, cv.pdf must end in .html.',
    ],
    [['convert', 'cv.txt', '-o', 'cv.pdf'], 'The output is JSON, so cv.pdf must end in .json.'],
    [['convert', 'cv.txt', '-o', 'x.HTML'], 'For the resume and such a page of it: recto cv.txt -o x.HTML'],
    [['convert', 'cv.md', '-o', 'cv.md'], 'The output is JSON, so cv.md must end in .json.'],
    [['convert', 'cv.txt', '--explain', 'x.json'], 'The output is HTML, so x.json must end in .html.'],
    [['convert', 'cv.txt', '--init-facts', 'x.json'], 'The output is YAML, so x.json must end in .yaml.'],
    [['convert', '--jsonl', 'cv.txt', '-o', 'x.csv'], 'The output is JSONL, so x.csv must end in .jsonl.'],
  ])('recto %j', (words, said) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'r.json'), '{"basics": {"name": "Ines Fanal"}}');
    writeFileSync(join(folder, 'cv.txt'), 'Ines Fanal\n');
    expect(recto(folder, words)).toEqual({ code: 2, out: '', err: expect.stringContaining(said) });
    expect(readdirSync(folder)).toEqual(['cv.txt', 'r.json']);
  });
});

describe('where no file is named', () => {
  it.each([
    [['resume.yaml', 'resume.yml', 'cv.json'], 'resume.yaml'],
    [['resume.yml', 'cv.json'], 'resume.yml'],
    [['cv.json'], 'cv.json'],
    [['resume.json', 'cv.json'], 'resume.json'],
  ])('of %j %s is read', (names, read) => {
    const folder = emptyFolder();
    for (const name of names) writeFileSync(join(folder, name), '{"basics": {"name": "Ines Fanal"}}');
    expect(recto(folder, ['validate'])).toEqual({
      code: 0,
      out: `valid ${read}\n`,
      err: `Reading ${read}.\n`,
    });
    expect(recto(folder, ['render'])).toMatchObject({ code: 0, err: `Reading ${read}.\n` });
  });
});

describe('hints name the command as it was started', () => {
  it.each([
    [{}, 'recto'],
    [{ npm_command: 'exec' }, 'npx jsonresume-theme-recto'],
    [{ npm_command: 'run' }, 'npx jsonresume-theme-recto'],
  ])('%j: %s', (env, name) => {
    const folder = emptyFolder();
    const run = (words: string[], input?: string) =>
      recto(folder, words, input, env as Record<string, string>);
    writeFileSync(join(folder, 'cv.txt'), 'Ines Fanal\n\nExperience\n2019 – 2021\nKept the lamps.\n');
    expect(run(['convert', 'cv.txt', '-o', 'a.json']).err).toContain(`To render it: ${name} render a.json`);
    expect(run(['convert', 'cv.txt']).err).toContain(`missing: ${name} convert cv.txt`);
    const { out } = run(['--help']);
    // The columns of help would not survive a longer name.
    expect(out).toContain('\n  recto convert [file]');
    expect(out.includes(`Where it says recto, type: ${name}`)).toBe(name !== 'recto');
    expect(run(['validate'], '%PDF-1.7').err).toContain(`first: ${name} convert FILE -o resume.json`);
    expect(run(['--nothing']).err).toContain(`See: ${name} --help`);
  });
});
