/** What npm runs before it publishes refuses what must not be published. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'schema/check-release.mjs');
const folder = await mkdtemp(join(tmpdir(), 'recto-release-'));
after(() => rm(folder, { recursive: true }));

const manifest = await readFile(join(root, 'package.json'), 'utf8');
const { version, scripts } = JSON.parse(manifest);
const owned = manifest.replaceAll('OWNER', 'ada-quill');
const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');

/** Check a package with this manifest; `tag` is that of the workflow. */
async function check(text, tag, changes = changelog, readme = '') {
  await writeFile(join(folder, 'package.json'), text);
  await writeFile(join(folder, 'CHANGELOG.md'), changes);
  await mkdir(join(folder, 'src/cli'), { recursive: true });
  await writeFile(join(folder, 'src/cli/README.md'), readme);
  const { GITHUB_REF_TYPE: _, GITHUB_REF_NAME: __, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...(tag && { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: tag }) },
  });
  return { status, stderr };
}

describe('before it publishes, npm', () => {
  it('runs the check', () => assert.match(scripts.prepublishOnly, /schema\/check-release\.mjs/));

  it('refuses a placeholder', async () => {
    const { status, stderr } = await check(owned.replace('ada-quill', 'OWNER'));
    assert.equal(status, 1);
    assert.match(stderr, /^package\.json still has OWNER/);
    assert.match(
      (await check(owned, undefined, changelog, 'uses: OWNER/x@v1')).stderr,
      /^src\/cli\/README\.md still has OWNER/,
    );
  });

  it('takes the package once the placeholder is replaced, with or without its tag', async () => {
    for (const tag of [undefined, `v${version}`])
      assert.deepEqual(await check(owned, tag), { status: 0, stderr: '' });
  });

  it('refuses the tag of another version', async () => {
    const { status, stderr } = await check(owned, 'v9.9.9');
    assert.equal(status, 1);
    assert.match(stderr, /v9\.9\.9/);
  });

  it('refuses a version that CHANGELOG.md does not tell of', async () => {
    assert.equal((await check(owned, undefined, changelog.replaceAll(version, '0.0.1'))).status, 1);
    assert.equal((await check(owned, undefined, `## Unreleased\n\n- ${version}\n`)).status, 1);
  });
});

it('the placeholder is nowhere but where it is looked for', () => {
  const { stdout } = spawnSync('git', ['grep', '-lw', 'OWNER'], { cwd: root, encoding: 'utf8' });
  const known = ['package.json', 'src/cli/README.md', 'schema/check-release.mjs', 'test/package/release.mjs'];
  assert.deepEqual(
    stdout.split('\n').filter((file) => file !== '' && !known.includes(file)),
    [],
  );
});
