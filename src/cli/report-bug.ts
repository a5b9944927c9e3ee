import { bugs, version } from '../../package.json';
import { print } from './print.ts';

/**
 * Say that the command itself failed, and how to report it.
 * @returns the exit code
 */
export function reportBug(error: unknown): number {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [
    trace,
    '',
    `This is a bug in Recto ${version} (Node.js ${process.versions.node}, ${process.platform}). Please report it:`,
    `  ${bugs.url}`,
    ...(!trace.includes('.ts:')
      ? ['With NODE_OPTIONS=--enable-source-maps the lines above name the source.']
      : []),
  ];
  print(`${lines.join('\n')}\n`, 'stderr');
  return 1;
}
