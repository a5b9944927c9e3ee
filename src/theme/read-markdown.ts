import { isUrl, type Url } from '../values/url.ts';

/** A piece of a line: a text, or a marked stretch that holds pieces. */
export type Piece =
  | string
  | { readonly mark: 'strong' | 'em' | 'code'; readonly pieces: readonly Piece[] }
  | { readonly mark: 'link'; readonly url: Url; readonly pieces: readonly Piece[] };

/** Paragraphs of lines of pieces. */
export type Prose = readonly (readonly (readonly Piece[])[])[];

// No stretch may contain its own opening sign, so each scan ends at the next one: linear time
const code = /`(?<code>[^`]+)`/.source;
const link = /\[(?<words>[^[\]]+)\]\((?<url>(?:[^\s()]|\([^\s()]*\))+)\)/.source;
const strong = /\*\*(?!\s)(?<strong>[^*]*[^*\s])\*\*/.source;
const em = /\*(?!\s)(?<em>[^*]*[^*\s])\*/.source;
const marked = new RegExp([code, link, strong, em].join('|'), 'g');

// HackMyResume puts its own Markdown in place of what stands between these, after the theme has run
const wrapped = /^@@@@~[^]*~@@@@$/;

/**
 * Read a safe subset of Markdown: paragraphs, line breaks, **bold**, *italic*, `code` and [words](address).
 * Everything else is text, addresses that a page may not link to included.
 */
export function readMarkdown(text: string): Prose {
  if (wrapped.test(text) || !/[`[*\n\r]/.test(text)) return [[[text]]];
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => line.trim())
        .map(readLine),
    )
    .filter((lines) => lines.length);
}

function readLine(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of line.matchAll(marked)) {
    const piece = readMarked(match.groups ?? {});
    if (!piece) continue;
    if (match.index > end) pieces.push(line.slice(end, match.index));
    pieces.push(piece);
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push(line.slice(end));
  return pieces;
}

function readMarked(found: Readonly<Record<string, string | undefined>>): Piece | undefined {
  if (found.code) return { mark: 'code', pieces: [found.code] };
  if (found.strong) return { mark: 'strong', pieces: readLine(found.strong) };
  if (found.em) return { mark: 'em', pieces: readLine(found.em) };
  const { words = '', url = '' } = found;
  return isUrl(url) ? { mark: 'link', url, pieces: readLine(words) } : undefined;
}
