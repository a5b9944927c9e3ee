/** How a document is written. */
export type Format = 'text' | 'markdown';

const strong = /\*\*[^*\n]+\*\*/;
const opening = /^(?:[-*•] )?\*\*(?=[^\s*])[^*\n]+\*\*/gm;
const table = /^[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*$/m;
const heading = /^\ufeff? {0,3}#{1,6} \S/m;
const marks = [
  strong,
  /\[[^[\]\n]+\]\([^()\s]+[()]/,
  /^ {0,3}(?:=|-){3,}[ \t]*$/m,
  /^[ \t]*\|.*\|[ \t]*$/m,
  /(?<![\p{L}\p{N}_*])[_*][^\s_*][^_*\n]*[_*](?![\p{L}\p{N}_*])/u,
  /<https?:\/\/[^<>\s]+>/,
];

/** Tell Markdown from plain text: headings with `#`, strong text at the start of lines, or two other marks that do not occur in plain text. */
export function detectFormat(document: string): Format {
  const start = document.slice(0, 20_000);
  if (heading.test(start) || (start.match(opening)?.length ?? 0) >= 2 || table.test(start)) return 'markdown';
  return marks.filter((mark) => mark.test(start)).length >= 2 ? 'markdown' : 'text';
}
