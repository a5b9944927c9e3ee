import type { ConvertOptions } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';
import type { Document } from './document.ts';
import { score } from './score.ts';
import type { Tally } from './tally.ts';

/** A converter under test: it returns a resume, or an object that holds one. */
export type Convert = (text: string, options?: Pick<ConvertOptions, 'format' | 'trace'>) => unknown;

/** What a converter made of a document. */
export interface Attempt {
  readonly document: Document;
  readonly resume: Resume;
  readonly tally: Tally;
  /** Why the converter returned nothing, where it failed. */
  readonly failure?: string;
}

/** Convert a document and score the resume; a converter that throws or returns no object gets the score of `{}`. */
export async function attempt(document: Document, convert: Convert): Promise<Attempt> {
  const { text, truth, format } = document;
  try {
    const resume = resumeOf(await convert(text, format && { format }));
    return { document, resume, tally: score(text, truth, resume) };
  } catch (error) {
    const tally = { ...score(text, truth, {}), failures: 1 };
    return { document, resume: {}, tally, failure: String(error) };
  }
}

function resumeOf(result: unknown): Resume {
  if (typeof result !== 'object' || result === null) throw new TypeError('no resume was returned');
  return 'resume' in result ? resumeOf(result.resume) : (result as Resume);
}
