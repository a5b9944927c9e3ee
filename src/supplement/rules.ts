import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of a supplement, with their usual severity. */
export const severities = {
  'invalid-supplement': 'error',
  'unmatched-supplement': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'invalid-supplement': 'A correction is of a form or value that the resume cannot take.',
  'unmatched-supplement': 'A correction found no entry, or several.',
};

/** What this room has to say. */
export type Message = AnyMessage<keyof typeof severities>;

/** Make a message, with its rule's usual severity. */
export const message = speaker(severities);
