import { printParseErrorCode, visit } from 'jsonc-parser';
import { goesDeep } from './goes-deep.ts';

/** What keeps a text from being read, and the offset where it is. */
export interface Fault {
  readonly at: number;
  readonly reason: string;
}

/**
 * Put in plain words why a text is no JSON, at the place that has to be changed.
 * @param reason what the platform says, for what has no plain words
 */
export function explainJson(text: string, reason: string): Fault {
  if (goesDeep(text)) return { at: 0, reason: 'It is nested too deeply' };
  let first: readonly [code: string, at: number] | undefined;
  visit(text, { onError: (code, at) => (first ??= [printParseErrorCode(code), at]) });
  const [code, at] = first ?? ['', text.length];
  // An invalid number, like 01 or 1.5.5, is at fault from its start.
  const number = /[\w.+-]/.test(text[at] ?? '')
    ? (/(?<![\w.+-])[\w.+-]+$/.exec(text.slice(0, at))?.[0].length ?? 0)
    : 0;
  if (number > 0) return { at: at - number, reason: numberReason(text.slice(at - number)) ?? reason };
  const sign = text[at] ?? '';
  const before = text.slice(0, at).trimEnd();
  switch (code) {
    case 'UnexpectedEndOfString':
      return { at, reason: 'The quote that opens here is not closed' };
    case 'InvalidCharacter':
      return { at, reason: 'In a text, write a line break as \\n and a tab as \\t' };
    case 'InvalidEscapeCharacter':
      return { at, reason: 'In a text, write a backslash twice' };
    case 'ColonExpected':
      return { at, reason: 'A colon is missing here' };
    case 'CloseBraceExpected':
      return { at: before.length, reason: 'A } is missing here' };
    case 'CloseBracketExpected':
      return { at: before.length, reason: 'A ] is missing here' };
    case 'ValueExpected':
      return sign === '' ? { at, reason } : { at, reason: 'A value is missing here' };
    case 'CommaExpected':
      if (sign === '}') return { at, reason: 'A ] is missing before this' };
      return /["{[\w-]/.test(sign)
        ? { at: before.length, reason: 'A comma is missing here' }
        : { at, reason };
    case 'InvalidSymbol':
      return { at, reason: symbolReason(sign, before, text[at - 1] === '"') ?? reason };
    default:
      return { at, reason };
  }
}

/** "0170 555": what begins as no number may be a text; undefined for a number that goes wrong further on. */
const numberReason = (text: string) =>
  /^(?:0\d|\+)/.test(text) ? 'A number does not begin like this; a text needs double quotes' : undefined;

/** Why a word or a sign has no place in JSON. */
function symbolReason(sign: string, before: string, isBehindText: boolean): string | undefined {
  if (/[“”„‘’'`]/.test(sign)) return 'Write straight double quotes: "…"';
  if (isBehindText)
    return 'The text ends before this: a quote is missing earlier, or a quote in the text needs a backslash';
  if (/[{,]$/.test(before)) return 'A name or a text needs double quotes';
  return before.endsWith(':') && /[\p{L}+]/u.test(sign) ? 'A text needs double quotes' : undefined;
}
