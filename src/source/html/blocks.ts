import { elementsIn, isElement, textIn, type XmlElement } from '../../text/xml.ts';
import type { Block, Cell, Piece } from '../blocks/blocks.ts';
import { isShown } from './shown.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const boldElements = new Set(['b', 'strong', 'th']);
const boldStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const listMark = /mso-list\s*:\s*Ignore/i;

/** What is around the text that is read. */
interface Around {
  readonly bold: boolean;
  readonly link: string | undefined;
  readonly level?: number | undefined;
  readonly isKept: boolean;
}

/** Read the visible content of a page, block by block. */
export function readBlocks(root: XmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let marker: string | undefined;
  let depth = -1;
  let gap = false;
  const flush = (level?: number) => {
    if (pieces.some(({ text }) => text.trim() !== '')) {
      const own = tidied(pieces);
      blocks.push({ kind: 'paragraph', pieces: own, level, marker, depth: Math.max(0, depth), gap });
      marker = undefined;
      gap = false;
    }
    pieces = [];
  };
  const add = (text: string, { bold, link }: Around) => {
    pieces.push({ text, bold, ...(link && { link }) });
  };
  const walk = (element: XmlElement, around: Around): void => {
    let last: XmlElement | undefined;
    for (const node of element.children) {
      if (!isElement(node)) {
        add(around.isKept ? node : node.replace(/[ \t\r\n\f]+/g, ' '), around);
        last = undefined;
        if (around.isKept) splitLines(around);
      } else if (isShown(node)) {
        if (last && inline.has(node.name) && isGlued(textIn(last), textIn(node)))
          add('\t', { ...around, link: undefined });
        visit(node, around);
        last = node;
      }
    }
  };
  const splitLines = (around: Around) => {
    const said = pieces.pop()?.text ?? '';
    said.split('\n').forEach((line, at) => {
      if (at > 0) flush();
      add(line, around);
    });
  };
  const visit = (element: XmlElement, around: Around): void => {
    const { name, attributes } = element;
    const style = attributes['style'] ?? '';
    if (name === 'br') return flush(around.level);
    if (name === 'hr') {
      flush();
      gap = true;
      return;
    }
    const within: Around = {
      bold: around.bold || boldElements.has(name) || boldStyle.test(style),
      link: name === 'a' ? (attributes['href'] ?? around.link) : around.link,
      level: around.level,
      isKept: around.isKept || name === 'pre',
    };
    if (listMark.test(style)) {
      const said = textIn(element).trim();
      marker = /^[\da-z]{1,3}[.)]$/i.test(said) ? said : '•';
      return;
    }
    if (inline.has(name)) {
      const said = name === 'a' ? barelyLinked(element) : datedIn(element);
      return said === undefined ? walk(element, within) : add(said, within);
    }
    if (name === 'table') {
      flush();
      blocks.push({ kind: 'table', rows: rowsOf(element) });
      return;
    }
    if (name === 'dl') {
      flush();
      blocks.push(...pairsOf(element));
      return;
    }
    const level = /^h([1-6])$/.exec(name)?.[1];
    flush(around.level);
    if (level !== undefined || name === 'section' || name === 'article') gap = true;
    const isList = name === 'ul' || name === 'ol' || name === 'menu';
    if (isList) depth += 1;
    if (name === 'li') marker = '•';
    walk(element, level === undefined ? within : { ...within, level: Number(level) });
    flush(level === undefined ? around.level : Number(level));
    if (name === 'li') marker = undefined;
    if (isList) depth -= 1;
    if (name === 'p' && depth < 0) gap = true;
  };
  walk(root, { bold: false, link: undefined, isKept: false });
  flush();
  return blocks;
}

const dated = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const ofDate = /(?:^|\s)(?:dt-start|dt-end|dtstart|dtend|dt-published)(?:\s|$)/;

/** The machine-readable date of an element, if its text shows the same year. */
function datedIn(element: XmlElement): string | undefined {
  const { name, attributes } = element;
  const exact = (
    attributes['datetime'] ??
    (ofDate.test(attributes['class'] ?? '') ? attributes['title'] : '') ??
    ''
  )
    .slice(0, 10)
    .trim();
  if (!dated.test(exact) || (name !== 'time' && !ofDate.test(attributes['class'] ?? ''))) return undefined;
  const text = textIn(element).trim();
  return text === '' || text.includes(exact.slice(0, 4)) ? exact : undefined;
}

/** The target of a link that shows only a picture. */
function barelyLinked(element: XmlElement): string | undefined {
  const href = element.attributes['href'] ?? '';
  if (!/^(?:https?:|mailto:|tel:)/i.test(href) || shownText(element).trim() !== '') return undefined;
  return ` ${href.replace(/^(?:mailto|tel):/i, '')} `;
}

const shownText = (element: XmlElement): string =>
  element.children.map((node) => (isElement(node) ? (isShown(node) ? shownText(node) : '') : node)).join('');

/** Two words that only the look of the page parts: "Engineer" before "2019". */
function isGlued(before: string, after: string): boolean {
  const [end = '', start = ''] = [/\S$/u.exec(before)?.[0], /^\S/u.exec(after)?.[0]];
  if (end === '' || start === '') return false;
  return (
    (/[\p{Ll}\d).]/u.test(end) && (/\p{Lu}/u.test(start) || (/\d/.test(start) && !/\d/.test(end)))) ||
    (/\d/.test(end) && /\p{L}/u.test(start))
  );
}

/** The pieces of a line with single blanks, and none at its ends. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const own: Piece[] = [];
  let open = true;
  for (const piece of pieces) {
    const text: string = open ? piece.text.replace(/^ +/, '') : piece.text;
    if (text === '') continue;
    own.push({ ...piece, text });
    open = text.endsWith(' ');
  }
  return own;
}

function rowsOf(table: XmlElement): readonly (readonly Cell[])[] {
  return elementsIn(table).flatMap((element): readonly (readonly Cell[])[] => {
    if (!isShown(element)) return [];
    if (element.name === 'tr')
      return [
        elementsIn(element)
          .filter((cell) => (cell.name === 'td' || cell.name === 'th') && isShown(cell))
          .map((cell) => readBlocks(cell)),
      ];
    if (element.name === 'caption') return [[readBlocks(element)]];
    return /^(?:tbody|thead|tfoot)$/.test(element.name) ? rowsOf(element) : [];
  });
}

/** A description list: each term with its description. */
function pairsOf(list: XmlElement): readonly Block[] {
  const rows: Cell[][] = [];
  const visit = (root: XmlElement) => {
    for (const element of elementsIn(root)) {
      if (!isShown(element)) continue;
      if (element.name === 'dt') rows.push([readBlocks(element)]);
      else if (element.name === 'dd') {
        const row = rows.at(-1);
        if (!row) rows.push([readBlocks(element)]);
        else if (row.length === 1) row.push(readBlocks(element));
        else row[1] = [...(row[1] as Cell), ...readBlocks(element)];
      } else visit(element);
    }
  };
  visit(list);
  return [{ kind: 'table', rows }];
}
