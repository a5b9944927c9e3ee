import { readArguments } from './arguments.ts';
import { Failure } from './failure.ts';
import { harmless } from './harmless.ts';
import { help } from './help.ts';
import { version } from '../../package.json';

/**
 * Run the command `recto`.
 * @returns the exit code: 0 done, 1 the input is at fault, 2 the command was called wrongly
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { verb, options, files } = readArguments(words);
    if (options.help) return print(help(verb));
    if (options.version) return print(version);
    switch (verb) {
      case 'convert':
        return await (await import('./verbs/convert.ts')).convertFile(files, options);
      case 'validate':
        return await (await import('./verbs/validate.ts')).validateFiles(files, options);
      case 'render':
        return await (await import('./verbs/render.ts')).renderFile(files, options);
      default:
        return await (await import('./verbs/make.ts')).makePage(files, options);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`recto: ${harmless(error.message)}\n`);
    return error.exitCode;
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
