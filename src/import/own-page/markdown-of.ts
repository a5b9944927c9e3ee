import { readLine } from '../../view/prose/read-line.ts';
import { elementsIn, textIn, type XmlElement, type XmlNode } from '../../text/xml.ts';

const signs: Readonly<Record<string, string>> = { strong: '**', em: '*', code: '`' };

/** Write a text of the page as the resume had it: formatting as Markdown, line by line. */
export function lineOf({ children }: XmlElement): string {
  return children.map(write).join('');
}

function write(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes } = node;
  if (name === 'br') return '\n';
  const words = lineOf(node);
  if (name === 'a') {
    const url = attributes['href'] ?? '';
    return url === words || url === `https://${words}` ? words : `[${words}](${url})`;
  }
  const sign = signs[name] ?? '';
  return `${sign}${words}${sign}`;
}

/** Text that would be read as formatting gets backslashes. */
function escaped(text: string): string {
  const isPlain = readLine(text).every((piece) => piece === text);
  return isPlain ? text : text.replace(/[*_`[\]<\\]/g, '\\$&');
}

/** Write paragraphs and lists as Markdown. */
export function proseOf(element: XmlElement): string {
  if (element.name === 'p') return lineOf(element);
  return elementsIn(element)
    .map((part) => {
      if (part.name === 'p') return lineOf(part);
      const items = elementsIn(part, 'li').map((item) => lineOf(item));
      const first = Number(part.attributes['start'] ?? 1);
      return items.map((item, at) => `${part.name === 'ol' ? `${first + at}.` : '-'} ${item}`).join('\n');
    })
    .join('\n\n');
}

/** Read the words of a list on a line: an element each, or a text with commas or dots between them. */
export function wordsIn(element: XmlElement): readonly string[] {
  const own = elementsIn(element).filter(({ name }) => name === 'bdi' || name === 'a' || name === 'data');
  if (own.length > 0) return own.map((word) => lineOf(word));
  return textIn(element)
    .split(/[,،] |、|\u00A0· /)
    .filter(Boolean);
}
