/** A stretch of the document as given: UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number];

/** How much a message counts; only an error makes a resume invalid. */
export type Severity = 'error' | 'warning' | 'info';

/** What Recto has to say about a document or a resume: one type everywhere, plain data, never thrown. */
export interface Message<Id extends string = string> {
  /** The rule that says it. */
  readonly ruleId: Id;
  /** How much it counts. */
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

/** Make what makes the messages of a room: each has its rule's usual severity. */
export const speaker =
  <Id extends string>(severities: Readonly<Record<Id, Severity>>) =>
  <Own extends Id>(
    ruleId: Own,
    reason: string,
    rest: Omit<Partial<Message>, 'ruleId' | 'reason'> = {},
  ): Message<Own> => ({ ruleId, severity: severities[ruleId], reason, ...rest });
