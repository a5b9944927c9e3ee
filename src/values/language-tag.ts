/** Tell whether a text is a language tag of BCP 47: a code of two or three letters, and what is behind its hyphens. */
export const isLanguageTag = (text: string): boolean =>
  /^[a-z]{2,3}(?:-(?:[a-z0-9]-)?[a-z0-9]{2,8})*$/i.test(text);
