import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of mapping to JSON Resume, with their usual severity. */
export const severities = {
  'assumed-url': 'info',
  'entry-without-content': 'warning',
  'hidden-text': 'info',
  'imprecise-date': 'info',
  'inferred-value': 'info',
  'invalid-mapping': 'error',
  'missing-value': 'warning',
  'uncertain-value': 'warning',
  'unmapped-text': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'assumed-url': 'The address had no scheme; https:// was put before it.',
  'entry-without-content': 'An entry has dates and nothing else.',
  'hidden-text': 'Text that the page does not show, as comments in Markdown, was left out.',
  'imprecise-date': 'A season, a term, or a day and month that could be swapped: only the year is certain.',
  'inferred-value': 'A value that the prose supports but does not state was written, as asked for.',
  'invalid-mapping': 'A rule of the mapping given by the caller cannot be used.',
  'missing-value': 'Entries lack a value that readers expect.',
  'uncertain-value': 'A value rests on little: it may be wrong.',
  'unmapped-text': 'Text found no field in JSON Resume.',
};

/** What this room has to say. */
export type Message = AnyMessage<keyof typeof severities>;

/** Make a message, with its rule's usual severity. */
export const message = speaker(severities);
