import { basename } from 'node:path';
import type { Saves } from '../../app/session.ts';
import { formatOf } from '../../document/resume-in.ts';
import type { Options } from '../options.ts';
import { checkTargets } from '../check-targets.ts';
import { readFacts } from '../facts.ts';
import { Failure } from '../failure.ts';
import { readBytes, readInput } from '../input.ts';
import { maxSize } from '../max-size.ts';
import { launchBrowser } from '../open/launch-browser.ts';
import { serve, type Serves } from '../open/serve.ts';
import { print } from '../print.ts';
import { targetsOf } from '../targets-of.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { watchFiles } from '../watch-files.ts';
import { writeOutput } from '../written-files.ts';

/** Serve the page in the browser until the person ends it. */
export async function openPage(files: readonly string[], options: Options): Promise<number> {
  const [file, other] = files;
  if (other !== undefined) throw new Failure(`recto open takes one file; "${other}" is one too many.`, 2);
  if (options.watch && file === undefined) throw new Failure('Name the file that --watch follows.', 2);
  if (options.with !== undefined && file === undefined)
    throw new Failure('Name the document that --with is for.', 2);
  let opened = Buffer.alloc(0) as Buffer;
  const read = () => (opened = readBytes(file, file ?? '', maxSize(options)));
  if (file !== undefined) read();
  const saves = file === undefined ? undefined : savesOf(file, options);
  const supplement =
    options.with === undefined ? undefined : await readFacts(readInput(options.with, maxSize(options)));
  const served = await serve({
    facts: {
      follows: options.watch ?? false,
      ...(file !== undefined && { file: basename(file) }),
      ...(saves && { saves }),
      ...(supplement && { supplement }),
    },
    document: read,
    save: (contents) => {
      if (file !== undefined && !readBytes(file, file, maxSize(options)).equals(opened))
        throw new Failure(`${file} has changed since it was opened. Reload this page, then save.`);
      return saveTo(saves, file, options.with, contents);
    },
  });
  const interrupted = untilInterrupted();
  print(`${served.url}\n`);
  print('Serving on this machine alone. Stop with Ctrl+C.\n', 'stderr');
  if (!options['no-open']) launchBrowser(served.url);
  const end = options.watch && file !== undefined ? watchFiles([file], served.changed) : () => {};
  await interrupted;
  end();
  served.close();
  return 0;
}

/** What is saved beside a document; a resume in JSON is saved where it was read. */
function savesOf(file: string, options: Options): Saves {
  const { resume, page } = targetsOf(file, undefined);
  const facts = options.with ?? resume.replace(/json$/, 'facts.yaml');
  return { resume: formatOf(file) === 'json' ? file : resume, page, facts };
}

/** Write what was made: over what was opened, which is what was asked for, and over nothing else that is not our own. */
function saveTo(
  saves: Saves | undefined,
  file: string | undefined,
  facts: string | undefined,
  contents: Parameters<Serves['save']>[0],
): string {
  if (!saves) throw new Failure('There is no file to save beside. Download instead.');
  const names = (['resume', 'page', 'facts'] as const).filter((name) => typeof contents[name] === 'string');
  checkTargets(
    names.map((name) => saves[name]).filter((target) => target !== file && target !== facts),
    [file],
  );
  writeOutput(Object.fromEntries(names.map((name) => [saves[name], contents[name] as string])), file);
  return `Saved ${names.map((name) => basename(saves[name])).join(', ')}.`;
}
