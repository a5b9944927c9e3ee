/** The workflows and forms for GitHub: what they run is there, and they may do no more than they need. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const inFolder = (folder) =>
  readdirSync(join(root, folder)).map((name) => [
    name,
    parse(readFileSync(join(root, folder, name), 'utf8')),
  ]);
const workflows = inFolder('.github/workflows');
const examples = ['examples/action/.github/workflows/resume.yml']
  .filter((file) => existsSync(join(root, file)))
  .map((file) => [file, parse(readFileSync(join(root, file), 'utf8'))]);

/** What a workflow may do beyond reading. */
const may = { 'release.yml publish': ['id-token'], 'pages.yml deploy': ['id-token', 'pages'] };

for (const [name, { jobs, permissions }] of [...workflows, ...examples])
  describe(name, () => {
    it('reads, and no more, where a job does not say so', () =>
      assert.deepEqual(permissions, { contents: 'read' }));

    for (const [job, { steps = [], uses, permissions: own = {} }] of Object.entries(jobs))
      it(`${job} names a major version of each action, runs what is there, and may do what it needs`, () => {
        if (uses) assert.ok(existsSync(join(root, uses)));
        for (const step of steps) {
          if (step.uses) assert.match(step.uses, /^(?:[\w-]+\/[\w-]+@v\d+|\.\/)$/);
          for (const [, script] of (step.run ?? '').matchAll(/npm run ([\w:-]+)/g))
            assert.ok(scripts[script], `there is no script ${script}`);
          for (const [file] of (step.run ?? '').matchAll(/(?:schema|test|\.ci)\/[\w./-]+/g))
            assert.ok(existsSync(join(root, file)), file);
        }
        const writes = Object.keys(own).filter((one) => own[one] === 'write');
        assert.deepEqual(writes.sort(), may[`${name} ${job}`] ?? []);
      });
  });

describe('.github/ISSUE_TEMPLATE', () => {
  for (const [name, form] of inFolder('.github/ISSUE_TEMPLATE').filter(([file]) => file !== 'config.yml'))
    it(`${name} is a form`, () => {
      assert.ok(form.name && form.description);
      const fields = form.body.filter(({ type }) => type !== 'markdown');
      assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
      for (const { type, attributes } of fields) {
        assert.match(type, /^(?:textarea|input|checkboxes)$/);
        assert.ok(attributes.label);
      }
    });
});
