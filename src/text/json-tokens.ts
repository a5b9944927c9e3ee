import { createScanner } from 'jsonc-parser';

/** A token of JSON, or a comment; white space is not a token. */
export interface Token {
  /** Its first character, which determines its kind: `"` begins a text, `/` a comment. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Its value, if it is a text. */
  readonly value: string;
  /** Whether it has an end, and nothing inside that may not be there. */
  readonly sound: boolean;
}

/** List the tokens of JSON, including invalid ones. */
export function* jsonTokens(text: string): Generator<Token> {
  const scanner = createScanner(text);
  // The package gives the end of a text that ends in "/*" a length, for ever.
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const mark = text[start] as string;
    if (/\s/.test(mark)) continue;
    const end = Math.min(start + scanner.getTokenLength(), text.length);
    yield { mark, start, end, value: scanner.getTokenValue(), sound: Number(scanner.getTokenError()) === 0 };
  }
}
