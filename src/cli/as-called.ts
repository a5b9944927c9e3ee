import { asArgument } from './as-argument.ts';
import { verbs } from './options.ts';

/** A command in a text: `recto`, before a verb, an option or a file. */
const command = new RegExp(
  `(?<=^|[\\s":|])recto(?= (?:${[...verbs, 'help'].join('|')}|<|--help|["']|\\S*[./]\\S))`,
  'gm',
);

/**
 * Write commands in a hint the way the person can run them: npx finds this one only by the name of its package, because `recto`
 * is another package there.
 */
export function asCalled(hint: string): string {
  return isNpx() ? hint.replace(command, called) : hint;
}

/** Say below a help text, whose columns would not survive it, how the command is called. */
export const withCall = (text: string): string =>
  isNpx() ? `${text}\n\nWhere it says recto, type: ${called}` : text;

/** Write the name of the file that a hint is about where the hint says FILE. */
export const withFile = (hint: string, file: string): string =>
  hint.replace(/(?<=^|\s)FILE(?=\s|$)/g, asArgument(file));

const called = 'npx jsonresume-theme-recto';
/** Called by npx, or by a script of a package: its short name works there alone. */
const isNpx = () => process.env['npm_command'] !== undefined;
