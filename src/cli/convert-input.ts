import { type Conversion, convert, type Trace } from '../convert.ts';
import { formatOfName } from '../document/read-document.ts';
import type { Imported } from '../import/map.ts';
import { findGaps, reportGaps } from '../mapping/gaps.ts';
import { override } from '../mapping/override.ts';
import type { Options } from './options.ts';
import { Failure } from './failure.ts';
import { readFacts } from './facts.ts';
import { type Input, readInput } from './input.ts';
import { maxSize } from './max-size.ts';
import { refuseResume } from './refuse-resume.ts';
import { placeInFacts } from './place-in-facts.ts';

/**
 * Convert an input with the given options.
 * @throws Failure if an option, or the file that `--with` names, is at fault
 */
export async function convertInput(input: Input, options: Options, trace?: Trace): Promise<Conversion> {
  if (input.imported) {
    const stray = ofProse.find((option) => options[option] !== undefined);
    if (stray)
      throw new Failure(
        `--${stray} works only with documents; ${input.name} is structured data (${input.imported.format}).`,
        2,
      );
    return conversionOf(input.imported);
  }
  if (!input.source) await refuseResume(input);
  const format = options.from ?? formatOfName(input.name);
  const facts = options.with === undefined ? undefined : readInput(options.with, maxSize(options));
  const supplement = facts && (await readFacts(facts));
  const languages = options.languages?.split(/[\s,]+/).filter(Boolean) ?? options.usualLanguages;
  try {
    const conversion = convert(input.source ?? input.text, {
      ...(format && { format }),
      ...(languages && { languages }),
      ...(supplement && { supplement }),
      ...(options.infer && { infer: true }),
      trace,
    });
    return facts ? { ...conversion, messages: await placeInFacts(conversion.messages, facts) } : conversion;
  } catch (error) {
    if (error instanceof TypeError && languages) throw new Failure(error.message, 2);
    throw error;
  }
}

/** Write the resume of a conversion as the text of a file. */
export const resumeText = ({ resume }: Conversion): string => `${JSON.stringify(resume, null, 2)}\n`;

const ofProse = ['from', 'languages', 'with', 'infer', 'explain', 'trace', 'init-facts'] as const;

/** Take a resume that was mapped as a conversion without prose. */
export function conversionOf({ resume, messages }: Imported): Conversion {
  const gaps = findGaps(resume, {}, override().tables);
  return {
    source: { origin: '', text: '', runs: [], hints: [] },
    resume,
    languages: [],
    messages: [...(messages as unknown as Conversion['messages']), ...reportGaps(resume, {}, gaps)],
    provenance: {},
    confidence: {},
    ledger: [],
    suggestions: [],
    gaps,
  };
}
