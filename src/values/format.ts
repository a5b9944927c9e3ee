export { email } from './email.ts';

/**
 * The two string formats that the JSON Resume schema uses, as linear-time regular expressions.
 * They accept what ajv-formats accepts; a guard test compares the two on generated strings.
 */
const escaped = '%[0-9a-f]{2}';
const nameCharacter = `(?:[a-z0-9\\-._~!$&'()*+,;=]|${escaped})`;
const userCharacter = `(?:[a-z0-9\\-._~!$&'()*+,;=:]|${escaped})`;
const pathCharacter = `(?:[a-z0-9\\-._~!$&'()*+,;=:@]|${escaped})`;
const queryCharacter = `(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|${escaped})`;
const group = '[0-9a-f]{1,4}';
const octet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
const ipv4 = `(?:${octet}\\.){3}${octet}`;
const last32 = `(?:${group}:${group}|${ipv4})`;
const ipv6 = [
  `(?:${group}:){6}${last32}`,
  `::(?:${group}:){5}${last32}`,
  `(?:${group})?::(?:${group}:){4}${last32}`,
  ...[3, 2].map((n) => `(?:(?:${group}:){0,${4 - n}}${group})?::(?:${group}:){${n}}${last32}`),
  `(?:(?:${group}:){0,3}${group})?::${group}:${last32}`,
  `(?:(?:${group}:){0,4}${group})?::${last32}`,
  `(?:(?:${group}:){0,5}${group})?::${group}`,
  `(?:(?:${group}:){0,6}${group})?::`,
].join('|');
const host = `(?:\\[(?:${ipv6}|v[0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|${ipv4}|${nameCharacter}*)`;
const path = `(?:/${pathCharacter}*)*`;
const hierarchy = [
  `/?/(?:${userCharacter}*@)?${host}(?::\\d*)?${path}`,
  `/(?:${pathCharacter}+${path})?`,
  `${pathCharacter}+${path}`,
].join('|');

/** Match a URI as the schema's `uri` format does (RFC 3986: a scheme is required, ASCII only). */
export const uri = new RegExp(
  `^[a-z][a-z0-9+\\-.]*:(?:${hierarchy})(?:\\?${queryCharacter}*)?(?:#${queryCharacter}*)?$`,
  'i',
);

/** What every address has, and what most look like; they avoid the long expression, which is slower to compile than everything else to run. */
const scheme = /^[a-z][a-z0-9+\-.]*:/i;
const plain = /^https?:\/\/[\w.-]+(?:\/[\w./-]*)?$/;

/** Tells as `uri` does. */
export const uriTest = {
  test: (text: string): boolean => scheme.test(text) && (plain.test(text) || uri.test(text)),
};
