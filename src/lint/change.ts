import type { Pointer } from '../values/pointer.ts';
import type { LintRuleId } from './rules.ts';

/** One change to a resume: a value is replaced (`to`), a property gets a new `name`, or without either it is removed. */
export interface Change {
  /** Where the value is in the original resume. */
  readonly pointer: Pointer;
  /** The rule that asks for it. */
  readonly ruleId: LintRuleId | 'duplicate-key';
  readonly from?: unknown;
  readonly to?: unknown;
  readonly name?: string;
}
