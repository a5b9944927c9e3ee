import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';

describe('recto help', () => {
  it.each(['convert', 'validate', 'render', 'init', 'mcp', 'completion'])('on %s is its --help', (verb) => {
    const { code, out } = recto(tmpdir(), ['help', verb]);
    expect(code).toBe(0);
    expect(out).toBe(recto(tmpdir(), [verb, '--help']).out);
    expect(out).toMatch(new RegExp(`^recto ${verb}: `));
  });

  it('on nothing is that of the command', () =>
    expect(recto(tmpdir(), ['help']).out).toBe(recto(tmpdir(), ['--help']).out));

  it('tells what a rule means', () => {
    expect(recto(tmpdir(), ['help', 'old-name']).out).toMatch(
      /^old-name \(warning\)\n.*--fix.*\n.*old-name=off/s,
    );
    expect(recto(tmpdir(), ['help', 'schema-type']).out).not.toContain('--rule');
  });

  it('tells how corrections are written, with an example that works', () => {
    const { code, out } = recto(tmpdir(), ['help', 'facts']);
    expect(code).toBe(0);
    const facts = out.slice(out.indexOf('basics:'), out.indexOf('\n\nA list'));
    const document = [
      'Ada',
      '',
      'Experience',
      '',
      'Binder, Crumb Bakery, 2001',
      '',
      'Clerk, Ink Ltd, 03/2021 – 04/2022',
      '',
      'Folder, Loom Ltd, 2011',
      '• Bound forty books a week',
    ].join('\n');
    const folder = folderWith({ 'facts.yaml': facts, 'cv.txt': document });
    const { basics, work, skills } = JSON.parse(
      recto(folder, ['convert', 'cv.txt', '--with', 'facts.yaml']).out,
    ) as Resume;
    expect(basics?.name).toBe('Ada Quill');
    expect(work).toMatchObject([{ name: 'Inkwell Ltd' }, { name: 'Loom Ltd', position: 'Bookbinder' }]);
    expect(skills).toEqual([{ name: 'Marbling' }]);
  });

  it('says what there is no help on', () =>
    expect(recto(tmpdir(), ['help', 'nothing-of-it'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Unknown command or rule "nothing-of-it".'),
    }));
});

describe('recto completion', () => {
  const bash = recto(tmpdir(), ['completion', 'bash']).out;
  const script = `${bash}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _recto; echo "\${COMPREPLY[@]}"
`;
  const complete = (...words: readonly string[]) =>
    spawnSync('bash', ['-c', script, 'bash', 'recto', ...words], { encoding: 'utf8' }).stdout.trim();

  it.skipIf(process.platform === 'win32').each<[readonly string[], string]>([
    [['va'], 'validate'],
    [['render', '--look', ''], 'rail classic modern sidebar'],
    [['render', '--lo'], '--look'],
    [['validate', '--format', 's'], 'sarif'],
    [['--ver'], '--verbose'],
  ])('of bash completes %j', (words, found) => expect(complete(...words)).toBe(found));

  it('of zsh and fish names each command and option', () => {
    const zsh = recto(tmpdir(), ['completion', 'zsh']).out;
    const fish = recto(tmpdir(), ['completion', 'fish']).out;
    for (const word of ['validate', 'init']) expect(zsh.includes(word) && fish.includes(word)).toBe(true);
    expect(zsh).toContain('--max-warnings');
    expect(fish).toContain("__fish_seen_subcommand_from render' -l look -x -a 'rail classic modern sidebar'");
  });

  it('names the shells that there are', () =>
    expect(recto(tmpdir(), ['completion', 'tcsh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh or fish'),
    }));
});
