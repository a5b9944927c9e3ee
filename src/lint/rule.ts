import type { ResumeNode } from './nodes.ts';

/** What a rule has to say of a value; of a part of it where there is a pointer. */
export interface Finding {
  readonly reason: string;
  readonly hint?: string | undefined;
  readonly pointer?: string;
}

/** What a rule looks at, and how it mends what it finds. */
export interface Rule {
  /** Say what is the matter with a value; `today` is an ISO date. */
  readonly check: (node: ResumeNode, today: string | undefined) => Finding | readonly Finding[] | undefined;
  /** Write the value as it is certainly meant; null leaves it out; undefined where nothing is certain. */
  readonly mend?: (node: ResumeNode) => string | null | undefined;
}
