import { foreignFormat } from '../validate/foreign-format.ts';
import { Failure } from './failure.ts';
import { harmless } from './harmless.ts';
import { print } from './print.ts';
import { saysSomething } from './says-something.ts';

/**
 * Make sure that a resume shows something; what it is near to is said on standard error.
 * @throws Failure where it is of a foreign format or says nothing, unless that is `forced`
 */
export function checkShowable(value: unknown, name: string, forced = false): void {
  const foreign = foreignFormat(value);
  const refused = foreign ? foreign.severity === 'error' : !saysSomething(value);
  const reason = foreign ? `${foreign.reason}\n  ${foreign.hint}` : 'There is nothing to show in it.';
  if (refused && !forced)
    throw new Failure(`${name}: ${reason}\nNo page was written. To write it all the same: --force`);
  if (foreign) print(`${harmless(name)}: ${reason}\n`, 'stderr');
}
