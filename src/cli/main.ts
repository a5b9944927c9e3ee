import { readArguments } from './arguments.ts';
import { asCalled } from './as-called.ts';
import { Failure } from './failure.ts';
import { harmless } from './harmless.ts';
import { help } from './help.ts';
import { print } from './print.ts';
import { version } from '../../package.json';

/**
 * Run the command `recto`.
 * @returns the exit code: 0 done, 1 the input is at fault, 2 the command was called wrongly
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { verb, options, files } = readArguments(words);
    if (options.help) return tell(asCalled(help(verb)));
    if (options.version) return tell(version);
    // Each expression that a conversion needs is compiled once, to native code, and not to bytecode before.
    if (verb === 'convert' || verb === 'make')
      (await import('node:v8')).setFlagsFromString('--no-regexp-tier-up');
    switch (verb) {
      case 'convert':
        return await (await import('./verbs/convert.ts')).convertFiles(files, options);
      case 'validate':
        return await (await import('./verbs/validate.ts')).validateFiles(files, options);
      case 'render':
        return await (await import('./verbs/render.ts')).renderFile(files, options);
      default:
        return await (await import('./verbs/make.ts')).makePage(files, options);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    print(`recto: ${harmless(asCalled(error.message))}\n`, 'stderr');
    return error.exitCode;
  }
}

function tell(text: string): number {
  print(`${text}\n`);
  return 0;
}
