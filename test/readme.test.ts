import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as recto from '../src/index.ts';
import { rules } from '../src/message.ts';
import { emptyFolder } from './cli/recto.ts';

const file = fileURLToPath(new URL('../README.md', import.meta.url));
const readme = readFileSync(file, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    (match) => match[1] as string,
  );

describe('README', () => {
  it('has commands that work', () => {
    const folder = emptyFolder();
    const root = fileURLToPath(new URL('..', import.meta.url));
    cpSync(join(root, 'examples/word.txt'), join(folder, 'cv.txt'));
    writeFileSync(
      join(folder, 'notes.md'),
      '# Ada Quill\n\n## Experience\n\n### Bookbinder, Inkwell Ltd\n\n*2019 – 2021*\n',
    );
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/recto'));
    const commands = blocks('sh')
      .flatMap((block) => block.trim().split('\n'))
      .filter((line) => line.startsWith('npx recto'));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({
        command,
        status: 0,
        stderr: '',
      });
    }
  });

  it('shows what the library does', () => {
    const [example = ''] = blocks('js');
    const lines = example.split('\n').slice(2).join('\n');
    const { resume, provenance } = new Function(
      'convert',
      'validate',
      'render',
      `${lines}\nreturn { resume, provenance };`,
    )(recto.convert, recto.validate, recto.render);
    expect(resume.work).toEqual([
      { name: 'Inkwell Ltd', position: 'Bookbinder', startDate: '2019', endDate: '2021' },
    ]);
    expect(example).toContain(`// ${JSON.stringify(provenance['/work/0/position']).replace(',', ', ')}:`);
    expect(recto.validate(resume)).toEqual({ valid: true, messages: [] });
    expect(recto.render(resume)).toMatch(/^<!DOCTYPE html>/);
  });

  it('lists every message', () => {
    const rows = Object.entries(rules).map(
      ([id, [severity, meaning]]) => `| \`${id}\` | ${severity} | ${meaning} |`,
    );
    const table = ['| rule | severity | what it means |', '| --- | --- | --- |', ...rows].join('\n');
    const written = readme.replace(
      /(<!-- messages: [^\n]*-->\n)[^]*?(<!-- end of messages -->)/,
      `$1\n${table}\n\n$2`,
    );
    if (process.env['UPDATE_README']) writeFileSync(file, written);
    else expect(readme).toBe(written);
  });
});
