/** The signs that stand for marks until a line is read; no text contains them, because control characters are removed from it. */
export const signs = {
  strong: ['\u0001', '\u0002'],
  em: ['\u0003', '\u0004'],
  code: ['\u0005', '\u0006'],
  /** Opens a link; its address ends with the second, its words with the third. */
  link: ['\u000E', '\u000F', '\u0010'],
} as const;

const tag =
  /(?<!\\)<(\/?)(a|b|blockquote|br|code|div|em|h[1-6]|hr|i|li|ol|p|small|span|strong|su[bp]|u|ul)(?=[\s/>])([^<>]{0,500})>/gi;
const address = /\bhref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;

const paragraph = ['\n\n', '\n\n'] as const;
const none = ['', ''] as const;

/** The number of the first point of a list. */
const start = /\bstart\s{0,9}=\s{0,9}["']?(\d{1,2})\b/i;

/** By name, headings without their number. */
const simple: Readonly<Record<string, readonly [string, string]>> = {
  h: [`\n\n${signs.strong[0]}`, `${signs.strong[1]}\n\n`],
  b: signs.strong,
  strong: signs.strong,
  i: signs.em,
  em: signs.em,
  code: signs.code,
  br: ['\n', '\n'],
  hr: paragraph,
  ol: paragraph,
  ul: paragraph,
  p: paragraph,
  div: paragraph,
  blockquote: paragraph,
  small: none,
  span: none,
  sub: none,
  sup: none,
  u: none,
};

/** What is between two backticks on a line is code, whatever it holds. */
const code = /(`[^`\n]+`)/;

/**
 * Write the few tags of HTML that say how a text is set as signs and breaks. All other tags stay as they are, and so do
 * those that the text speaks of: in code, behind a backslash, or without their counterpart, as in "I teach <b> and <i>".
 */
export function readHtmlMarks(text: string): string {
  if (!text.includes('<')) return text;
  const parts = text.split(code);
  const paired = pairedIn(parts.filter((_, at) => at % 2 === 0).join(' '));
  /** The number of the last point of each open list. */
  const counts: (number | undefined)[] = [];
  const write = (written: string, closing: string, given: string, attributes: string) => {
    const name = given.toLowerCase();
    if (!paired.has(name)) return written;
    if (name === 'ol' || name === 'ul') {
      if (closing) counts.pop();
      else counts.push(name === 'ol' ? Number(start.exec(attributes)?.[1] ?? 1) - 1 : undefined);
    }
    if (name === 'li') return closing ? '' : pointOf(counts);
    const marks = simple[name.replace(/\d/, '')];
    if (marks) return marks[closing ? 1 : 0];
    if (closing) return signs.link[2];
    const [, ...values] = address.exec(attributes) ?? [];
    return `${signs.link[0]}${values.find(Boolean) ?? ''}${signs.link[1]}`;
  };
  return parts.map((part, at) => (at % 2 ? part : part.replace(tag, write))).join('');
}

/** The tags that are both opened and closed, and those that may stand alone. */
function pairedIn(text: string): ReadonlySet<string> {
  const seen = new Set(
    [...text.matchAll(tag)].map(([, closing, name]) => `${closing}${name?.toLowerCase()}`),
  );
  const paired = [...seen].filter((name) => seen.has(`/${name}`));
  const hasList = paired.some((name) => name === 'ul' || name === 'ol');
  // Pages of old end neither points nor paragraphs.
  return new Set([
    'br',
    'hr',
    ...paired,
    ...(hasList ? ['li'] : []),
    ...(/^\s*<p>/i.test(text) ? ['p'] : []),
  ]);
}

function pointOf(counts: (number | undefined)[]): string {
  const count = counts.at(-1);
  if (count === undefined) return '\n• ';
  counts[counts.length - 1] = count + 1;
  return `\n${count + 1}. `;
}
