import { Failure } from '../failure.ts';
import { maxSize } from '../max-size.ts';

/** How many bytes one argument may have. */
export const most = maxSize({});

/**
 * Make sure that an argument is not larger than a document may be.
 * @throws Failure where it is
 */
export function checkSize<Value extends string | Uint8Array>(value: Value, name: string): Value {
  const size = typeof value === 'string' ? Buffer.byteLength(value) : value.length;
  if (size > most) throw new Failure(`"${name}" is larger than ${most / 1e6} MB.`);
  return value;
}
