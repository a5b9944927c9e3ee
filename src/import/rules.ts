import { type Message as AnyMessage, type Severity, speaker } from '../message.ts';

/** The rules of reading foreign formats, with their usual severity. */
export const severities = {
  'field-without-place': 'warning',
  'hidden-entry': 'info',
  'shortened-date': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'field-without-place':
    'A file of another program has a value that fits no JSON Resume field; it was left out.',
  'hidden-entry': 'An entry marked as hidden was left out.',
  'shortened-date': 'A date of another program is a season or the like; only the year was kept.',
};

/** A message of an import. */
export type Message = AnyMessage<keyof typeof severities>;

/** Create a message, with its rule's usual severity. */
export const message = speaker(severities);
