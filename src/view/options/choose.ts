import { attempt } from '../read/attempt.ts';
import { safeGet } from '../read/safe-get.ts';

/** Take a value that an option may have; undefined if it is not one of them. */
export type Accept<T> = (given: unknown) => T | undefined;

/** The sources of options, of which the first acceptable value is used: the argument, then `meta.themeOptions`. */
export type OptionSources = readonly unknown[];

/** List the sources of the options of a resume. */
export function optionSources(resume: unknown, options: unknown): OptionSources {
  return [options, safeGet(safeGet(resume, 'meta'), 'themeOptions')];
}

/** Choose the value of an option, or of one within a group of options. */
export function choose<T>(sources: OptionSources, path: readonly string[], accept: Accept<T>): T | undefined {
  for (const source of sources) {
    const accepted = attempt(() => accept(path.reduce(safeGet, source)));
    if (accepted !== undefined) return accepted;
  }
  return undefined;
}

/** Accept one of some values. */
export function oneOf<const T>(...choices: readonly T[]): Accept<T> {
  return (given) => choices.find((choice) => choice === given);
}

/** Accept a text that is not blank. */
export function acceptText(given: unknown): string | undefined {
  return typeof given === 'string' && given.trim() ? given : undefined;
}
