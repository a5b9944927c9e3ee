import { validate } from '../../validate/index.ts';
import type { Options } from '../arguments.ts';
import { defaultFile } from '../default-file.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../input.ts';
import { parseJson } from '../json.ts';
import { paintFor } from '../paint.ts';
import { type PlacedMessage, prettyMessage } from '../report.ts';

interface Verdict {
  readonly file: string;
  readonly valid: boolean;
  readonly messages: readonly PlacedMessage[];
}

/** Validate resumes: what is wrong with each goes to standard output, then one line that sums up. */
export async function validateFiles(files: readonly string[], options: Options): Promise<number> {
  const verdicts: Verdict[] = [];
  const unreadable: string[] = [];
  for (const file of files.length ? files : [defaultFile()]) {
    try {
      verdicts.push(judge(file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  for (const reason of unreadable) process.stderr.write(`recto: ${reason}\n`);
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(verdicts)}\n`);
  else process.stdout.write(pretty(verdicts));
  return unreadable.length || verdicts.some((verdict) => !verdict.valid) ? 1 : 0;
}

function judge(file: string | undefined): Verdict {
  const input = readInput(file);
  const { valid, messages } = validate(parseJson(input));
  return { file: input.name, valid, messages: messages.map((message) => ({ file: input.name, ...message })) };
}

function pretty(verdicts: readonly Verdict[]): string {
  const paint = paintFor(process.stdout);
  return verdicts
    .map(({ file, valid, messages }) => {
      if (valid) return `${paint('green', 'valid')} ${file}\n`;
      const count = `${messages.length} ${messages.length === 1 ? 'problem' : 'problems'}`;
      return `${messages.map((message) => `${prettyMessage(message, '', paint)}\n`).join('')}\n${paint('red', 'invalid')} ${file}: ${count}\n`;
    })
    .join('');
}
