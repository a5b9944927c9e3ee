const signs = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\u0300-\u036f]+|\t\r?\u00a0|\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ue000-\uf8ff\ufb00-\ufb06\ufe0f\ufeff]|♂[a-z¶-]{2,24}|&(?:amp|nbsp|bull|middot|ndash|mdash|quot|#39);`;

/**
 * Every character that a reader folds: line breaks, odd spaces, ligatures, invisible and private characters, entities, icons
 * by name, letters with marks of their own.
 */
export const foldable = new RegExp(String.raw`(?<=\p{Ll})\u00ad\p{Ll}|${signs}`, 'gu');
const withHyphens = new RegExp(signs, 'gu');
/** A soft hyphen where no word could be parted. */
const visible = /(?<!\p{L})\u00ad|\u00ad(?![\p{L}\r\n])/u;

/** Every character that is folded in a text; one that writes its dashes as soft hyphens writes its hyphens so too. */
export const foldableIn = (text: string): RegExp => (visible.test(text) ? withHyphens : foldable);

/** The entities that texts were left with. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  bull: '•',
  middot: '·',
  ndash: '–',
  mdash: '—',
  quot: '"',
  '#39': "'",
};

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const mark = /[\u0300-\u036f]/;
const lineBreak = /[\r\u000b\u000c\u0085\u2028\u2029]/;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Bullets of the Symbol and Wingdings fonts, as word processors paste them. */
const symbolBullet = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf02d\uf06e\uf06f\uf071\uf076]/;

/**
 * Fold one match of `foldable` to what the parser sees.
 * @returns the empty string for what has no meaning in text
 */
export function fold(found: string): string {
  // Inside a word a soft hyphen is not seen; elsewhere some documents write a hyphen so, and at the end of a line one is there.
  if (found.startsWith('\u00ad')) return found.length > 1 ? found.slice(1) : '-';
  if (found.startsWith('\t')) return ' ';
  if (mark.test(found)) return found.normalize('NFC');
  // Names of icons stand for nothing.
  if (found.length > 2) return entities[found.slice(1, -1)] ?? '';
  if (lineBreak.test(found)) return '\n';
  if (space.test(found)) return ' ';
  if (symbolBullet.test(found)) return '•';
  return ligatures[found] ?? '';
}
