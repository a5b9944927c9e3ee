/** A range of the document as given, in UTF-16 offsets; the end is exclusive. */
export type Range = readonly [start: number, end: number];

/** How much a message counts; only an error makes a resume invalid. */
export type Severity = 'error' | 'warning' | 'info';

/** A message about a document or a resume: one type everywhere, plain data, never thrown. */
export interface Message<Id extends string = string> {
  /** The rule that says it. */
  readonly ruleId: Id;
  /** How much it counts. */
  readonly severity: Severity;
  /** What is wrong, in one plain sentence. */
  readonly reason: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The value or text found, shortened. */
  readonly found?: string;
  /** A JSON Pointer into the resume, or into the supplement if the mistake is there. */
  readonly pointer?: string;
  /** JSON Pointers to the values of the resume, if there are several. */
  readonly pointers?: readonly string[];
  /** Where in the document it is. */
  readonly places?: readonly Range[];
}

/** Create the message function of a room, which gives each message its rule's usual severity. */
export const speaker =
  <Id extends string>(severities: Readonly<Record<Id, Severity>>) =>
  <Own extends Id>(
    ruleId: Own,
    reason: string,
    rest: Omit<Partial<Message>, 'ruleId' | 'reason'> = {},
  ): Message<Own> => ({ ruleId, severity: severities[ruleId], reason, ...rest });
