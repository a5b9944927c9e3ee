import { isEmail } from './email.ts';
import { readIsoDate } from './iso-date.ts';
import { isUrl } from './url.ts';

/** Say what a value should be for its field, such as "a date like 2024"; undefined if it is valid. */
export function problemOf(field: string, value: string): string | undefined {
  if (/date$/i.test(field)) return readIsoDate(value) ? undefined : 'a date like 2024, 2024-03 or 2024-03-15';
  if (field === 'url') return isUrl(value) ? undefined : 'a full web address, such as https://example.com';
  if (field === 'email') return isEmail(value) ? undefined : 'an e-mail address';
  return undefined;
}
