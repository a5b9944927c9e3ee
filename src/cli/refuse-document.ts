import { asArgument } from './as-argument.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';

/**
 * Refuse a document where a resume is wanted: its name says that it is text or Markdown, and it does not begin as data.
 * @throws Failure with the command that converts it
 */
export function refuseDocument({ name, text }: Input): void {
  if (/\.(?:txt|text|md|markdown)$/i.test(name) && !/^\ufeff?\s*[[{]/.test(text))
    throw new Failure(`${name} is a document, not a resume. Convert it first: recto ${asArgument(name)}`);
}
