import { printParseErrorCode, visit } from 'jsonc-parser';
import { blankComments } from './blank-comments.ts';
import { blankLastCommas } from './blank-last-commas.ts';
import { goesDeep } from './goes-deep.ts';

/** The value of a text; `plain` is the text as pure JSON, with the same offsets. */
export interface ReadText {
  readonly value: unknown;
  readonly plain: string;
}

/** Why a text cannot be read, and the offset from which. */
export interface UnreadableText {
  readonly fault: { readonly format: 'JSON' | 'YAML'; readonly at: number; readonly reason: string };
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
      return { fault: { format: 'JSON', ...faultIn(plain, reasonOf(error as Error)) } };
    }
  }
}

/** Find where a text stops being JSON; a missing comma is reported after the value before it. */
function faultIn(text: string, reason: string): { readonly at: number; readonly reason: string } {
  if (goesDeep(text)) return { at: 0, reason: 'It is nested too deeply' };
  let first: readonly [code: string, at: number] | undefined;
  visit(text, { onError: (code, at) => (first ??= [printParseErrorCode(code), at]) });
  const [code, at] = first ?? ['', text.length];
  // An invalid number, like 01 or 1.5.5, is at fault from its start.
  const number = /[\w.+-]/.test(text[at] ?? '')
    ? (/(?<![\w.+-])[\w.+-]+$/.exec(text.slice(0, at))?.[0].length ?? 0)
    : 0;
  if (number > 0) return { at: at - number, reason };
  if (code !== 'CommaExpected' || !/["{[\w-]/.test(text[at] ?? '')) return { at, reason };
  return { at: text.slice(0, at).trimEnd().length, reason: 'A comma is missing here' };
}

const reasonOf = ({ message }: Error) =>
  message.replace(/,? (?:\.\.\.)?"[^]*/, '').replace(/ in JSON at position[^]*/, '');
