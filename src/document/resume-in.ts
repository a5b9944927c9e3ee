import { readResume, type TextFormat } from '../text/read-resume.ts';
import { foreignFormat } from '../validate/foreign-format.ts';

/** Data in place of prose: a resume, or another program's. */
export interface ResumeIn {
  readonly format: TextFormat;
  /** Its value, where the text can be read. */
  readonly value?: unknown;
  /** What says that it is another program's. */
  readonly foreign?: { readonly reason: string; readonly hint?: string };
}

const opensJson = /^\ufeff?\s*[[{"]/;
const opensYaml =
  /^\ufeff?(?:(?:---)?[ \t]*\r?\n|#[^\n]*\n)*(?:cv|content|basics|resume):[ \t]*\r?\n[ \t]+[\w-]+:/;
const formats: Readonly<Record<string, TextFormat>> = { json: 'json', yaml: 'yaml', yml: 'yaml' };

/** Tell by the name of a file how a resume is written in it; undefined where it is not a resume's. */
export const formatOf = (file: string): TextFormat | undefined =>
  formats[/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];

/** Find the resume that a text is already, by the name of its file or by what it holds. */
export async function resumeIn(text: string, file = ''): Promise<ResumeIn | undefined> {
  const named = formatOf(file);
  const format = named ?? (opensJson.test(text) ? 'json' : opensYaml.test(text) ? 'yaml' : undefined);
  const read = format && (await readResume(text, format, { asWritten: true }));
  if (!read || ('fault' in read && !named)) return undefined;
  if (!('value' in read)) return { format };
  const foreign = foreignFormat(read.value);
  return { format, value: read.value, ...(foreign?.severity === 'error' && { foreign }) };
}
