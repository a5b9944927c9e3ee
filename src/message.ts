/** A stretch of the document as given: UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number];

export type Severity = 'error' | 'warning' | 'info';

/** What a conversion can speak of, with its usual severity. */
const converting = {
  'ambiguous-layout': 'info',
  'assumed-url': 'info',
  'duplicate-range': 'info',
  'empty-document': 'warning',
  'entry-without-content': 'warning',
  'hidden-text': 'info',
  'imprecise-date': 'info',
  'inferred-value': 'info',
  'invalid-mapping': 'error',
  'invalid-supplement': 'error',
  'missing-value': 'warning',
  'not-a-resume': 'warning',
  'uncertain-value': 'warning',
  'unknown-heading': 'warning',
  'unmatched-supplement': 'error',
  'unmapped-text': 'warning',
  'unread-language': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** Every rule that Recto can speak of, with its usual severity. */
export const severities = {
  ...converting,
  'schema-type': 'error',
  'schema-date': 'error',
  'schema-format': 'error',
  'schema-rule': 'error',
  'unreadable-text': 'error',
  'foreign-format': 'error',
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
  'duplicate-key': 'warning',
  'theme-option': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleId = keyof typeof severities;

/** What each rule means. README's table is made of it. */
export const meanings: Readonly<Record<RuleId, string>> = {
  'ambiguous-layout': 'A second way to cut the section into entries fits almost as well.',
  'assumed-url': 'The address had no scheme; https:// was put before it.',
  'duplicate-range': 'The same dates stand twice in a row; they were read as one entry.',
  'empty-document': 'The document holds no text.',
  'entry-without-content': 'An entry has dates and nothing else.',
  'hidden-text': 'Text that the page does not show, as comments in Markdown, was left out.',
  'imprecise-date': 'A season, a term, or a day and month that could be swapped: only the year is certain.',
  'inferred-value': 'A value that the prose supports but does not state was written, as asked for.',
  'invalid-mapping': 'A rule of the mapping given by the caller cannot be used.',
  'invalid-supplement': 'A correction is of a form or value that the resume cannot take.',
  'missing-value': 'Entries lack a value that readers expect.',
  'not-a-resume': 'The text does not look like a résumé.',
  'uncertain-value': 'A value rests on little: it may be wrong.',
  'unknown-heading': 'Recto does not know the heading; the text below it may have found no field.',
  'unmatched-supplement': 'A correction found no entry, or several.',
  'unmapped-text': 'Text found no field in JSON Resume.',
  'unread-language': 'The text is written in a language or script that Recto does not read.',
  'schema-type': 'The value is of the wrong type.',
  'schema-date': 'The value is no date as JSON Resume writes it.',
  'schema-format': 'The value is no URL or e-mail address.',
  'schema-rule': 'The value breaks another rule of the schema.',
  'unreadable-text': 'The text is no JSON, nor YAML.',
  'foreign-format': 'The file is of another format, or holds no section of JSON Resume.',
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
  'duplicate-key': 'An object has the same key twice; only the last counts.',
  'theme-option': 'The theme does not take this option or value.',
};

/** What Recto has to say about a document or a resume: one type everywhere, plain data, never thrown. */
export interface Message {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** One plain sentence: what is the matter. */
  readonly reason: string;
  /** What a person can do about it. */
  readonly hint?: string;
  /** The value or text found, shortened. */
  readonly found?: string;
  /** Where in the resume, or in the supplement where that is at fault: a JSON Pointer. */
  readonly pointer?: string;
  /** Several values of the resume that it is about: JSON Pointers. */
  readonly pointers?: readonly string[];
  /** Where in the document. */
  readonly places?: readonly Range[];
}

/** Make a message about a conversion, with its rule's usual severity. */
export function message(
  ruleId: keyof typeof converting,
  reason: string,
  rest: Omit<Partial<Message>, 'ruleId' | 'reason'> = {},
): Message {
  return { ruleId, severity: converting[ruleId], reason, ...rest };
}
