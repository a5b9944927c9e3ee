import type { Format } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';

/** A text to convert and the resume that it tells. */
export interface Document {
  /** The layout, or the folder of fixtures. */
  readonly group: string;
  /** The person, or the name of the fixture. */
  readonly name: string;
  /** Whose document it is, where a person may have several. */
  readonly person?: string;
  /** How the text is written; the converter finds out where it is not known. */
  readonly format?: Format;
  readonly text: string;
  readonly truth: Resume;
}
