import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { clients, peers, root } from './folders.mjs';

const require = createRequire(join(clients, 'x.cjs'));
const { default: Ajv } = require('ajv');
const { default: addFormats } = require('ajv-formats');
const { schema } = require('@jsonresume/schema');

/** Every sample resume that clients and themes bring with them; those of the peers where they are installed. */
const samples = [clients, peers].filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[/.-])resume\.json$/.test(file))
    .map((file) => join(folder, file)),
);

/** Try that Recto says of the samples what ajv says with the schema. */
export function tryJudging(project) {
  const { validate } = createRequire(join(project.folder, 'x.cjs'))('jsonresume-theme-recto');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const judge = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });

  describe('sample resumes', () => {
    it('are there', () => assert.ok(samples.length > 4, `${samples}`));
    for (const sample of samples)
      it(relative(root, sample), () => {
        const resume = JSON.parse(readFileSync(sample, 'utf8'));
        const { valid, messages } = validate(resume);
        assert.equal(valid, judge(resume));
        const places = new Set(judge.errors?.map(({ instancePath }) => instancePath));
        assert.deepEqual(new Set(messages.map(({ pointer }) => pointer)), places);
      });
  });
}
