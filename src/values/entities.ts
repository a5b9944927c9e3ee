import { numberedEntity } from './numbered-entity.ts';

/** Characters that pages write by name, apart from letters with a mark. */
const named: Readonly<Record<string, string>> = {
  AElig: 'Æ',
  amp: '&',
  aelig: 'æ',
  apos: "'",
  bdquo: '„',
  bull: '•',
  copy: '©',
  deg: '°',
  emsp: ' ',
  ensp: ' ',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lstrok: 'ł',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  oelig: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  pound: '£',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sbquo: '‚',
  shy: '',
  szlig: 'ß',
  times: '×',
  trade: '™',
  zwj: '',
  zwnj: '',
};

/** How the marks on letters are called. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  dot: '\u0307',
  grave: '\u0300',
  macr: '\u0304',
  ogon: '\u0328',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

const marked = /^([A-Za-z])([a-z]{3,5})$/;
const own = (table: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * Read what is between & and ; of an entity.
 * @returns the empty string for what has no meaning in text; undefined if it is unknown
 * @example decodeEntity('eacute') // 'é'
 */
export function decodeEntity(name: string): string | undefined {
  const numbered = numberedEntity(name);
  if (numbered !== undefined) return numbered;
  const [, letter = '', mark = ''] = marked.exec(name) ?? [];
  const sign = own(marks, mark);
  return own(named, name) ?? (sign && (letter + sign).normalize('NFC'));
}
