const named = /charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i;
/** Bytes in which a page names its encoding. */
const head = 2_048;
/** What Windows-1252 has from 0x80 on; not every runtime decodes it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decode a page: by its mark, by the encoding that it names, else as UTF-8 where it is that, else as Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const start = latin(bytes.subarray(0, head));
  const label = start.startsWith('ÿþ')
    ? 'utf-16le'
    : start.startsWith('þÿ')
      ? 'utf-16be'
      : named.exec(start)?.[1]?.toLowerCase();
  try {
    const isWestern =
      label !== undefined && /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/.test(label);
    if (!isWestern) return new TextDecoder(label ?? 'utf-8', { fatal: label === undefined }).decode(bytes);
  } catch {
    // An unknown encoding, or bytes that are not UTF-8.
  }
  return latin(bytes).replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign);
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
