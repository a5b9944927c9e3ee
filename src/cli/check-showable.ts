import { type Resume, sections } from '../resume.ts';
import { foreignFormat } from '../validate/foreign-format.ts';
import { Failure } from './failure.ts';
import { escapeControls } from './escape-controls.ts';
import { print } from './print.ts';

/**
 * Make sure that a resume has something to show; a near match of another format is reported on standard error.
 * @throws Failure if it is in a foreign format or empty, unless `forced`
 */
export function checkShowable(value: unknown, name: string, forced = false): void {
  const foreign = foreignFormat(value);
  const refused = foreign ? foreign.severity === 'error' : !saysSomething(value);
  const reason = foreign ? `${foreign.reason}\n  ${foreign.hint}` : 'The resume has nothing to show.';
  if (refused && !forced)
    throw new Failure(`${name}: ${reason}\nNo page was written. Use --force to write it anyway.`);
  if (foreign) print(`${escapeControls(name)}: ${reason}\n`, 'stderr');
}

/** Tell whether a section of a resume holds a text or number, however deep; anything but a resume is left to the theme to judge. */
function saysSomething(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const rest: unknown[] = sections.map((name) => (value as Resume)[name]);
  for (let next = rest.pop(); rest.length > 0 || next !== undefined; next = rest.pop()) {
    if (typeof next === 'number' || (typeof next === 'string' && next.trim() !== '')) return true;
    if (typeof next === 'object' && next !== null) rest.push(...Object.values(next));
  }
  return false;
}
