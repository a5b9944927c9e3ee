import type { Conversion, ConvertOptions } from '../../convert.ts';
import type { Range } from '../../message.ts';
import type { Resume, ThemeOptions } from '../../resume.ts';

/** How a document is to be read, where that is not found out. */
export type Reading = Pick<ConvertOptions, 'format' | 'languages' | 'supplement'>;

export interface Given {
  readonly bytes: Uint8Array;
  /** The name of its file; what was pasted has none. */
  readonly file?: string | undefined;
  /** Whether the command gave it that serves the page: what is made of it can be saved beside it. */
  readonly isServed?: true;
}

/** A document, and what became of it. */
export interface OpenDocument {
  readonly kind: 'document';
  /** Without what a person supplied: corrections are made to it. */
  readonly base: Conversion;
  readonly conversion: Conversion;
}

/** Something to look at in a resume. */
export interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly reason: string;
  readonly hint?: string;
  readonly pointer?: string;
  readonly places?: readonly Range[];
}

/** A resume that was one already, or another program's. */
export interface OpenResume {
  readonly kind: 'resume';
  /** The program that it came from. */
  readonly program: string;
  readonly resume: Resume;
  /** The text of its file; blank where it is an archive. */
  readonly text: string;
  /** Where each value is in the text, by JSON Pointer into the resume. */
  readonly places: Readonly<Record<string, readonly Range[]>>;
  readonly checked: Checked;
}

/** What validation and lint say of a resume. */
export interface Checked {
  readonly remarks: readonly Remark[];
  /** How many problems can be fixed automatically. */
  readonly fixable: number;
}

/** A page that was rendered. */
export interface Rendered {
  readonly page: string;
  /** The page without a photo that another host would be asked for. */
  readonly preview: string;
  /** Pointers of what it does not show. */
  readonly leftOut: readonly string[];
}

export type Opened = OpenDocument | OpenResume;
export type Written = 'docx' | 'markdown' | 'text' | 'facts';

/** What is done in the worker: the page itself only shows. */
export interface Calls {
  /** Read a document anew. */
  open(given: Given, reading: Reading): Promise<Opened>;
  /** Convert the document that is open once more. */
  convert(reading: Reading): Promise<OpenDocument>;
  /** Validate and lint a resume as it was edited. */
  check(resume: Resume): Promise<Checked>;
  /** A resume with all fixed that can be. */
  fix(resume: Resume): Promise<Resume>;
  render(resume: Resume, options: ThemeOptions): Promise<Rendered>;
  write(as: Written, value: unknown, options: ThemeOptions): Promise<string | Uint8Array>;
  /** A page of the PDF that is open, as a picture of so many pixels in width. */
  paint(page: number, width: number): Promise<ImageBitmap | undefined>;
}

export type CallName = keyof Calls;

/** What the page asks of the worker. */
export interface Asked {
  readonly id: number;
  readonly call: CallName;
  readonly args: readonly unknown[];
}

/** What the worker says: how far it is, or how it ended. */
export type Said =
  | { readonly id: number; readonly kind: 'progress'; readonly number: number; readonly of: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'refused'; readonly reason: string };
