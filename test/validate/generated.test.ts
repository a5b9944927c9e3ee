import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resumeTypes, standaloneValidator } from '../../schema/generate.ts';

const committed = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

it('src/resume.ts is what schema/generate.ts writes', async () => {
  expect(await resumeTypes()).toBe(committed('resume.ts'));
});

it('src/validate/standalone.js is what schema/generate.ts writes, and requires nothing', async () => {
  const written = await standaloneValidator();
  expect(written).toBe(committed('validate/standalone.js'));
  expect(written).not.toMatch(/\brequire\(|\bimport\b/);
});
