import { isEmail } from './email.ts';
import { readIsoDate } from './iso-date.ts';
import { isUrl } from './url.ts';

/** A form that the schema asks of the values of a field. */
interface Format {
  readonly holds: (value: string) => boolean;
  readonly wanted: string;
}

const date: Format = {
  holds: (value) => readIsoDate(value) !== undefined,
  wanted: 'a date like 2024, 2024-03 or 2024-03-15',
};
const url: Format = { holds: isUrl, wanted: 'a full web address, such as https://example.com' };
const email: Format = { holds: isEmail, wanted: 'an e-mail address' };

/** Tell which form the values of a field have; undefined if any text will do. */
export function formatOf(field: string): Format | undefined {
  if (/date$/i.test(field)) return date;
  if (field === 'url') return url;
  return field === 'email' ? email : undefined;
}

/** Say what a value should be for its field, such as "a date like 2024"; undefined if it is valid. */
export function problemOf(field: string, value: string): string | undefined {
  const format = formatOf(field);
  return format && !format.holds(value) ? format.wanted : undefined;
}
