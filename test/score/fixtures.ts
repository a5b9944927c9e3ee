import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, parse, relative, resolve } from 'node:path';
import type { Document } from './document.ts';

const texts = new Set(['.txt', '.md', '.html']);

/** Read every text below a folder that has its resume beside it under the same name; the truth is taken as it is. */
export function fixtures(root: string): readonly Document[] {
  return pathsBelow(root).map(({ path, truth }) => ({
    ...read(path, truth),
    group: relative(root, parse(path).dir),
  }));
}

/**
 * Read the same of a folder of collected documents: its name is their group, and the number that a document's name begins
 * with is its person. Only what ends in `.md` is Markdown; a page is the text that a browser shows of it.
 */
export function collected(root: string): readonly Document[] {
  return pathsBelow(resolve(root)).map(({ path, truth }) => {
    const document = read(path, truth);
    return {
      ...document,
      group: basename(parse(path).dir),
      person: /^\d{3}(?=-)/.exec(document.name)?.[0] ?? document.name,
      format: extname(path) === '.md' ? 'markdown' : 'text',
    };
  });
}

/** Every text below a folder and its truth; `NAME.html.txt` has its truth in `NAME.json`, too. */
function pathsBelow(root: string): readonly { readonly path: string; readonly truth: string }[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort();
  const all = new Set(files);
  return files.flatMap((path) => {
    const truth = join(parse(path).dir, `${nameOf(path)}.json`);
    return texts.has(extname(path)) && all.has(truth) ? [{ path, truth }] : [];
  });
}

function nameOf(path: string): string {
  return parse(path).name.replace(/\.html$/, '');
}

function read(path: string, truth: string): Pick<Document, 'name' | 'text' | 'truth'> {
  return {
    name: nameOf(path),
    text: readFileSync(path, 'utf8'),
    truth: JSON.parse(readFileSync(truth, 'utf8')),
  };
}
