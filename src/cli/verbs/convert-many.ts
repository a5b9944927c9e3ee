import { existsSync } from 'node:fs';
import { asCalled } from '../as-called.ts';
import type { Options } from '../options.ts';
import { bundlesOf } from '../batch/bundle.ts';
import { findDocuments } from '../batch/documents.ts';
import { readJobs, runBatch } from '../batch/run-batch.ts';
import { Failure } from '../failure.ts';
import { escapeControls } from '../escape-controls.ts';
import { isFolder } from '../is-folder.ts';
import { maxSize } from '../max-size.ts';
import { sweep } from '../output.ts';

/** Convert many documents, each to a file below the folder `--out`. */
export async function convertMany(names: readonly string[], options: Options): Promise<number> {
  const { out } = options;
  if (out === undefined)
    throw new Failure('Name an output folder for the resumes: --out DIR.\nSee: recto convert --help', 2);
  if (existsSync(out) && !isFolder(out))
    throw new Failure(`${out} is not a folder. Several resumes need an output folder.`, 2);
  const jobs = readJobs(options);
  maxSize(options);
  const { documents, others } = await findDocuments(names, out);
  const missing = options.force ? documents : documents.filter(({ target }) => !existsSync(target));
  const there = documents.length - missing.length;
  if (there > 0 && !options.continue)
    throw new Failure(
      `${there} of ${documents.length} resumes already exist in ${out}. ` +
        'Use --continue to convert only the rest, or --force to overwrite.',
    );
  sweep(out, (pid) => !isRunning(pid));
  return await runBatch({
    bundles: bundlesOf(missing, jobs),
    jobs,
    options,
    take: (outcomes, say) => {
      for (const { error, output } of outcomes) {
        if (options.format === 'json') say(output ?? '');
        else if (error !== undefined) say(`recto: ${escapeControls(asCalled(error))}`);
      }
    },
    share: (done) => done / missing.length,
    stop: () => {
      sweep(out, (pid) => pid === process.pid);
      return 'recto: interrupted. Run the same command with --continue to finish.';
    },
    warned: 'to see them, convert one alone, or use --format json',
    skipped: there,
    others,
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
