/** A stretch of the document as given: UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number];

export type Severity = 'error' | 'warning' | 'info';

/** Every rule that Recto can speak of, with its usual severity. */
export const severities = {
  'ambiguous-layout': 'info',
  'assumed-url': 'info',
  'duplicate-range': 'info',
  'empty-document': 'warning',
  'entry-without-content': 'warning',
  'imprecise-date': 'info',
  'inferred-value': 'info',
  'invalid-mapping': 'error',
  'invalid-supplement': 'error',
  'missing-value': 'warning',
  'unmatched-supplement': 'error',
  'unmapped-text': 'warning',
  'schema-type': 'error',
  'schema-date': 'error',
  'schema-format': 'error',
  'schema-rule': 'error',
  'schema-unusable': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleId = keyof typeof severities;

/** What each rule means. README's table is made of it. */
export const meanings: Readonly<Record<RuleId, string>> = {
  'ambiguous-layout': 'A second way to cut the section into entries fits almost as well.',
  'assumed-url': 'The address had no scheme; https:// was put before it.',
  'duplicate-range': 'The same dates stand twice in a row; they were read as one entry.',
  'empty-document': 'The document holds no text.',
  'entry-without-content': 'An entry has dates and nothing else.',
  'imprecise-date': 'A season, a term, or a day and month that could be swapped: only the year is certain.',
  'inferred-value': 'A value that the prose supports but does not state was written, as asked for.',
  'invalid-mapping': 'A rule of the mapping given by the caller cannot be used.',
  'invalid-supplement': 'A correction is of a form or value that the resume cannot take.',
  'missing-value': 'Entries lack a value that readers expect.',
  'unmatched-supplement': 'A correction found no entry, or several.',
  'unmapped-text': 'Text found no field in JSON Resume.',
  'schema-type': 'The value is of the wrong type.',
  'schema-date': 'The value is no date as JSON Resume writes it.',
  'schema-format': 'The value is no URL or e-mail address.',
  'schema-rule': 'The value breaks another rule of the schema.',
  'schema-unusable': 'The schema itself cannot be used.',
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
  /** Where in the resume: a JSON Pointer. */
  readonly pointer?: string;
  /** Where in the document. */
  readonly places?: readonly Range[];
}

/** Make a message with its rule's usual severity. */
export function message(
  ruleId: RuleId,
  reason: string,
  rest: Omit<Partial<Message>, 'ruleId' | 'reason'> = {},
): Message {
  return { ruleId, severity: severities[ruleId], reason, ...rest };
}
