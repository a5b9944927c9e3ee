import { join } from 'node:path';
import { fixText, lint, type LintOptions } from '../../lint/index.ts';
import { validateText } from '../../validate/index.ts';
import { asCalled, withFile } from '../as-called.ts';
import type { Options } from '../options.ts';
import { defaultFile, usualFiles } from '../default-file.ts';
import { expand } from '../expand.ts';
import { Failure } from '../failure.ts';
import { escapeControls } from '../escape-controls.ts';
import { asArgument } from '../as-argument.ts';
import { type Input, readInput } from '../input.ts';
import { isFolder } from '../is-folder.ts';
import { maxSize } from '../max-size.ts';
import { fixInput } from '../fix-input.ts';
import { print } from '../print.ts';
import { refuseDocument } from '../refuse-document.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';
import type { Verdict } from '../reporters/reporter.ts';
import { atLevel, readLevels, type RuleLevels } from '../rule-levels.ts';
import { formatOf } from '../../document/resume-in.ts';

/** Validate resumes one by one: the verdict of each goes to standard output, then a summary. */
export async function validateFiles(names: readonly string[], options: Options): Promise<number> {
  const levels = readLevels(options.rule);
  if (options['dry-run'] && !options.fix)
    throw new Failure('--dry-run needs --fix.\nSee: recto validate --help', 2);
  const mostWarnings = readCount(options['max-warnings']);
  const files = names.length > 0 ? await expand(names) : [defaultFile()];
  const tally = { files: 0, invalid: 0, errors: 0, warnings: 0, fixable: 0 };
  let unreadable = false;
  let reported = false;
  // Standard output is taken where it carries the fixed text or a difference for machines.
  const taken = options.fix && (options['dry-run'] ? options.format !== undefined : files.some(isPipe));
  const stream = taken ? 'stderr' : 'stdout';
  const reporter = chooseReporter(options, stream);
  print(reporter.start, stream);
  for (const file of files) {
    try {
      const input = await read(isPipe(file) ? undefined : file, options);
      refuseDocument(input);
      const verdict = await judge(input, levels);
      tally.files += 1;
      tally.invalid += verdict.valid ? 0 : 1;
      tally.fixable += options.fix ? 0 : verdict.fixable;
      for (const { severity } of verdict.messages) {
        tally.errors += severity === 'error' ? 1 : 0;
        tally.warnings += severity === 'warning' ? 1 : 0;
      }
      const written = reporter.verdict(verdict, input.text, !reported);
      reported ||= written !== '';
      print(written, stream);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable = true;
      print(`recto: ${escapeControls(asCalled(error.message))}\n`, 'stderr');
    }
  }
  print(reporter.end(tally), stream);
  if (tally.warnings > mostWarnings)
    print(
      `recto: ${tally.warnings} ${tally.warnings === 1 ? 'warning' : 'warnings'}, but --max-warnings allows ${mostWarnings}.\n`,
      'stderr',
    );
  return unreadable || tally.invalid > 0 || tally.errors > 0 || tally.warnings > mostWarnings ? 1 : 0;
}

/** Read a text, and fix it if asked to. */
async function read(file: string | undefined, options: Options): Promise<Input> {
  if (file !== undefined && isFolder(file)) {
    const [resume] = usualFiles(file);
    throw new Failure(
      `${file} is a folder. To validate the ${resume === undefined ? 'resumes' : 'resume'} in it: recto validate ${asArgument(resume ?? join(file, '*.json'))}`,
    );
  }
  const input = readInput(file, maxSize(options));
  if (!options.fix) return input;
  return { name: input.name, text: await fixInput(input, file, formatOf(input.name), options) };
}

const isPipe = (file: string | undefined) => file === undefined || file === '-';

/** Judge a text by schema and lint rules. */
async function judge({ name, text }: Input, levels: RuleLevels): Promise<Verdict> {
  const format = formatOf(name);
  const { 'duplicate-key': ofKeys, ...rules } = levels;
  const lintOptions: LintOptions = { rules, today: new Date().toISOString().slice(0, 10) };
  const { valid, messages } = await validateText(text, {
    ...(format && { format }),
    also: (value) => lint(value, lintOptions).messages,
  });
  const isForeign = messages.some(
    ({ ruleId, severity }) => ruleId === 'foreign-format' && severity === 'error',
  );
  const shown = atLevel(messages, ofKeys).map((one) => ({
    file: name,
    ...one,
    ...(one.hint && { hint: asCalled(withFile(one.hint, name)) }),
  }));
  // The text tells more than the value: numbers as they are written, and keys that come twice.
  const changes = shown.length > 0 && !isForeign ? (await fixText(text, format && { format })).changes : [];
  return { file: name, valid: valid && !isForeign, messages: shown, fixable: changes.length };
}

function readCount(written: string | undefined): number {
  if (written === undefined) return Infinity;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new Failure(`--max-warnings must be a number, not "${written}".\nSee: recto validate --help`, 2);
}
