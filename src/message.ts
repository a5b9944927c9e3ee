/** A stretch of the document as given: UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number];

export type Severity = 'error' | 'warning' | 'info';

/** Every rule that Recto can speak of, with its usual severity and what it means. README's table is made of it. */
export const rules = {
  'ambiguous-layout': ['info', 'A second way to cut the section into entries fits almost as well.'],
  'assumed-url': ['info', 'The address had no scheme; https:// was put before it.'],
  'duplicate-range': ['info', 'The same dates stand twice in a row; they were read as one entry.'],
  'empty-document': ['warning', 'The document holds no text.'],
  'entry-without-content': ['warning', 'An entry has dates and nothing else.'],
  'imprecise-date': [
    'info',
    'A season, a term, or a day and month that could be swapped: only the year is certain.',
  ],
  'invalid-mapping': ['error', 'A rule of the mapping given by the caller cannot be used.'],
  'missing-value': ['warning', 'Entries lack a value that readers expect.'],
  'unmapped-text': ['warning', 'Text found no field in JSON Resume.'],
  'schema-type': ['error', 'The value is of the wrong type.'],
  'schema-date': ['error', 'The value is no date as JSON Resume writes it.'],
  'schema-format': ['error', 'The value is no URL or e-mail address.'],
  'schema-rule': ['error', 'The value breaks another rule of the schema.'],
  'schema-unusable': ['error', 'The schema itself cannot be used.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type RuleId = keyof typeof rules;

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
  return { ruleId, severity: rules[ruleId][0], reason, ...rest };
}
