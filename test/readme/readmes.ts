import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The READMEs: that of the repository, and one for each door below src. */
export const files: readonly string[] = [
  'README.md',
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'README.md')
    .map((file) => join('src', file))
    .sort(),
];

export const readme = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The blocks of code of a README that are in one of these languages. */
export const blocks = (file: string, ...languages: readonly string[]): readonly string[] =>
  [...readme(file).matchAll(/^```(\w*)\n([^]*?)^```$/gm)].flatMap(([, language = '', code = '']) =>
    languages.includes(language) ? [code] : [],
  );

/** The lines that a README gives to a shell; a line that goes on below is one. */
export const commands = (file: string): readonly string[] =>
  blocks(file, 'sh').flatMap((block) => block.trim().split(/(?<!\\)\n/));

/** Hold what is between two comments of a README to what it is made of; with UPDATE_README it is written anew. */
export function expectBetween(file: string, name: string, content: string): void {
  const before = readme(file);
  const between = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[^]*?(<!-- end of ${name} -->)`);
  expect(before).toMatch(between);
  const after = before.replace(between, (_, start, end) => `${start}\n${content}\n\n${end}`);
  if (process.env['UPDATE_README']) writeFileSync(join(root, file), after);
  else expect(before).toBe(after);
}
