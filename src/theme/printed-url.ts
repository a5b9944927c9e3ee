import { shortUrl, type Url } from '../values/url.ts';

/** Tell what paper shows after a linked text: the short address, unless the text says it already or is one to dial or mail. */
export function printedUrl(url: Url, text: string): string | undefined {
  const short = shortUrl(url);
  return /^http/i.test(url) && !text.includes(short) ? short : undefined;
}
