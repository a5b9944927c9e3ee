/** What a UTF-16 unit is, as bits. */
export const unit = {
  letter: 1,
  digit: 2,
  blank: 4,
  half: 8,
  /** Of a script that has no blanks between words. */
  dense: 16,
} as const;

const seen = 128;
/** By the unit; filled as units are met. */
const kinds = new Uint8Array(0x10000);
/** The unit in lower case, where that is one; letters that scanners mistake for each other are one. */
const folded = new Uint16Array(0x10000);
const letter = /\p{L}/u;
const blank = /\s/;
const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  kinds[code] =
    seen |
    (code >= 48 && code <= 57 ? unit.digit : 0) |
    (letter.test(sign) ? unit.letter : 0) |
    (blank.test(sign) ? unit.blank : 0) |
    (dense.test(sign) ? unit.dense : 0) |
    (code >= 0xd800 && code < 0xe000 ? unit.half : 0);
  const lower = sign.toLowerCase().charCodeAt(0);
  folded[code] = lower === 108 ? 105 : lower;
  return kinds[code] as number;
}

/** Tell what the unit at an offset of a text is; a half of a pair is what the pair is. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = (kinds[code] as number) || learn(code);
  return kind & unit.half ? kindOfPair(text, at, code) : kind;
}

const kindOfPair = (text: string, at: number, code: number) =>
  letter.test(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0)) ? unit.letter : 0;

/** Add a letter to the number of a word: words that differ in case, or in letters that scanners mistake, have one number. */
const add = (number: number, code: number) => Math.imul(number ^ code, 0x01000193) & 0x3fffffff;

/** The number of the word between two offsets of a text; few words share one. */
export function wordNumber(text: string, from: number, to: number): number {
  let number = 0x11c9dc5;
  for (let at = from; at < to; at++) {
    const code = folded[text.charCodeAt(at)] as number;
    // Scanners take "rn" for "m".
    if (code === 114 && at + 1 < to && folded[text.charCodeAt(at + 1)] === 110) {
      number = add(number, 109);
      at++;
    } else number = add(number, code);
  }
  return number;
}
