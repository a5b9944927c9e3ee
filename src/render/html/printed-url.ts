import { shortUrl, type Url } from '../../values/url.ts';

/** An address of more signs is printed by its host alone. */
const longest = 45;

/**
 * Tell what paper shows after a linked text: the short address, or of a long one the host; nothing if the text says
 * it already, or where it is one to dial or mail.
 */
export function printedUrl(url: Url, text: string): string | undefined {
  const short = shortUrl(url);
  if (!/^http/i.test(url) || text.includes(short)) return undefined;
  const printed = short.length > longest ? (short.split(/[/?#]/, 1)[0] ?? short) : short;
  return text.includes(printed) ? undefined : printed;
}
