import { foreignFormat } from '../validate/foreign-format.ts';
import { asArgument } from './as-argument.ts';
import { withFile } from './as-called.ts';
import { Failure } from './failure.ts';
import { escapeControls } from './escape-controls.ts';
import { print } from './print.ts';
import { saysSomething } from './says-something.ts';

/**
 * Make sure that a resume has something to show; a near match of another format is reported on standard error.
 * @throws Failure if it is in a foreign format or empty, unless `forced`
 */
export function checkShowable(value: unknown, name: string, forced = false): void {
  if (typeof value !== 'object' || value === null) {
    const isData = typeof value === 'string' && /^\s*[[{]/.test(value);
    if (!isData && !forced)
      throw new Failure(
        `${name} is not a resume. If it is a document, convert it: recto ${asArgument(name)}`,
      );
  }
  const foreign = foreignFormat(value);
  const refused = foreign ? foreign.severity === 'error' : !saysSomething(value);
  const reason = foreign
    ? `${foreign.reason}\n  ${withFile(foreign.hint ?? '', name)}`
    : 'The resume has nothing to show.';
  if (refused && !forced)
    throw new Failure(`${name}: ${reason}\nNo page was written. Use --force to write it anyway.`);
  if (foreign) print(`${escapeControls(name)}: ${reason}\n`, 'stderr');
}
