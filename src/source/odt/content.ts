import { elementAt, elementsIn, isElement, textIn, type XmlElement } from '../../text/xml.ts';
import { type Block, type Cell, isBlank, type Piece } from '../blocks/blocks.ts';
import { withEdges } from '../blocks/edges.ts';
import type { SetParagraph } from '../blocks/levels.ts';
import { leftOut, type Message } from '../rules.ts';
import { type Look, plain, type Styles, stylesOf } from './styles.ts';

/** What is read with: the styles of the document, and a list of its hidden texts, which grows. */
interface Reading extends Styles {
  readonly hidden: string[];
  /** Notes, which are not part of the lines that they hang on. */
  readonly notes: string[];
}

/** Read what the pages of an OpenDocument text show, headers first; undefined if it is not one. */
export function readContent(
  content: XmlElement | undefined,
  styled: XmlElement | undefined,
): { readonly blocks: readonly Block[]; readonly messages: readonly Message[] } | undefined {
  const body = elementAt(content, 'body', 'text');
  if (!body) return undefined;
  const styles = stylesOf([
    elementAt(styled, 'styles'),
    elementAt(styled, 'automatic-styles'),
    elementAt(content, 'automatic-styles'),
  ]);
  const reading: Reading = { ...styles, hidden: [], notes: [] };
  const pages = elementAt(styled, 'master-styles');
  const edges = (edge: 'header' | 'footer') =>
    (pages ? elementsIn(pages, 'master-page') : [])
      .flatMap((page) => elementsIn(page).filter(({ name }) => name.startsWith(edge)))
      .flatMap((part) => readBlocks(part, reading));
  const [heads, feet] = [edges('header'), edges('footer')];
  const { blocks, messages } = withEdges({
    heads,
    body: readBlocks(body, reading),
    feet,
    notes: reading.notes,
  });
  return { blocks, messages: [...leftOut('unseen-text', reading.hidden), ...messages] };
}

const left = new Set(['tracked-changes', 'sequence-decls', 'table-of-content', 'annotation', 'forms']);

interface List {
  readonly style: string | undefined;
  readonly depth: number;
}

function readBlocks(root: XmlElement, reading: Reading, list?: List): readonly Block[] {
  let number = 0;
  return elementsIn(root).flatMap((element): readonly Block[] => {
    const { name, attributes } = element;
    if (left.has(name)) return [];
    if (name === 'p' || name === 'h') return readParagraph(element, reading);
    if (name === 'table') return [{ kind: 'table', rows: rowsOf(element, reading) }];
    if (name === 'list') {
      const style = attributes['style-name'] ?? list?.style;
      return readBlocks(element, reading, { style, depth: list ? list.depth + 1 : 0 });
    }
    if (list && (name === 'list-item' || name === 'list-header')) {
      number += 1;
      const marker = reading.isNumbered(list.style, list.depth) ? `${number}.` : '•';
      return marked(
        readBlocks(element, reading, list),
        name === 'list-item' ? marker : undefined,
        list.depth,
      );
    }
    return readBlocks(element, reading, list);
  });
}

/** The first paragraph of an element of a list, unless it is one of a list within, carries its marker. */
const marked = (blocks: readonly Block[], marker: string | undefined, depth: number): readonly Block[] =>
  blocks.map((block, at) =>
    at === 0 && block.kind === 'paragraph' && !block.marker && !isBlank(block)
      ? { ...block, marker, depth }
      : block,
  );

function rowsOf(table: XmlElement, reading: Reading): readonly (readonly Cell[])[] {
  return elementsIn(table).flatMap((element): readonly (readonly Cell[])[] => {
    if (element.name === 'table-row')
      return [elementsIn(element, 'table-cell').map((cell) => readBlocks(cell, reading))];
    return /^table-(?:header-rows|rows|row-group)$/.test(element.name) ? rowsOf(element, reading) : [];
  });
}

/** Read a paragraph: frames that hang on it first, then its lines. */
function readParagraph(element: XmlElement, reading: Reading): readonly Block[] {
  const look = reading.of(element.attributes['style-name'], plain);
  const frames: Block[] = [];
  const lines: Piece[][] = [[]];
  let isOfPages = false;
  let [length, sizes] = [0, 0];
  const add = (text: string, { bold, hidden, capitals, size }: Look, link: string | undefined) => {
    if (hidden) reading.hidden.push(text);
    if (hidden || text === '') return;
    lines.at(-1)?.push({ text: capitals ? text.toUpperCase() : text, bold, ...(link && { link }) });
    length += text.trim().length;
    sizes += text.trim().length * size;
  };
  const walk = (root: XmlElement, around: Look, link?: string): void => {
    for (const node of root.children) {
      if (!isElement(node)) add(node.replace(/\s+/g, ' '), around, link);
      else if (node.name === 's')
        add(' '.repeat(Math.min(200, Number(node.attributes['c'] ?? 1))), around, link);
      else if (node.name === 'tab') add('\t', around, link);
      else if (node.name === 'line-break') lines.push([]);
      else if (node.name === 'frame' || node.name === 'custom-shape') frames.push(...framesIn(node, reading));
      else if (/^page-(?:number|count)$/.test(node.name)) isOfPages = true;
      else if (node.name === 'note') reading.notes.push(...elementsIn(node, 'note-body').map(textIn));
      else if (!/^(?:annotation|note|hidden-text|bookmark|ruby-text)/.test(node.name))
        walk(
          node,
          reading.of(node.attributes['style-name'], around),
          node.name === 'a' ? node.attributes['href'] : link,
        );
    }
  };
  walk(element, look);
  if (isOfPages && length < 40) return frames;
  const outline = element.name === 'h' ? Number(element.attributes['outline-level'] ?? 1) : undefined;
  return [
    ...frames,
    ...lines.map((pieces, at): SetParagraph => ({
      kind: 'paragraph',
      pieces,
      level: look.isTitle ? 0 : outline,
      size: length > 0 ? sizes / length : 0,
      space: at === 0 ? look.space : 0,
    })),
  ];
}

function framesIn(frame: XmlElement, reading: Reading): readonly Block[] {
  return elementsIn(frame).flatMap((element) =>
    element.name === 'text-box' || frame.name === 'custom-shape'
      ? readBlocks(frame.name === 'custom-shape' ? frame : element, reading)
      : [],
  );
}
