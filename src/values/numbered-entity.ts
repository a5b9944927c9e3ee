/**
 * Read an entity that names a character by its number, as it is between & and ;.
 * @returns the empty string for what has no meaning in text; undefined if it is not one
 * @example numberedEntity('#xe9') // 'é'
 */
export function numberedEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return undefined;
  const code = Number(/^#x/i.test(name) ? `0${name.slice(1)}` : name.slice(1));
  const isCharacter = code >= 32 && code <= 0x10_ffff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code).replace(/\p{Cf}/u, '') : '';
}
