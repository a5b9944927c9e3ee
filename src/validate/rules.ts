import type { Message as AnyMessage, Severity } from '../message.ts';

/** The rules of validating, with their usual severity. */
export const severities = {
  'schema-type': 'error',
  'schema-date': 'error',
  'schema-format': 'error',
  'schema-rule': 'error',
  'unreadable-text': 'error',
  'foreign-format': 'error',
  'duplicate-key': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'schema-type': 'The value is of the wrong type.',
  'schema-date': 'The value is no date as JSON Resume writes it.',
  'schema-format': 'The value is no URL or e-mail address.',
  'schema-rule': 'The value breaks another rule of the schema.',
  'unreadable-text': 'The text is no JSON, nor YAML.',
  'foreign-format': 'The file is of another format, or holds no section of JSON Resume.',
  'duplicate-key': 'An object has the same key twice; only the last counts.',
};

/** The id of a rule of validating. */
export type RuleId = keyof typeof severities;

/** What this room has to say. */
export type Message = AnyMessage<RuleId>;
