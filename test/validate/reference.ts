import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Read a JSON file of @jsonresume/schema. */
export function readSchemaFile(name: string): unknown {
  return JSON.parse(readFileSync(resolve(`@jsonresume/schema/${name}`), 'utf8'));
}

const ajv = new Ajv({ allErrors: true, strict: true });
addFormats.default(ajv, ['uri', 'email']);

/** The verdict of ajv with ajv-formats: what Recto's must be. */
export const reference = ajv.compile(readSchemaFile('schema.json') as object);

const formats = new Ajv();
addFormats.default(formats, ['uri', 'email']);

/** The verdict of ajv-formats on one text. */
export const referenceFormat = {
  uri: formats.compile({ type: 'string', format: 'uri' }),
  email: formats.compile({ type: 'string', format: 'email' }),
};
