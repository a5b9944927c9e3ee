const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const singleQuotes = /[\u2018-\u201b\u2032]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const edgePunctuation = /^[\s.,;:|\u2022\u00b7-]+|[\s.,;:|\u2022\u00b7-]+$/g;

/**
 * Fold what a reader would not call a difference: compatibility forms, case, quotes, dashes, blanks, edge punctuation.
 * @example normalise(' “Acme”, Inc. ') // '"acme", inc'
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .replace(edgePunctuation, '');
}
