/** Every character that a reader folds: line breaks, odd spaces, ligatures, invisible and private characters, entities, icons by name. */
export const foldable =
  /\t\r?\u00a0|\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ue000-\uf8ff\ufb00-\ufb06\ufe0f\ufeff]|♂[a-z¶-]{2,24}|&(?:amp|nbsp|bull|middot|ndash|mdash|quot|#39);/g;

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

const lineBreak = /[\r\u000b\u000c\u0085\u2028\u2029]/;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Bullets of the Symbol and Wingdings fonts, as word processors paste them. */
const symbolBullet = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf02d\uf06e\uf06f\uf071\uf076]/;

/**
 * Fold one match of `foldable` to what the parser sees.
 * @returns the empty string for what has no meaning in text
 */
export function fold(found: string): string {
  // A soft hyphen is how some documents write a hyphen; where it parts a word at the end of a line, one is there too.
  if (found === '\u00ad') return '-';
  if (found.startsWith('\t')) return ' ';
  // Names of icons stand for nothing.
  if (found.length > 2) return entities[found.slice(1, -1)] ?? '';
  if (lineBreak.test(found)) return '\n';
  if (space.test(found)) return ' ';
  if (symbolBullet.test(found)) return '•';
  return ligatures[found] ?? '';
}
