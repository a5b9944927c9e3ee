const words = /[\p{L}\p{N}]+/gu;

/** Compute a checksum of the letters and digits of a text, whatever their case and what is between them (FNV-1a, in hexadecimal). */
export function checksum(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(words))
    for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01_00_01_93);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
