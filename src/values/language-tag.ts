/** Tell whether a text is a BCP 47 language tag: a code of two or three letters, with subtags after hyphens. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2,3}(?:-(?:[a-z0-9]-)?[a-z0-9]{2,8})*$/i.test(text);
