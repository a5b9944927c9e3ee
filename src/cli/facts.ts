import type { Conversion, Supplement } from '../convert.ts';
import { positions } from '../source/position.ts';
import { readYaml } from '../text/read-yaml.ts';
import { writeTemplate } from '../supplement/template.ts';
import { asArgument } from './as-argument.ts';
import { asCalled } from './as-called.ts';
import { Failure } from './failure.ts';
import { frame } from './frame.ts';
import type { Input } from './input.ts';

/**
 * Read a supplement from the text of a file, JSON or YAML.
 * @throws Failure with the place where it is neither
 */
export async function readFacts({ name: file, text }: Input): Promise<Supplement> {
  try {
    return JSON.parse(text) as Supplement;
  } catch {
    const read = await readYaml(text, { asWritten: true });
    if (!('fault' in read)) return (read.value ?? {}) as Supplement;
    const { line, column } = positions(text)(read.fault.at);
    throw new Failure(
      `${file}:${line}:${column} cannot be read: ${read.fault.reason}.\n${frame(text, [read.fault.at, read.fault.at + 1])}`,
    );
  }
}

/**
 * Write the template of what a document lacks.
 * @param next the command that applies it
 */
export const factsFor = (conversion: Conversion, input: Input, next: string): string =>
  writeTemplate(
    conversion,
    conversion.source.origin,
    asArgument(input.name),
    asCalled(`${next}\n# To correct or add more in this file: recto help facts`),
  );
