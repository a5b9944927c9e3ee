import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { clients, root } from './folders.mjs';
import { start } from './start.mjs';

const readme = readFileSync(join(root, 'src/validate/README.md'), 'utf8');
const cwd = join(clients, '../broken');

/** Try that the README of validate shows what each client says of the broken resume. */
export function tryComparing(project) {
  /** What a program says of it; all three fail. */
  const said = async (program, ...words) => {
    const failing = start(program, ['validate', ...words], {
      cwd,
      env: { ...project.env, npm_command: 'exec' },
    });
    const { cause } = await failing.then(
      () => assert.fail('it passes'),
      (error) => error,
    );
    const told = (cause.stdout + cause.stderr).replace(/^\n+|\n+$/g, '');
    assert.notEqual(told, '', cause.message);
    return told;
  };

  describe('a broken resume', () => {
    it('is in README', () => {
      assert.ok(readme.includes(readFileSync(join(cwd, 'resume.json'), 'utf8').trim()));
    });

    it('resume validate says what README shows', async () => {
      assert.ok(readme.includes(await said(project.resume)));
    });

    it('resumed validate stops where README shows', async () => {
      const [words] = /^[^]*Received an instance of Array/.exec(await said(project.resumed));
      assert.ok(readme.includes(words));
    });

    it('recto validate says what README shows', async () => {
      assert.ok(readme.includes(await said(project.recto, 'resume.json')));
    });
  });
}
