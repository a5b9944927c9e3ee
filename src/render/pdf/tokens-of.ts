/** A word of the language that PDFs and their pages are written in. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /\((?:[^\\()]|\\.)*\)?|<<|>>|<[\da-fA-F\s]*>?|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+|[^\s\0]/gs;

/**
 * Split PDF syntax into tokens: strings, names, numbers, brackets, operators.
 * @param text a character a byte; strings must escape the brackets in them, as browsers do
 */
export function* tokensOf(text: string): Generator<Token, undefined> {
  for (const { 0: word, index } of text.matchAll(token))
    yield { text: word, start: index, end: index + word.length };
}
