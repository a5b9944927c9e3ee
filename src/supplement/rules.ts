import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of a supplement, with their usual severity. */
export const severities = {
  'invalid-supplement': 'error',
  'unmatched-supplement': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'invalid-supplement': 'A correction has a field or value that JSON Resume does not allow.',
  'unmatched-supplement': 'A correction matches no entry, or more than one.',
};

/** A message of a supplement. */
export type Message = AnyMessage<keyof typeof severities>;

/** Create a message, with its rule's usual severity. */
export const message = speaker(severities);
