import { positions } from '../source/position.ts';
import { readResume } from '../text/read-resume.ts';
import { Failure } from './failure.ts';
import { frame } from './frame.ts';
import type { Input } from './input.ts';
import { refuseDocument } from './refuse-document.ts';
import { formatOf } from '../document/resume-in.ts';

/**
 * Read the value of a resume, JSON or YAML.
 * @throws Failure with line, column and a code frame
 */
export async function readValue(input: Input): Promise<unknown> {
  refuseDocument(input);
  const { name, text } = input;
  const read = await readResume(text, formatOf(name), { asWritten: true });
  if (!('fault' in read)) return read.value;
  const { at, reason, format } = read.fault;
  const { line, column } = positions(text)(at);
  throw new Failure(
    `${name}:${line}:${column} is not valid ${format}: ${reason}.\n${frame(text, [at, at + 1])}`,
  );
}
