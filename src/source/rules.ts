import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of reading a file, with their usual severity. */
export const severities = {
  'edited-text': 'info',
  'no-text': 'warning',
  placeholder: 'info',
  'unseen-text': 'warning',
  'unknown-characters': 'warning',
  'unread-text': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'edited-text':
    'A Word document of Recto’s was edited; its text was read, not the resume that it carries along.',
  'no-text': 'The file has only pictures, like a scan; Recto does not read text from pictures.',
  placeholder: 'A field of the template was not filled in; it was left out.',
  'unseen-text':
    'The file has text that readers do not see (white, tiny, covered or hidden); it was left out.',
  'unknown-characters': 'Some characters of the file could not be decoded.',
  'unread-text':
    'The file has text at its edges (footnotes, footers without contacts, drawings); it was left out.',
};

/** A message of reading a file. */
export type Message = AnyMessage<keyof typeof severities>;

/** Create a message, with its rule's usual severity. */
export const message = speaker(severities);

/** Report texts that were left out, in one message; none if they are all blank. */
export function leftOut(rule: keyof typeof reasons, texts: readonly string[]): readonly Message[] {
  const found = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return found.length === 0 ? [] : [message(rule, reasons[rule], { found: found.join(' | ').slice(0, 200) })];
}

const reasons = {
  'unseen-text': 'Hidden text was left out.',
  placeholder: 'A field of the template was not filled in.',
  'unread-text': 'Text in footnotes, footers or drawings was left out.',
};
