import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parallelIsHere } from '../installed.ts';
import { emptyFolder } from './empty-folder.ts';
import { linkRecto } from './recto.ts';

const readme = readFileSync(new URL('../../src/cli/README.md', import.meta.url), 'utf8');
const [line = ''] = /^parallel .*$/m.exec(readme) ?? [];

describe.skipIf(!parallelIsHere)('GNU parallel', () => {
  it('drives the filter by the line that README shows', () => {
    const folder = emptyFolder();
    linkRecto(folder);
    const documents = Array.from({ length: 40 }, (_, id) => ({ id, text: `Ada Quill the ${id}th` }));
    writeFileSync(
      join(folder, 'documents.jsonl'),
      documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
    );
    const blocks = line.replace('--block 10M', '--block 500');
    expect(blocks).not.toBe(line);
    const { status, stderr } = spawnSync(blocks, { cwd: folder, shell: true, encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stderr.match(/converted in/g)!.length).toBeGreaterThan(1);
    const answers = readFileSync(join(folder, 'resumes.jsonl'), 'utf8').trim().split('\n');
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(documents.map(({ id }) => id));
  });
});
