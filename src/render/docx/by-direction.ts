/** A stretch of text that runs in one direction. */
export interface Directed {
  readonly text: string;
  readonly rtl: boolean;
}

/** Characters of scripts that run from right to left; their comma has no direction of its own. */
const rtlSigns = '\u0590-\u060B\u060D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}';
const rtlSign = new RegExp(`[${rtlSigns}]`, 'u');
const ltrLetter = `(?![${rtlSigns}])\\p{L}`;
/** From one letter to the last letter or number before a sign of the other direction, as in `C++ 17`. */
const ltrStretch = new RegExp(`${ltrLetter}(?:[^${rtlSigns}]*(?![${rtlSigns}])[\\p{L}\\p{N}])?[+#]*`, 'gu');
const [ltrMark, rtlMark] = ['\u200E', '\u200F'];

/** Part a text of a page that runs from right to left by direction; marks that nobody sees hold signs without one in place. */
export function byDirection(text: string, isLtr = false): readonly Directed[] {
  if (isLtr) return [ltr(text)];
  if (!rtlSign.test(text)) return withoutRtl(text);
  const parts: Directed[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ltrStretch)) {
    parts.push({ text: text.slice(end, index), rtl: true }, ltr(found));
    end = index + found.length;
  }
  return [...parts, { text: text.slice(end), rtl: true }].filter((part) => part.text);
}

/** Words of the other direction as a whole, and signs that are between words. */
function withoutRtl(text: string): readonly Directed[] {
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [{ text: rtlMark + text, rtl: true }];
  if (!/\p{L}/u.test(words)) return [{ text, rtl: true }];
  const start = text.length - text.trimStart().length;
  const around = [text.slice(0, start), text.slice(start + words.length)].map((blank) => ({
    text: blank,
    rtl: true,
  }));
  return [around[0] as Directed, ltr(words), around[1] as Directed].filter((part) => part.text);
}

function ltr(text: string): Directed {
  const before = /^\p{L}/u.test(text) ? '' : ltrMark;
  const after = /[\p{L}\p{N}]$/u.test(text) ? '' : ltrMark;
  return { text: before + text + after, rtl: false };
}
