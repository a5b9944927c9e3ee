import type { Resume } from '../../src/resume.ts';

/** A text to convert and the resume that it tells. */
export interface Document {
  /** The layout, or the folder of fixtures. */
  readonly group: string;
  /** The person, or the name of the fixture. */
  readonly name: string;
  readonly text: string;
  readonly truth: Resume;
}
