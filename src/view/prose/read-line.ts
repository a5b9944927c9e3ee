import { hasScheme, readUrl } from '../../values/url.ts';
import { signs } from './html-marks.ts';
import type { Line, Piece } from './prose.ts';

// No stretch may contain its own opening sign, so each scan ends at the next one: linear time
const between = ([open, close]: readonly [string, string], name: string) =>
  `${open}(?<${name}>[^${open}${close}]+)${close}`;
const [linkStart, linkMiddle, linkEnd] = signs.link;
const patterns = [
  /`(?<code>[^`]+)`/.source,
  /\[(?<words>[^[\]]+)\]\((?<url>(?:[^\s()]|\([^\s()]*\))+)\)/.source,
  /\\(?<escaped>[*_`[\]<\\])/.source,
  /\*{3}(?!\s)(?<both>[^*]*[^*\s])\*{3}/.source,
  /\*\*(?!\s)(?<strong>(?:[^*]|(?<!\*)\*(?!\*))*[^*\s])\*\*/.source,
  // 5*3*2 is a product
  /(?<!\d)\*(?!\s)(?<em>[^*]*[^*\s\\])\*(?!\d)/.source,
  /(?<![\p{L}\p{N}_])_(?![\s_])(?<slanted>[^_]*[^_\s])_(?![\p{L}\p{N}_])/u.source,
  /<(?<quoted>https?:\/\/[^\s<>]+)>/.source,
  /(?<![\p{L}\p{N}@/.])(?<bare>(?:https?:\/\/|www\.)[^\s<>"`[\]{}|\\^]+)/u.source,
  between(signs.code, 'htmlCode'),
  between(signs.strong, 'htmlStrong'),
  between(signs.em, 'htmlEm'),
  `${linkStart}(?<htmlUrl>[^${linkStart}-${linkEnd}]*)${linkMiddle}(?<htmlWords>[^${linkStart}-${linkEnd}]+)${linkEnd}`,
];
const marked = new RegExp(patterns.join('|'), 'giu');
const triggers = /[`[*_<\\\u0001-\u0010]|https?:\/\/|www\./i;
const left = /[\u0001-\u0006\u000E-\u0010]/g;
/** Punctuation that ends a sentence, not an address. */
const trailing = /[.,;:!?'")*_]/;

/** How many signs at the end of an address close the sentence; a bracket that was opened in the address is part of it. */
function closing(address: string): number {
  let end = address.length;
  while (end > 0 && trailing.test(address.charAt(end - 1)) && !closesOwn(address.slice(0, end))) end--;
  return address.length - end;
}

const closesOwn = (address: string) =>
  address.endsWith(')') && address.split('(').length >= address.split(')').length;

/** Read the marks of a line: **bold**, *italic*, _italic_, `code`, [words](address), addresses, and the same as HTML. */
export function readLine(line: string): Line {
  if (!triggers.test(line)) return line ? [line] : [];
  const pieces: Piece[] = [];
  let end = 0;
  const add = (text: string) => {
    const plain = text.replace(left, '');
    const last = pieces.at(-1);
    if (plain && typeof last === 'string') pieces[pieces.length - 1] = last + plain;
    else if (plain) pieces.push(plain);
  };
  for (const match of line.matchAll(marked)) {
    const piece = readMarked(match.groups ?? {});
    if (!piece) continue;
    add(line.slice(end, match.index));
    if (typeof piece === 'string') add(piece);
    else pieces.push(piece);
    const rest = match.groups?.['bare'] === undefined ? 0 : closing(match[0]);
    end = match.index + match[0].length - rest;
  }
  add(line.slice(end));
  return pieces;
}

function readMarked(found: Readonly<Record<string, string | undefined>>): Piece | undefined {
  if (found['escaped']) return found['escaped'];
  const code = found['code'] ?? found['htmlCode'];
  if (code) return { mark: 'code', pieces: [code.replace(left, '')] };
  const both = found['both'];
  if (both) return { mark: 'strong', pieces: [{ mark: 'em', pieces: readLine(both) }] };
  const strong = found['strong'] ?? found['htmlStrong'];
  if (strong) return { mark: 'strong', pieces: readLine(strong) };
  const em = found['em'] ?? found['slanted'] ?? found['htmlEm'];
  if (em) return { mark: 'em', pieces: readLine(em) };
  if (found['bare'] || found['quoted']) return bareLink(found['quoted'] ?? found['bare'] ?? '');
  if (found['htmlWords']) return htmlLink(found['htmlUrl'] ?? '', found['htmlWords']);
  const { words = '', url: written = '' } = found;
  const url = linkable(written);
  return url && { mark: 'link', url, pieces: withoutLinks(words) };
}

/** An address that a page may link to, with other letters than ASCII encoded. */
const linkable = (address: string) => (hasScheme(address) ? readUrl(address) : undefined);

function bareLink(written: string): Piece | undefined {
  const text = written.slice(0, written.length - closing(written));
  const url = linkable(/^www/i.test(text) ? `https://${text}` : text);
  return url && { mark: 'link', url, pieces: [text], bare: true };
}

/** Read an HTML link; an unsafe address is written next to its words. */
function htmlLink(written: string, words: string): Piece {
  const address = written.trim();
  const url = linkable(address);
  if (url) return { mark: 'link', url, pieces: withoutLinks(words) };
  return [words, address && `(${address})`].filter(Boolean).join(' ').replace(left, '');
}

/** Read a line without the links inside it, because links do not nest. */
function withoutLinks(words: string): Line {
  const flat = (pieces: Line): Line =>
    pieces.flatMap((piece) => {
      if (typeof piece === 'string') return [piece];
      return piece.mark === 'link' ? flat(piece.pieces) : [{ ...piece, pieces: flat(piece.pieces) }];
    });
  return flat(readLine(words));
}
