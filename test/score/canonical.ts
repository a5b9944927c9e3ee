import type { Kind } from './fields.ts';
import { normalise } from './normalise.ts';

const writers: Record<Kind, (value: string) => string> = {
  short: normalise,
  long: normalise,
  date: (value) => value,
  url: (value) =>
    normalise(value)
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, ''),
  phone: (value) => value.replace(/\D/g, '').replace(/^0+/, ''),
};

/** Write a value so that two values of a kind are the same when they are written the same. */
export function canonical(kind: Kind, value: string): string {
  return writers[kind](value);
}
