import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import type { Document } from './document.ts';

const texts = new Set(['.txt', '.md']);

/** Read every text below a folder that has its resume beside it under the same name; the truth is taken as it is. */
export function fixtures(root: string): readonly Document[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const all = new Set(files);
  return files.flatMap((path) => {
    const { dir, name, ext } = parse(path);
    const truth = join(dir, `${name}.json`);
    if (!texts.has(ext) || !all.has(truth)) return [];
    return [
      {
        group: relative(root, dir),
        name,
        text: readFileSync(path, 'utf8'),
        truth: JSON.parse(readFileSync(truth, 'utf8')),
      },
    ];
  });
}
