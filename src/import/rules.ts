import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of reading foreign formats, with their usual severity. */
export const severities = {
  'field-without-place': 'warning',
  'hidden-entry': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'field-without-place': 'JSON Resume has no field for what a file of another program says; it was left out.',
  'hidden-entry': 'An entry that its owner hides was left out.',
};

/** What this room has to say. */
export type Message = AnyMessage<keyof typeof severities>;

/** Make a message, with its rule's usual severity. */
export const message = speaker(severities);
