import { positions } from '../source/position.ts';
import { readJson } from '../source/read-json.ts';
import { Failure } from './failure.ts';
import { frame } from './frame.ts';
import type { Input } from './input.ts';

/**
 * Parse JSON, with comments and commas at ends.
 * @throws Failure with line, column and a code frame
 */
export function parseJson({ name, text }: Input): unknown {
  const read = readJson(text);
  if (!('fault' in read)) return read.value;
  const { at, reason } = read.fault;
  const { line, column } = positions(text)(at);
  throw new Failure(`${name}:${line}:${column} is no JSON: ${reason}.\n${frame(text, [at, at + 1])}`);
}
