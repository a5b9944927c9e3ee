import { isElement, readXml, type XmlNode } from '../text/xml.ts';
import { decodeEntity } from '../values/entities.ts';

/** What a text with marks says: its paragraphs, and the elements of its lists. */
export interface RichText {
  readonly prose: readonly string[];
  readonly bullets: readonly string[];
}

const html = /<\/?(?:p|div|ul|ol|li|br|b|i|u|strong|em|a|span|h[1-6]|mark|code|blockquote)\b[^<>]*>/i;
const entity = /&(#?\w{2,10});/g;
const bullet = /^\s*(?:[-*•◦–—▪·]|\d{1,2}[.)])\s+/;

/** Read a text as programs store it: HTML, Markdown, or lines. */
export function readRichText(text: string): RichText {
  const lines = html.test(text) ? linesOfHtml(text) : linesOf(text);
  return {
    prose: lines.flatMap(({ said, isBullet }) => (isBullet ? [] : [said])),
    bullets: lines.flatMap(({ said, isBullet }) => (isBullet ? [said] : [])),
  };
}

interface Line {
  readonly said: string;
  readonly isBullet: boolean;
}

/** Split plain text into lines; a bullet is an element, together with the lines indented below it. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  // Some exports put bullets that were a line each on one.
  for (const row of text.split(/\r?\n|(?<=\S)\s+(?=•\s)/)) {
    const said = plain(row.replace(bullet, ''));
    const last = lines.at(-1);
    if (said === '') continue;
    if (bullet.test(row)) lines.push({ said, isBullet: true });
    else if (last?.isBullet && /^\s{2,}/.test(row))
      lines[lines.length - 1] = { ...last, said: `${last.said} ${said}` };
    else lines.push({ said, isBullet: false });
  }
  return lines;
}

const blocks = /^(?:p|div|ul|ol|li|h[1-6]|blockquote|section|table|tr)$/;

function linesOfHtml(text: string): readonly Line[] {
  const lines: Line[] = [];
  let said = '';
  let isBullet = false;
  const flush = () => {
    const line = plain(said);
    // Bullets that were typed are some, too.
    if (line !== '') lines.push({ said: line.replace(bullet, ''), isBullet: isBullet || bullet.test(line) });
    said = '';
  };
  const walk = (node: XmlNode): void => {
    if (!isElement(node)) {
      said += node.replace(/\s+/g, ' ');
      return;
    }
    const { name, attributes, children } = node;
    if (name === 'br' || blocks.test(name)) flush();
    const before = isBullet;
    if (name === 'li') isBullet = true;
    const start = said.length;
    for (const child of children) walk(child);
    const href = name === 'a' ? attributes['href'] : undefined;
    if (href && /^https?:/.test(href) && said.slice(start).trim() !== href) said += ` (${href})`;
    if (blocks.test(name)) flush();
    isBullet = before;
  };
  const root = readXml(`<x>${text.replace(/<(br|hr|img)\b([^<>]*)>/gi, '<$1$2/>')}</x>`);
  if (root) for (const child of root.children) walk(child);
  flush();
  return lines;
}

const link = /\[([^[\]]+)\]\((https?:[^\s()]+)\)/g;

/** A line without the marks of Markdown and with its entities decoded. */
export function plain(text: string): string {
  return text
    .replace(entity, (all, name: string) => decodeEntity(name) ?? all)
    .replace(link, (_, said: string, href: string) => (said === href ? href : `${said} (${href})`))
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_~])(?=\S)([^\n*_~]*?\S)\1(?![\w*])/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
