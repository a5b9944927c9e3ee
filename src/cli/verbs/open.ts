import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Saves } from '../../app/session.ts';
import { formatOf } from '../../document/resume-in.ts';
import type { Options } from '../options.ts';
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
import { ownerOf, writeOutput } from '../written-files.ts';

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
  // What cannot be read is told before anything is served.
  const begun = factsFile(file, saves, options);
  if (begun !== undefined) await readFacts(readInput(begun, maxSize(options)));
  const served = await serve({
    facts: async () => {
      const facts = factsFile(file, saves, options);
      return {
        follows: options.watch ?? false,
        ...(file !== undefined && { file: basename(file) }),
        ...(saves && { saves }),
        ...(facts !== undefined && { supplement: await readFacts(readInput(facts, maxSize(options))) }),
      };
    },
    document: read,
    save: (contents) => {
      if (file !== undefined && !readBytes(file, file, maxSize(options)).equals(opened))
        throw new Failure(`${file} has changed since it was opened. Reload this page, then save.`);
      return saveTo(saves, [file, begun], contents);
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

/** The corrections to begin with: those that are named, else those that were saved beside the document before. */
function factsFile(file: string | undefined, saves: Saves | undefined, options: Options): string | undefined {
  if (options.with !== undefined || !saves) return options.with;
  return ownerOf(saves.facts, file) === 'other' ? undefined : saves.facts;
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
  [file, facts]: readonly (string | undefined)[],
  contents: Parameters<Serves['save']>[0],
): string {
  if (!saves) throw new Failure('There is no file to save beside. Download instead.');
  const names = (['resume', 'page', 'facts'] as const).filter((name) => typeof contents[name] === 'string');
  const strange = names
    .map((name) => saves[name])
    .filter((one) => one !== file && one !== facts && existsSync(one) && ownerOf(one, file) !== 'own');
  if (strange.length > 0)
    throw new Failure(
      `${strange.join(' and ')} was not written by Recto, or has changed since, so nothing was saved. Rename or move it, then save again.`,
    );
  writeOutput(Object.fromEntries(names.map((name) => [saves[name], contents[name] as string])), file);
  return `Saved ${names.map((name) => basename(saves[name])).join(', ')}.`;
}
