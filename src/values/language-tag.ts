/** Tell whether a text is a BCP 47 language tag: a code of two or three letters, with subtags after hyphens. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2,3}(?:-(?:[a-z0-9]-)?[a-z0-9]{2,8})*$/i.test(text);

/**
 * Read a BCP 47 language tag; locales are written with underscores too, and with an encoding behind.
 * @example readLanguageTag('de_DE.UTF-8') // 'de-DE'
 */
export function readLanguageTag(text: string): string | undefined {
  const [locale = ''] = text.trim().split(/[.@]/, 1);
  const tag = locale.replaceAll('_', '-');
  return isLanguageTag(tag) ? tag : undefined;
}
