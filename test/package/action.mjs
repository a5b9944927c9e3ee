/** The steps of action.yml and the entries of .pre-commit-hooks.yaml, run as a workflow and a commit would run them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'recto-action-'));
after(() => rm(folder, { recursive: true }));

const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
const [{ filename }] = JSON.parse((await execute('npm', packing, { cwd: root })).stdout);
const action = parse(await readFile(join(root, 'action.yml'), 'utf8'));
const hooks = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8'));

/** Run the steps of the action with these inputs. */
async function act(inputs) {
  const given = Object.entries(action.inputs).map(([name, { default: usual }]) => [
    name,
    inputs[name] ?? usual,
  ]);
  const fill = (text) =>
    text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name) => Object.fromEntries(given)[name]);
  const outcomes = [];
  for (const { env, run, shell } of action.runs.steps) {
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]));
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    const options = { cwd: folder, env: { ...process.env, ...filled } };
    outcomes.push(await execute(shell, words, options).catch((error) => error));
  }
  return outcomes.at(-1);
}

describe('action.yml', () => {
  const inputs = { package: join(folder, filename) };

  it('passes where all is well', async () => {
    await writeFile(join(folder, 'resume.json'), '{"basics": {"name": "Ada Quill"}}');
    assert.equal((await act(inputs)).stdout, '');
  });

  it('fails where something is wrong, and says where', async () => {
    await mkdir(join(folder, 'team/deep'), { recursive: true });
    await writeFile(join(folder, 'team/deep/a.json'), '{"basics": {"url": "example.com"}}');
    const { code, stdout } = await act({ ...inputs, files: 'resume.json team/**/*.json' });
    assert.equal(code, 1);
    assert.match(stdout, /^::error file=team\/deep\/a\.json,line=1,col=20,title=schema-format::/);
  });

  it('hands options on', async () => {
    await writeFile(join(folder, 'old.json'), '{"work": [{"company": "Acme"}]}');
    assert.equal((await act({ ...inputs, files: 'old.json' })).code, undefined);
    assert.equal((await act({ ...inputs, files: 'old.json', options: '--max-warnings 0' })).code, 1);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  for (const { id, entry, files } of hooks)
    it(`${id} runs, for resumes`, async () => {
      for (const name of ['resume.json', 'a/resume.yml', 'ada.resume.json'])
        assert.match(name, new RegExp(files));
      for (const name of ['package.json', 'resume.txt', 'presume.json'])
        assert.doesNotMatch(name, new RegExp(files));
      const [command, ...words] = entry.split(' ');
      assert.equal(command, 'recto');
      await writeFile(join(folder, 'resume.json'), '{}');
      const binary = join(root, 'dist/cli.cjs');
      const { stdout } = await execute(process.execPath, [binary, ...words, 'resume.json'], { cwd: folder });
      assert.equal(stdout, 'valid resume.json\n');
    });
});
