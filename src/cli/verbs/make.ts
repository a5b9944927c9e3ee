import { existsSync } from 'node:fs';
import { formatOf } from '../../document/resume-in.ts';
import { fix } from '../../lint/index.ts';
import { leftOut } from '../../view/left-out.ts';
import type { Resume } from '../../resume.ts';
import { foreignFormat } from '../../validate/foreign-format.ts';
import { validate } from '../../validate/index.ts';
import type { Options } from '../options.ts';
import { asArgument } from '../as-argument.ts';
import { asCalled, withCall } from '../as-called.ts';
import { checkEnding } from '../check-ending.ts';
import { checkShowable } from '../check-showable.ts';
import { checkTargets } from '../check-targets.ts';
import { convertInput, resumeText } from '../convert-input.ts';
import { factsFor } from '../facts.ts';
import { Failure } from '../failure.ts';
import { help } from '../help.ts';
import { readFile, readInput } from '../input.ts';
import { leftOutLines } from '../left-out-lines.ts';
import { lookOptions } from '../look-options.ts';
import { maxSize } from '../max-size.ts';
import { afterTemplate, unusedFacts, withFacts } from '../next-step.ts';
import { print } from '../print.ts';
import { readValue } from '../read-value.ts';
import { renderAs } from '../render-as.ts';
import { renderFormat } from '../render-format.ts';
import { saysSomething } from '../says-something.ts';
import { type Targets, targetsOf } from '../targets-of.ts';
import { pdfLine, tell } from '../tell.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { watchFiles } from '../watch-files.ts';
import { isFolder } from '../is-folder.ts';
import { makeFolder } from '../output.ts';
import { writeOutput } from '../written-files.ts';
import { validateFiles } from './validate.ts';

const ofDocuments = ['from', 'languages', 'with', 'infer', 'explain', 'init-facts'] as const;

/** Make all that can be made of a file: a document becomes a resume and a page, a resume becomes a page. */
export async function makePage(files: readonly string[], options: Options): Promise<number> {
  const [file, other] = files;
  if (file === undefined) {
    print(`recto: Name a file.\n\n${withCall(help('make'))}\n`, 'stderr');
    return 2;
  }
  if (other !== undefined && !/[./\\]/.test(file) && !existsSync(file))
    throw new Failure(`Unknown command "${file}".\nSee: recto --help`, 2);
  if (other !== undefined || (/[*?[{]/.test(file) && !existsSync(file)))
    throw new Failure(
      `recto takes one file. For several: recto convert ${files.map(asArgument).join(' ')} --out resumes`,
      2,
    );
  if (file === '-')
    throw new Failure(
      'recto writes its output next to the input file. For standard input, use: recto convert',
      2,
    );
  if (isFolder(file))
    throw new Failure(
      `${file} is a folder. To convert every document in it: recto convert ${asArgument(file)} --out resumes`,
    );
  const targets = targetsOf(file, options.out);
  const make = () => (formatOf(file) ? draw(file, targets.page, options) : makeBoth(file, targets, options));
  return options.watch
    ? await follow(
        [file, options.with].filter((one) => one !== undefined),
        make,
      )
    : await make();
}

/** Make everything, and make it anew whenever a file changes, until the person ends it. */
async function follow(files: readonly string[], make: () => Promise<number>): Promise<number> {
  const makeAndSay = async () => {
    await make().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      print(`recto: ${asCalled(error.message)}\n`, 'stderr');
    });
    print(`\nWatching ${files.join(' and ')}. Stop with Ctrl+C.\n`, 'stderr');
  };
  const interrupted = untilInterrupted();
  let turn = Promise.resolve();
  const end = watchFiles(files, () => void (turn = turn.then(makeAndSay)));
  turn = turn.then(makeAndSay);
  await interrupted;
  end();
  return 0;
}

async function draw(file: string, page: string, options: Options): Promise<number> {
  const stray = ofDocuments.find((name) => options[name] !== undefined);
  if (stray) throw new Failure(`--${stray} works only with documents; ${file} is already a resume.`, 2);
  checkTargets(existsSync(file) ? [page] : [], [file], options.force);
  const format = renderFormat(page, undefined);
  const resume = await readValue(readInput(file, maxSize(options)));
  const code = await validateFiles([file], { ...options, ...(options.strict && { 'max-warnings': '0' }) });
  if (code !== 0) {
    const isForeign = foreignFormat(resume)?.severity === 'error';
    const force = existsSync(page) ? ' --force' : '';
    const isFixable = !isForeign && fix(resume).changes.length > 0;
    const next = [
      ...(isFixable ? [`To fix what is certain: recto validate ${asArgument(file)} --fix`] : []),
      ...(!isForeign && saysSomething(resume)
        ? [`To render it anyway: recto render ${asArgument(file)} -o ${asArgument(page)}${force}`]
        : []),
    ];
    print(asCalled([`${page} was not written.`, ...next, ''].join('\n')), 'stderr');
    return code;
  }
  checkShowable(resume, file, options.force);
  const { content, remark = '' } = await renderAs(
    format,
    resume as Resume,
    looksOf(options),
    insteadOf(file, page),
  );
  if (options.out && /[/\\]$/.test(options.out)) makeFolder(options.out);
  writeOutput({ [page]: content }, file);
  const photo = format === 'html' && looksOf(options).photo !== false;
  print(`${leftOutLines(leftOut(resume), photo)}Wrote ${page}${remark}.\n`, 'stderr');
  if (format === 'html') print(`${asCalled(pdfLine(file))}\n`, 'stderr');
  return 0;
}

async function makeBoth(file: string, { resume, page }: Targets, options: Options): Promise<number> {
  const { explain, 'init-facts': template, out } = options;
  const format = renderFormat(page, undefined);
  checkEnding(explain, 'HTML');
  checkEnding(template, 'YAML');
  const input = await readFile(file, maxSize(options));
  const targets = [resume, page, explain, template].filter((target) => target !== undefined);
  checkTargets(targets, [file, options.with], options.force);
  const conversion = await convertInput(input, options);
  const { valid, messages } = validate(conversion.resume);
  // What convert gives is always valid; were it not, it must not be written.
  if (!valid)
    throw new Failure(`The conversion of ${file} is not a valid resume: ${messages[0]?.reason ?? ''}`);
  const { content, remark = '' } = await renderAs(
    format,
    conversion.resume,
    looksOf(options),
    insteadOf(file, page),
  );
  if (out && /[/\\]$/.test(out)) makeFolder(out);
  writeOutput(
    {
      [resume]: resumeText(conversion),
      [page]: content,
      ...(explain && { [explain]: (await import('../explain-page.ts')).explainPage(conversion) }),
      ...(template && {
        [template]: factsFor(conversion, input, withFacts('', template, input, options)),
      }),
    },
    file,
  );
  return tell(input, conversion, options, '', [
    `Wrote ${resume} and ${page}${remark}.`,
    ...(explain ? [`How each part of the document was used: ${explain}`] : []),
    ...(template ? [afterTemplate('', template, conversion, input, options)] : []),
    ...(format === 'html' ? [pdfLine(resume)] : []),
    ...unusedFacts('', input, options),
  ]);
}

const looksOf = (options: Options) => ({
  ...options.theme,
  ...lookOptions(options),
  embed: !options['no-embed'],
});

/** How to get a page where nothing can print. */
const insteadOf = (file: string, page: string) =>
  `recto ${asArgument(file)} -o ${asArgument(page.replace(/\.\w+$/, '.html'))}`;
