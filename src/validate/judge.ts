import type { Message } from './rules.ts';
import { keysOf } from '../values/pointer.ts';

/** A verdict with its messages in the order of the document; `messages` is empty if the value is valid. */
export interface Validation {
  /** Whether the schema accepts the value. */
  readonly valid: boolean;
  /** What is wrong. */
  readonly messages: readonly Message[];
}

/** One error of ajv, as far as the standalone validator and a compiled schema both report it. */
export interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator as ajv makes it: the complaints are left on the function until the next call. */
export interface Check<C = Complaint> {
  (value: unknown): unknown;
  errors?: readonly C[] | null;
}

/** Puts a complaint about a value in plain words. */
export type Explain<C = Complaint> = (complaint: C, value: unknown) => Message;

/** Judge a value with an ajv validator; never throws and never changes the value. */
export function judge<C extends Complaint>(check: Check<C>, value: unknown, explain: Explain<C>): Validation {
  try {
    const valid = check(value) === true;
    return { valid, messages: valid ? [] : inOrder(check.errors ?? [], value, explain) };
  } catch {
    return {
      valid: false,
      messages: [
        {
          ruleId: 'schema-type',
          severity: 'error',
          reason:
            'The resume cannot be read: a property throws, or it is nested too deeply, too long or circular.',
          hint: 'Pass plain JSON, as returned by JSON.parse.',
          pointer: '',
        },
      ],
    };
  }
}

/** Explain complaints as their values are in the document, a whole before its parts; ties keep ajv's order. */
function inOrder<C extends Complaint>(
  complaints: readonly C[],
  value: unknown,
  explain: Explain<C>,
  depth = 0,
): readonly Message[] {
  const parts = new Map<string, C[]>();
  const own = complaints.filter((complaint) => {
    const key = keysOf(complaint.instancePath)[depth];
    if (key === undefined) return true;
    if (!parts.get(key)?.push(complaint)) parts.set(key, [complaint]);
    return false;
  });
  const messages = own.map((complaint) => explain(complaint, value));
  if (parts.size === 0) return messages;
  const whole = value as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(whole), ...parts.keys()]);
  return messages.concat(
    [...keys].flatMap((key) => {
      const part = parts.get(key);
      return part ? inOrder(part, whole[key], explain, depth + 1) : [];
    }),
  );
}
