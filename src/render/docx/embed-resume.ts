import { checksum } from '../../values/checksum.ts';
import { attempt } from '../../view/read/attempt.ts';
import { escapeText } from './escape-text.ts';
import { writeElement } from './write-element.ts';

/** The namespace of a resume that a document carries along as JSON. */
export const resumeNamespace = 'urn:jsonresume:resume';

/** More values than any resume holds; a sparse list may claim billions. */
const mostValues = 1_000_000;

/** Write a resume as JSON that XML can hold, exactly as given; undefined if it cannot be written so. */
export function jsonOf(resume: unknown): string | undefined {
  let values = 0;
  const json = attempt(() =>
    JSON.stringify(resume, (_, value: unknown) => {
      if ((values += 1) > mostValues) throw new RangeError('too many values');
      return value;
    }),
  );
  if (json === undefined) return undefined;
  // Two signs that JSON takes and XML does not
  return json.replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

/** Write JSON as XML, with the checksum of the text that it was made with: whoever edits the text leaves the data behind. */
export const embedJson = (json: string, text: string): string =>
  writeElement('resume', { xmlns: resumeNamespace, text: checksum(text) }, escapeText(json));
