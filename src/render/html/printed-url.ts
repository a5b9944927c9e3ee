import { shortUrl, type Url } from '../../values/url.ts';

/** Of a longer address only the host is printed. */
const longest = 45;

/**
 * Choose what is printed after a linked text: the short address, or the host of a long one; nothing if the text says
 * it already, or if it is a phone number or e-mail address.
 */
export function printedUrl(url: Url, text: string): string | undefined {
  const short = shortUrl(url);
  if (!/^http/i.test(url) || text.includes(short)) return undefined;
  const printed = short.length > longest ? (short.split(/[/?#]/, 1)[0] ?? short) : short;
  return text.includes(printed) ? undefined : printed;
}
