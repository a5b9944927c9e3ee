import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { render } from '../../render/html/index.ts';
import { leftOut } from '../../view/left-out.ts';
import type { Resume } from '../../resume.ts';
import { validate } from '../../validate/index.ts';
import type { Options } from '../arguments.ts';
import { asCalled } from '../as-called.ts';
import { checkShowable } from '../check-showable.ts';
import { convertInput, resumeText } from '../convert-input.ts';
import { Failure } from '../failure.ts';
import { help } from '../help.ts';
import { readDocument, readInput } from '../input.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets, writeFiles } from '../output.ts';
import { print } from '../print.ts';
import { readValue } from '../read-value.ts';
import { pdfLine, tell } from '../tell.ts';
import { formatOf } from '../text-format.ts';
import { validateFiles } from './validate.ts';

const ofDocuments = ['from', 'languages', 'with', 'infer'] as const;

/** Make all that can be made of a file: a document becomes a resume and a page, a resume becomes a page. */
export async function makePage(files: readonly string[], options: Options): Promise<number> {
  const [file, other] = files;
  if (file === undefined) throw new Failure(`Name a file.\n\n${help('make')}`, 2);
  if (other !== undefined) throw new Failure(`recto takes one file; "${other}" is one too many.`, 2);
  if (file === '-')
    throw new Failure(
      'recto writes its output next to the input file. For standard input, use: recto convert',
      2,
    );
  const name = file.slice(0, file.length - extname(file).length);
  return formatOf(file)
    ? await draw(file, `${name}.html`, options)
    : await makeBoth(file, `${name}.json`, pageOf(name, file), options);
}

/** A page beside its document: of a document that is a page itself, by another name. */
const pageOf = (name: string, file: string) =>
  `${name}.html` === file ? `${name}.resume.html` : `${name}.html`;

async function draw(file: string, page: string, options: Options): Promise<number> {
  const stray = ofDocuments.find((name) => options[name] !== undefined);
  if (stray) throw new Failure(`--${stray} works only with documents; ${file} is already a resume.`, 2);
  checkTargets(existsSync(file) ? [page] : [], [file], options.force);
  const resume = await readValue(readInput(file, maxSize(options)));
  const code = await validateFiles([file], { ...options, ...(options.strict && { 'max-warnings': '0' }) });
  if (code !== 0) {
    const again = `recto render ${file} -o ${page} --force`;
    print(asCalled(`${page} was not written. To render it anyway: ${again}\n`), 'stderr');
    return code;
  }
  checkShowable(resume, file, options.force);
  writeFiles({ [page]: render(resume as Resume, options.theme) });
  print(`${leftOutLines(leftOut(resume))}Wrote ${page}.\n${pdfLine(file)}\n`, 'stderr');
  return 0;
}

async function makeBoth(file: string, resumeFile: string, page: string, options: Options): Promise<number> {
  const input = await readDocument(file, maxSize(options));
  checkTargets([resumeFile, page], [file, options.with], options.force);
  const conversion = await convertInput(input, options);
  const { valid, messages } = validate(conversion.resume);
  // What convert gives is always valid; were it not, it must not be written.
  if (!valid)
    throw new Failure(`The conversion of ${file} is not a valid resume: ${messages[0]?.reason ?? ''}`);
  writeFiles({ [resumeFile]: resumeText(conversion), [page]: render(conversion.resume, options.theme) });
  return tell(input, conversion, options, [`Wrote ${resumeFile} and ${page}.`, pdfLine(resumeFile)]);
}
