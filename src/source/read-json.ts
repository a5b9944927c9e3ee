import { blankComments } from './blank-comments.ts';
import { blankLastCommas } from './blank-last-commas.ts';
import { faultAt } from './fault-at.ts';

/** What a text holds; `plain` is the text as JSON alone, with the same offsets. */
export interface ReadText {
  readonly value: unknown;
  readonly plain: string;
}

/** Why a text cannot be read, and the offset from which. */
export interface UnreadableText {
  readonly fault: { readonly format: 'JSON' | 'YAML'; readonly at: number; readonly reason: string };
}

/** Read JSON, with comments and commas at ends where it has some. */
export function readJson(text: string): ReadText | UnreadableText {
  const plain = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  try {
    return { value: JSON.parse(plain), plain };
  } catch {
    const blanked = blankLastCommas(blankComments(plain));
    try {
      return { value: JSON.parse(blanked), plain: blanked };
    } catch (error) {
      const at = Math.min(faultAt(blanked), text.length);
      return { fault: { format: 'JSON', at, reason: reasonOf(error as Error) } };
    }
  }
}

const reasonOf = ({ message }: Error) =>
  message.replace(/,? (?:\.\.\.)?"[^]*/, '').replace(/ in JSON at position[^]*/, '');
