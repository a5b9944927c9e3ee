import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  fieldTable,
  optionsValidator,
  resumeTypes,
  standaloneValidator,
  monthTable,
  wordTable,
} from '../../schema/generate.ts';
import { cldrCodes, cldrTable } from '../../schema/generate-cldr.ts';
import { validate as standalone } from '../../src/validate/standalone.js';
import { cases } from './cases.ts';
import { reference } from './reference.ts';

const committed = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

it('src/resume.ts is what schema/generate.ts writes', async () => {
  expect(await resumeTypes()).toBe(committed('resume.ts'));
});

it('the tables are what schema/generate.ts writes', async () => {
  expect(fieldTable()).toBe(committed('lint/fields.ts'));
  expect(wordTable()).toBe(committed('lint/words.ts'));
  expect(monthTable()).toBe(committed('values/month-names.ts'));
  for (const code of cldrCodes) expect(cldrTable(code)).toBe(committed(`words/cldr/${code}.ts`));
  expect(await optionsValidator()).toBe(committed('lint/options.js'));
});

it('src/validate/standalone.js is what schema/generate.ts writes, and requires the formats alone', async () => {
  const written = await standaloneValidator();
  expect(written).toBe(committed('validate/standalone.js'));
  expect(written.replace(/\bimport\{[^}]*\}from"\.\.\/values\/format\.ts";/, '')).not.toMatch(
    /\brequire\(|\bimport\b/,
  );
});

it('its complaints are those of ajv, without schemaPath and message', () => {
  for (const [, resume] of cases) {
    reference(resume);
    standalone(resume);
    const told = reference.errors?.map(({ instancePath, keyword, params }) => ({
      instancePath,
      keyword,
      params,
    }));
    expect(standalone.errors ?? undefined).toEqual(told);
  }
});
