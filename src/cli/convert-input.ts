import { type Conversion, convert } from '../convert.ts';
import type { Options } from './arguments.ts';
import { Failure } from './failure.ts';
import { readFacts } from './facts.ts';
import type { Input } from './input.ts';
import { maxSize } from './max-size.ts';

/**
 * Convert what was read, as the options ask.
 * @throws Failure where an option, or the file that `--with` names, is at fault
 */
export async function convertInput(input: Input, options: Options): Promise<Conversion> {
  const format = options.from ?? (/\.(?:md|markdown)$/i.test(input.name) ? 'markdown' : undefined);
  const supplement = options.with === undefined ? undefined : await readFacts(options.with, maxSize(options));
  const languages = options.languages?.split(/[\s,]+/).filter(Boolean);
  try {
    return convert(input.text, {
      ...(format && { format }),
      ...(languages && { languages }),
      ...(supplement && { supplement }),
      ...(options.infer && { infer: true }),
    });
  } catch (error) {
    if (error instanceof TypeError && languages) throw new Failure(error.message, 2);
    throw error;
  }
}

/** The resume of a conversion as a file has it. */
export const resumeText = ({ resume }: Conversion): string => `${JSON.stringify(resume, null, 2)}\n`;
