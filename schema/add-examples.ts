import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderDocx } from '../src/render/docx/render-docx.ts';
import type { Resume } from '../src/resume.ts';

/** Put documents to try beside the page in the browser. */
export function addExamples(root: URL): void {
  const folder = new URL('dist/app/examples/', root);
  mkdirSync(folder, { recursive: true });
  for (const name of ['word.txt', 'markdown.md'])
    copyFileSync(new URL(`examples/${name}`, root), new URL(name, folder));
  const resume = JSON.parse(readFileSync(new URL('examples/word.json', root), 'utf8')) as Resume;
  // It is read as a stranger's document is: without its resume in it.
  writeFileSync(new URL('word.docx', folder), renderDocx(resume, { embed: false }));
}
