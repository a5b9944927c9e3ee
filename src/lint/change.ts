import type { Pointer } from '../values/pointer.ts';
import type { LintRuleId } from './rules.ts';

/** One change to a resume: a value is replaced (`to`), a property gets a new `name`, or without either it is removed. */
export interface Change {
  /** Where the value is in the original resume. */
  readonly pointer: Pointer;
  /** The rule that asks for it. */
  readonly ruleId: LintRuleId | 'duplicate-key';
  /** The value before. */
  readonly from?: unknown;
  /** The value after, where it is replaced. */
  readonly to?: unknown;
  /** The new name of the property, where it gets one. */
  readonly name?: string;
}
