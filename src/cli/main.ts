import { readArguments } from './arguments.ts';
import type { Verb } from './options.ts';
import { asCalled, withCall } from './as-called.ts';
import { checkNames } from './check-names.ts';
import { withConfig } from './config.ts';
import { Failure } from './failure.ts';
import { escapeControls } from './escape-controls.ts';
import { help } from './help.ts';
import { print } from './print.ts';
import { version } from '../../package.json';

/**
 * Run the command `recto`.
 * @returns the exit code: 0 done, 1 the input is at fault, 2 the command was called wrongly
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const { verb, options: asked, files } = readArguments(words);
    if (asked.help) return tell(withCall(await helpOn(verb, words[0] === 'help' ? files[0] : undefined)));
    const hasConfig = verb !== 'completion' && verb !== 'mcp' && !asked.version;
    const options = hasConfig ? await withConfig(asked) : asked;
    if (options.version) return tell(version);
    checkNames(files);
    // Each expression that a conversion needs is compiled once, to native code, and not to bytecode before.
    if (verb === 'convert' || verb === 'make')
      (await import('node:v8')).setFlagsFromString('--no-regexp-tier-up');
    switch (verb) {
      case 'convert':
        return await (await import('./verbs/convert.ts')).convertFiles(files, options);
      case 'validate':
        return await (await import('./verbs/validate.ts')).validateFiles(files, options);
      case 'open':
        return await (await import('./verbs/open.ts')).openPage(files, options);
      case 'init':
        return await (await import('./verbs/init.ts')).beginResume(files, options);
      case 'mcp':
        return await (await import('./verbs/mcp.ts')).serveTools(files);
      case 'completion':
        return (await import('./verbs/completion.ts')).printCompletion(files);
      case 'render':
        return await (await import('./verbs/render.ts')).renderFile(files, options);
      default:
        return await (await import('./verbs/make.ts')).makePage(files, options);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    print(`recto: ${escapeControls(asCalled(error.message))}\n`, 'stderr');
    return error.exitCode;
  }
}

/** The help of a command, or what a rule means. */
async function helpOn(verb: Verb, topic: string | undefined): Promise<string> {
  if (verb !== 'make' || topic === undefined || topic === 'help') return help(verb);
  if (topic === 'facts') return (await import('./facts-help.ts')).factsHelp();
  const said = (await import('./rule-help.ts')).ruleHelp(topic);
  if (said === undefined) throw new Failure(`Unknown command or rule "${topic}".\nSee: recto --help`, 2);
  return said;
}

function tell(text: string): number {
  print(`${text}\n`);
  return 0;
}
