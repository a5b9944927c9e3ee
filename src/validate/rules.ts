import type { Message as AnyMessage, Severity } from '../message.ts';

/** The rules of validation, with their usual severity. */
export const severities = {
  'schema-type': 'error',
  'schema-date': 'error',
  'schema-format': 'error',
  'schema-rule': 'error',
  'unreadable-text': 'error',
  'foreign-format': 'error',
  'duplicate-key': 'warning',
  'extended-json': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'schema-type': 'The value is of the wrong type.',
  'schema-date': 'The value is not a date in the format that JSON Resume uses.',
  'schema-format': 'The value is not a valid URL or e-mail address.',
  'schema-rule': 'The value breaks another rule of the schema.',
  'unreadable-text': 'The file is not valid JSON or YAML.',
  'foreign-format': 'The file is in another format, or has no JSON Resume sections.',
  'duplicate-key': 'An object has the same key twice; only the last one is used.',
  'extended-json': 'The JSON has comments or commas before closing brackets, which not all programs read.',
};

/** The id of a rule of validating. */
export type RuleId = keyof typeof severities;

/** A message of the validator. */
export type Message = AnyMessage<RuleId>;
