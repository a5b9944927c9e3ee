import type { ResumeNode } from './nodes.ts';

/** What a rule says about a value, or about a part of it if there is a pointer. */
export interface Finding {
  readonly reason: string;
  readonly hint?: string | undefined;
  readonly pointer?: string;
}

/** What a rule checks, and how it fixes what it finds. */
export interface Rule {
  /** Say what is wrong with a value; `today` is an ISO date. */
  readonly check: (node: ResumeNode, today: string | undefined) => Finding | readonly Finding[] | undefined;
  /** Return the value that is certainly meant; null to remove it; undefined if nothing is certain. */
  readonly fix?: (node: ResumeNode) => string | null | undefined;
}
