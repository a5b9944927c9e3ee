import type { Message } from '../message.ts';
import type { Complaint } from './complaint.ts';
import { explain } from './explain.ts';
import { inOrder } from './in-order.ts';

/** A verdict, with what is wrong in the order of the document; `messages` is empty where the value is valid. */
export interface Validation {
  readonly valid: boolean;
  readonly messages: readonly Message[];
}

/** A validator as ajv makes it: the complaints are left on the function until the next call. */
export interface Check {
  (value: unknown): unknown;
  errors?: readonly Complaint[] | null;
}

const unreadable: Message = {
  ruleId: 'schema-type',
  severity: 'error',
  reason:
    'The resume cannot be read to its end: a property of it throws, or it goes too deep or in a circle.',
  hint: 'Pass plain JSON, as JSON.parse gives it.',
  pointer: '',
};

/**
 * Judge a value by a validator of ajv, in plain words; never throws and never changes the value.
 * `tidy` takes the noise out of the complaints first, where the schema can make any.
 */
export function judge(
  check: Check,
  value: unknown,
  tidy?: (complaints: readonly Complaint[]) => readonly Complaint[],
): Validation {
  try {
    if (check(value) === true) return { valid: true, messages: [] };
    const complaints = check.errors ?? [];
    const messages = new Map<string, Message>();
    for (const complaint of inOrder(tidy?.(complaints) ?? complaints, value)) {
      const one = explain(complaint, value);
      messages.set(`${one.pointer} ${one.reason}`, one);
    }
    return { valid: false, messages: [...messages.values()] };
  } catch {
    return { valid: false, messages: [unreadable] };
  }
}
