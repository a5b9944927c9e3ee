import { blankComments } from './blank-comments.ts';
import { blankLastCommas } from './blank-last-commas.ts';
import { explainJson, type Fault } from './explain-json.ts';

/** The value of a text; `plain` is the text as pure JSON, with the same offsets. */
export interface ReadText {
  readonly value: unknown;
  readonly plain: string;
}

/** Why a text cannot be read, and the offset from which. */
export interface UnreadableText {
  readonly fault: Fault & { readonly format: 'JSON' | 'YAML' };
}

/** Read JSON, which may have comments and trailing commas. */
export function readJson(text: string): ReadText | UnreadableText {
  const whole = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  try {
    return { value: JSON.parse(whole), plain: whole };
  } catch {
    const plain = blankLastCommas(blankComments(whole));
    try {
      return { value: JSON.parse(plain), plain };
    } catch (error) {
      return { fault: { format: 'JSON', ...explainJson(plain, reasonOf(error as Error)) } };
    }
  }
}

const reasonOf = ({ message }: Error) =>
  message.replace(/,? (?:\.\.\.)?"[^]*/, '').replace(/ (?:in JSON )?at position[^]*/, '');
