import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as recto from '../src/index.ts';
import type { Rule, Table } from '../src/mapping/mapping.ts';
import { mapping } from '../src/mapping/tables.ts';
import { meanings, type RuleId, severities } from '../src/rules.ts';
import { readResults } from './bench/results.ts';
import { table as benchTable } from './bench/table.ts';
import { emptyFolder } from './cli/empty-folder.ts';
import { linkRecto } from './cli/recto.ts';

const file = fileURLToPath(new URL('../README.md', import.meta.url));
const readme = readFileSync(file, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    (match) => match[1] as string,
  );

/** Hold a table between two comments of README to what it is made of; with UPDATE_README it is written anew. */
function expectBetween(name: string, table: string): void {
  const readme = readFileSync(file, 'utf8');
  const between = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[^]*?(<!-- end of ${name} -->)`);
  expect(readme).toMatch(between);
  const written = readme.replace(between, (_, start, end) => `${start}\n${table}\n\n${end}`);
  if (process.env['UPDATE_README']) writeFileSync(file, written);
  else expect(readme).toBe(written);
}

/** Say in words where a field comes from. */
function source(rule: Rule): string {
  if ('from' in rule) return [rule.from].flat().join(', else ');
  if ('join' in rule) return `${[rule.join].flat().join(', ')}, joined`;
  if ('each' in rule) return `each ${[rule.each].flat().join(', ')}`;
  return 'unmapped' in rule ? `nothing: ${rule.unmapped}` : '';
}

function rowsOf(at: string, table: Table): readonly string[] {
  return Object.entries(table).flatMap(([field, rule]) => {
    if ('fields' in rule) return rowsOf(`${at}.${field}`, rule.fields);
    if ('entries' in rule) return rowsOf(`${at}.${field}[]`, rule.entries);
    return [`| \`${at}.${field}\` | ${source(rule)} |`];
  });
}

describe('README', () => {
  it('has commands that work', () => {
    const folder = emptyFolder();
    const root = fileURLToPath(new URL('..', import.meta.url));
    cpSync(join(root, 'examples/word.txt'), join(folder, 'cv.txt'));
    writeFileSync(
      join(folder, 'notes.md'),
      '# Ada Quill\n\n## Experience\n\n### Bookbinder, Inkwell Ltd\n\n*2019 – 2021*\n',
    );
    mkdirSync(join(folder, 'cvs'));
    mkdirSync(join(folder, 'team'));
    writeFileSync(join(folder, 'team/ada.json'), '{ "basics": { "name": "Ada Quill" } }');
    writeFileSync(join(folder, 'cvs/ada.txt'), 'Ada Quill');
    writeFileSync(join(folder, 'documents.jsonl'), '{ "id": 1, "text": "Ada Quill" }');
    linkRecto(folder);
    const commands = blocks('sh')
      .flatMap((block) => block.trim().split('\n'))
      .filter((line) => line.startsWith('npx jsonresume-theme-recto'));
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) {
      const { status, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({
        command,
        status: 0,
        stderr: '',
      });
    }
  }, 240_000);

  it('shows what the library does', () => {
    const example = blocks('js').find((block) => block.includes('provenance')) ?? '';
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

  it('shows what the theme is told by its caller', () => {
    const example = blocks('js').find((block) => block.includes('today')) ?? '';
    const html = new Function('render', `${example.split('\n').slice(2).join('\n')}\nreturn html;`)(
      recto.render,
    );
    expect(html).toContain('2 yrs');
  });

  it('tells what goes where', () => {
    const rows = Object.entries(mapping).flatMap(([section, table]) =>
      rowsOf(section === 'basics' ? section : `${section}[]`, table as unknown as Table),
    );
    expectBetween('mapping', ['| field | from what the parser found |', '| --- | --- |', ...rows].join('\n'));
  });

  it('lists every message', () => {
    const rows = Object.entries(meanings).map(
      ([id, meaning]) => `| <a id="${id}"></a>\`${id}\` | ${severities[id as RuleId]} | ${meaning} |`,
    );
    const table = ['| rule | severity | what it means |', '| --- | --- | --- |', ...rows].join('\n');
    expectBetween('messages', table);
  });

  it('shows what was measured last', () => {
    expectBetween('bench', benchTable(readResults()));
  });
});
