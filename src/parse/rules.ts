import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of reading a document, with their usual severity. */
export const severities = {
  'ambiguous-layout': 'info',
  'duplicate-range': 'info',
  'empty-document': 'warning',
  'not-a-resume': 'warning',
  'unknown-heading': 'warning',
  'unread-language': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'ambiguous-layout': 'Another way to split the section into entries fits almost as well.',
  'duplicate-range': 'The same dates appear twice in a row; they were read as one entry.',
  'empty-document': 'The document has no text.',
  'not-a-resume': 'The text does not look like a résumé.',
  'unknown-heading': 'The heading is not recognized; the text below it may not be mapped.',
  'unread-language': 'The text is written in a language or script that Recto does not read.',
};

/** A message of the parser. */
export type Message = AnyMessage<keyof typeof severities>;

/** Create a message, with its rule's usual severity. */
export const message = speaker(severities);
