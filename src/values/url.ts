declare const urlBrand: unique symbol;
/** An absolute URL that the schema accepts and that a page may link to. */
export type Url = string & { readonly [urlBrand]: true };

const character = `(?:[\\w\\-.~:/?@!$&'()*+,;=]|%[\\da-f]{2})`;
const page = new RegExp(
  `^https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d{1,5})?(?:[/?]${character}*)?(?:#${character}*)?$`,
  'i',
);
const contact = new RegExp(`^(?:mailto|tel):(?![/?])${character}+$`, 'i');

/** Tell whether a page may link to this address: http, https, mailto or tel, and nothing that the schema would refuse. */
export function isUrl(text: string): text is Url {
  return page.test(text) || contact.test(text);
}

/** Tell whether an address has a scheme; a port after a host makes none. */
export const hasScheme = (address: string): boolean => /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address);

/**
 * Read an address as people write it; a bare host gets `https://`, other than ASCII is percent-encoded.
 * @returns undefined if no safe absolute URL can be made of it
 * @example readUrl('linkedin.com/in/x') // 'https://linkedin.com/in/x'
 */
export function readUrl(text: string): Url | undefined {
  const trimmed = text.trim();
  const schemed = hasScheme(trimmed);
  if (!schemed && !/^[^/?#]*\./.test(trimmed)) return undefined;
  const absolute = schemed ? trimmed : `https://${trimmed}`;
  if (isUrl(absolute)) return absolute;
  if (!/^https?:\/\/[^\s/?#]\S*$/i.test(absolute)) return undefined;
  const encoded = percentEncoded(absolute);
  return encoded !== undefined && isUrl(encoded) ? encoded : undefined;
}

function percentEncoded(address: string): string | undefined {
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}

/** Shorten an address to what people read and compare: without scheme, `www.` and final slash. */
export function shortUrl(address: string): string {
  return address.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '');
}
