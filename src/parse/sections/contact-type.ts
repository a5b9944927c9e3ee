import { networkNamed } from '../../values/network.ts';
import { answered } from '../lexicon/phrase.ts';
import { keyOf } from '../lexicon/words.ts';
import type { Line } from '../lines/line.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';
import type { LineType } from './line-type.ts';

/** What lies around a line, as far as it matters for what the line is. */
export interface Around {
  readonly index: number;
  /** The longer words of the first line of the document, which is often the name. */
  readonly first: readonly string[];
  readonly above: LineType | undefined;
}

/** Tell whether a line is a contact by its looks, and which. */
export function contactType(line: Line, range: boolean, count: number, around: Around): LineType | undefined {
  const { text } = line;
  if (range || text.length >= 160) return undefined;
  if (findEmails(text).length > 0 || findPhones(text).length > 0) return 'mail';
  if (count < 8 && findUrls(text, true).length > 0) return 'url';
  if (around.index === 0) return undefined;
  const word = count === 1 && text.length < 40;
  if (networkNamed(keyOf(line)) || (word && around.first.some((part) => text.toLowerCase().includes(part))))
    return 'url';
  return word && (around.above === 'mail' || around.above === 'url') && /[\d_.@/-]/.test(text)
    ? 'url'
    : undefined;
}

/** The words of a name that a user name may be made of. */
export const longWords = answered((name): readonly string[] => keyOf(name).match(/\p{L}{4,}/gu) ?? []);
