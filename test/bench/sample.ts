import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { built } from '../built.ts';

const file = createRequire(import.meta.url).resolve('@jsonresume/schema/sample.resume.json');

/** The sample of JSON Resume, to validate and to render. */
export const sample = JSON.parse(readFileSync(file, 'utf8'));

/** A document to convert, and the resume in it. */
export const document = new URL('../../examples/word.txt', import.meta.url);
export const resume = new URL('../../examples/word.json', import.meta.url);

/** A valid resume that there is much to say of. */
export const odd = new URL('odd.json', import.meta.url);

/** The built command. */
export const command = built('cli.cjs');
