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
  'unmapped-detail': 'info',
  'unmapped-link': 'info',
  'unmapped-text': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'assumed-url': 'The address had no scheme; https:// was added.',
  'entry-without-content': 'An entry has only dates.',
  'hidden-text': 'Text that readers do not see, such as a comment in Markdown, was left out.',
  'imprecise-date':
    'The date is a season or a term, or its day and month could be swapped; only the year is certain.',
  'inferred-value': 'A value that the prose suggests but does not state was added, as requested.',
  'invalid-mapping': 'A rule in the custom mapping cannot be used.',
  'missing-value': 'Entries lack a value that readers expect.',
  'uncertain-value': 'There is little evidence for a value; it may be wrong.',
  'unmapped-detail':
    'Something said beside other text has no field: a kind of employment, a duration beside a single date, pronouns, a level that is drawn, or words beside a page number.',
  'unmapped-link':
    'A link of a PDF, Word, OpenDocument or HTML file leads to an address that was not mapped to any field.',
  'unmapped-text': 'Some text was not mapped to any JSON Resume field.',
};

/** A message of a mapping. */
export type Message = AnyMessage<keyof typeof severities>;

/** Create a message, with its rule's usual severity. */
export const message = speaker(severities);
