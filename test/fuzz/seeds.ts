import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sample } from '../render/html/sample.ts';

const folders = ['../fixtures/', '../../examples/', '../../../shared/documents/'];

const files = folders.flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => path + name);
});
const textsOf = (form: RegExp) =>
  files.filter((name) => form.test(name)).map((name) => readFileSync(name, 'utf8'));

/** Documents that mutations begin with. */
export const documents: readonly string[] = textsOf(/\.(?:txt|md)$/);

/** Resumes that mutations begin with, as JSON. */
export const resumes: readonly string[] = [JSON.stringify(sample), ...textsOf(/\.json$/)];
