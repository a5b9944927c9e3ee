import { basename, extname, join } from 'node:path';
import { formatOf } from '../document/resume-in.ts';
import { Failure } from './failure.ts';
import { isFolder } from './is-folder.ts';
import { isRendered } from './render-format.ts';

/** Where the resume and the page of a document are written. */
export interface Targets {
  readonly resume: string;
  readonly page: string;
}

/**
 * Choose where to write what is made of a file: beside it, in the folder that `--out` names, or by the name that it
 * gives to one of both.
 * @example targetsOf('cv.txt', 'out/ada.pdf') // { resume: 'out/ada.json', page: 'out/ada.pdf' }
 * @throws Failure with exit code 2 where the name ends as neither of them does
 */
export function targetsOf(file: string, out: string | undefined): Targets {
  const beside = file.slice(0, file.length - extname(file).length);
  if (out === undefined) return { resume: `${beside}.json`, page: pageOf(beside, file) };
  if (/[/\\]$/.test(out) || isFolder(out)) {
    const name = join(out, basename(beside));
    return { resume: `${name}.json`, page: `${name}.html` };
  }
  const ending = extname(out).toLowerCase();
  const name = out.slice(0, out.length - ending.length);
  if (isRendered(ending)) return { resume: `${name}.json`, page: out };
  if (ending === '.json' && !formatOf(file)) return { resume: out, page: `${name}.html` };
  const endings = formatOf(file)
    ? '.html, .pdf, .docx, .md or .txt'
    : '.html, .pdf, .docx, .md, .txt or .json';
  throw new Failure(
    ending === '.json'
      ? `${file} is already a resume. Name its page: ${endings}.`
      : ending
        ? `Recto cannot write ${ending} files. Use ${endings}.`
        : `${out} has no extension. End it in ${endings}, or in / if it is a folder.`,
    2,
  );
}

/** A page beside its document: of a document that is a page itself, by another name. */
const pageOf = (name: string, file: string) =>
  `${name}.html` === file ? `${name}.resume.html` : `${name}.html`;
