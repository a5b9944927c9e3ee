import { fold, foldable } from '../fold.ts';
import type { Glyph } from './painting.ts';

/** What a sign of a page stands for. */
export interface Sign {
  readonly glyph: Glyph;
  readonly text: string;
  /** A blank is before. */
  readonly blank: boolean;
}

/** The signs of a row that stand for something; the same sign painted twice at a place, for a bold look, once. */
export function signsOf(row: readonly Glyph[]): readonly Sign[] {
  const signs: Sign[] = [];
  let blank = false;
  for (const glyph of row) {
    const text = plain(glyph.text).replace(foldable, fold);
    if (text.trim() === '') {
      blank ||= text !== '';
      continue;
    }
    const last = signs.at(-1);
    const composed = last && !blank && accented(last, { glyph, text, blank });
    if (composed) signs[signs.length - 1] = composed;
    else if (last?.text !== text || Math.abs(glyph.x - last.glyph.x) > glyph.width * 0.3)
      signs.push({ glyph, text, blank });
    blank = false;
  }
  return signs;
}

/** Letters without the forms that they take beside others. */
const plain = (text: string) => text.normalize(/[\ufb50-\ufdff\ufe70-\ufefc]/.test(text) ? 'NFKC' : 'NFC');

const accents: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¸': '\u0327',
  '¯': '\u0304',
  '˝': '\u030b',
  '˘': '\u0306',
  '˙': '\u0307',
};

/** An accent that is painted over a letter is one with it. */
function accented(last: Sign, next: Sign): Sign | undefined {
  const [accent, letter] = accents[last.text] ? [last, next] : [next, last];
  const mark = accents[accent.text] ?? (/^\p{M}$/u.test(accent.text) ? accent.text : undefined);
  if (!mark || !/^\p{L}$/u.test(letter.text)) return undefined;
  const middle = accent.glyph.x + accent.glyph.width / 2;
  const { x, width } = letter.glyph;
  if (middle < x - 0.1 * width || middle > x + 1.1 * width) return undefined;
  const base = letter.text === 'ı' ? 'i' : letter.text;
  const text = (base + mark).normalize('NFC');
  return text.length > 1 ? undefined : { glyph: letter.glyph, text, blank: last.blank };
}
