import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, fstatSync } from 'node:fs';
import type { Options } from '../options.ts';
import { readBlocks } from '../batch/read-blocks.ts';
import { readJobs, runBatch } from '../batch/run-batch.ts';
import { trimPart } from '../batch/trim-part.ts';
import { checkEnding } from '../check-ending.ts';
import { Failure } from '../failure.ts';
import { isPiped, openInput } from '../input.ts';
import { isFolder } from '../is-folder.ts';
import { maxSize } from '../max-size.ts';
import { checkTargets } from '../check-targets.ts';
import { renameOver } from '../rename-over.ts';
import { whyNot } from '../why-not.ts';

/** Answer each line, JSON with a text and an id, with a line of JSON with the resume, in the same order. */
export async function convertLines(files: readonly string[], options: Options): Promise<number> {
  const [file, other] = files;
  const { out } = options;
  if (other !== undefined)
    throw new Failure(`recto convert --jsonl takes one file; "${other}" is one too many.`, 2);
  if (file === undefined && !isPiped())
    throw new Failure(
      'Name a file with one JSON object per line, or pipe one in.\nSee: recto convert --help',
      2,
    );
  if (options.continue && out === undefined)
    throw new Failure('--continue needs --out.\nSee: recto convert --help', 2);
  if (out !== undefined && isFolder(out))
    throw new Failure(`${out} is a folder. --jsonl needs an output file.\nSee: recto convert --help`, 2);
  checkEnding(out, 'JSONL');
  const limit = maxSize(options);
  const jobs = readJobs(options);
  // The file gets the name of the result once it is complete.
  const part = `${out}.part`;
  if (options.continue && out !== undefined && existsSync(out)) {
    process.stderr.write(
      `${out} is from a finished run, and --continue leaves it as it is. Use --force to convert everything again.\n`,
    );
    return 0;
  }
  if (out !== undefined) checkTargets(options.continue ? [] : [out], [file], options.force);
  if (out !== undefined && existsSync(part) && !options.continue && !options.force)
    throw new Failure(
      `${part} is left over from an interrupted run. Use --continue to finish it, or --force to start over.`,
    );
  const fd = openInput(file);
  const skipped = options.continue && existsSync(part) ? trimPart(part) : 0;
  const input = file === undefined ? process.stdin : createReadStream('', { fd });
  const output =
    out === undefined ? process.stdout : createWriteStream(part, { flags: options.continue ? 'a' : 'w' });
  output.on('error', (error: NodeJS.ErrnoException) => {
    const name = out === undefined ? 'standard output' : part;
    if (error.code !== 'EPIPE')
      process.stderr.write(`recto: ${name} could not be written: ${whyNot(error)}.\n`);
    process.exit(1);
  });
  const { size } = fstatSync(fd);
  const code = await runBatch({
    bundles: readBlocks(input, limit, skipped),
    jobs,
    options,
    take: async (outcomes) => {
      const text = outcomes.map(({ output: answer }) => `${answer}\n`).join('');
      if (!output.write(text)) await once(output, 'drain');
    },
    share: () => (size > 0 ? input.bytesRead / size : undefined),
    stop: () =>
      out === undefined
        ? 'recto: interrupted.'
        : `recto: interrupted. The results so far are in ${part}. Run the same command with --continue to finish.`,
    warned: 'they are in the messages of the results',
    skipped,
  });
  if (out !== undefined) {
    output.end();
    await once(output, 'close');
    renameOver(part, out);
  }
  return code;
}
