import type { Message as AnyMessage, Severity } from '../message.ts';

/** The rules of lint, with their usual severity. */
export const severities = {
  'blank-value': 'info',
  'stray-space': 'info',
  'ongoing-date': 'warning',
  'text-date': 'warning',
  'impossible-date': 'warning',
  'end-before-start': 'warning',
  'future-start': 'warning',
  'unsafe-url': 'warning',
  'bare-url': 'warning',
  'insecure-url': 'info',
  'disputed-url': 'warning',
  'image-url': 'warning',
  'email-space': 'warning',
  'country-code': 'warning',
  'language-code': 'warning',
  'old-name': 'warning',
  'unknown-property': 'warning',
  'duplicate-entry': 'warning',
  'theme-option': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** What each rule means. */
export const meanings: Readonly<Record<keyof typeof severities, string>> = {
  'blank-value': 'A field is blank or null; leaving it out says the same.',
  'stray-space': 'White space stands around the value.',
  'ongoing-date': 'A word for the present stands where an end date does; JSON Resume leaves the date out.',
  'text-date': 'Text stands where a date is wanted.',
  'impossible-date': 'No calendar has this month or day.',
  'end-before-start': 'The end is before the start.',
  'future-start': 'The start is in the future.',
  'unsafe-url': 'The address runs code, holds a document or names a file; no page may link to it.',
  'bare-url': 'The address has no scheme.',
  'insecure-url': 'The address is http, not https.',
  'disputed-url': 'Validators disagree on this address: some take it, some do not.',
  'image-url': 'The image is no URL.',
  'email-space': 'The e-mail address holds white space.',
  'country-code': 'The country is no code of ISO 3166-1 alpha-2.',
  'language-code': 'The language of the page is no language tag of BCP 47.',
  'old-name': 'The property had this name before JSON Resume 1.0; validators and themes no longer know it.',
  'unknown-property': 'JSON Resume does not know the property.',
  'duplicate-entry': 'The same entry stands in a list twice.',
  'theme-option': 'The theme does not take this option or value.',
};

/** What this room has to say. */
export type Message = AnyMessage<keyof typeof severities>;
