import { formatOf, resumeIn } from '../document/resume-in.ts';
import { asArgument } from './as-argument.ts';
import { withFile } from './as-called.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';
import { readValue } from './read-value.ts';

/**
 * Refuse to read as prose what is already a resume, or data in another format, going by its name or its content.
 * @throws Failure that says what it is; with exit code 2 if the name says that it is a resume
 */
export async function refuseResume(input: Input): Promise<void> {
  const { name, text } = input;
  const found = await resumeIn(text, name);
  if (!found) return;
  // What is wrong with data that cannot be read, in its own words.
  if (!('value' in found)) await readValue(input);
  const { foreign } = found;
  if (foreign) throw new Failure(`${name}: ${foreign.reason}\n  ${withFile(foreign.hint ?? '', name)}`);
  const draw = `To render it: recto render ${asArgument(input.name)} -o page.html`;
  throw new Failure(`${name} is already a resume. ${draw}`, formatOf(name) ? 2 : 1);
}
