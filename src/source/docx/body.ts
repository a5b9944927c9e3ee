import { elementAt, elementsIn, type XmlElement } from '../../text/xml.ts';
import type { Block, Cell } from '../blocks/blocks.ts';
import { withEdges } from '../blocks/edges.ts';
import { leftOut, type Message } from '../rules.ts';
import type { Part, WordPackage } from './package.ts';
import { readParagraph } from './paragraph.ts';
import { type Reading, readControl } from './reading.ts';

/** Read the visible content of a Word document. */
export function readBody(document: WordPackage): {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
} {
  const hidden: string[] = [];
  const placeholders: string[] = [];
  const read = (part: Part, root: XmlElement) => {
    const reading: Reading = {
      document,
      part,
      hidden,
      placeholders,
      blocksIn: (inner) => readBlocks(inner, reading),
    };
    return reading.blocksIn(root);
  };
  const body = read(document.body, elementAt(document.body.root, 'body') as XmlElement);
  const { blocks, messages } = withEdges({
    heads: document.headers.flatMap((part) => read(part, part.root)),
    body,
    feet: document.footers.flatMap((part) => read(part, part.root)),
    notes: document.notes,
  });
  return {
    blocks,
    messages: [...leftOut('unseen-text', hidden), ...leftOut('placeholder', placeholders), ...messages],
  };
}

const transparent = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'sdtContent']);

/** Read the paragraphs and tables in an element. */
function readBlocks(root: XmlElement, reading: Reading): readonly Block[] {
  return elementsIn(root).flatMap((element): readonly Block[] => {
    const { name } = element;
    if (name === 'p') return readParagraph(element, reading);
    if (name === 'tbl') return [{ kind: 'table', rows: rowsOf(element, reading) }];
    if (name === 'sdt') return readControl(element, reading, (content) => readBlocks(content, reading));
    return transparent.has(name) ? readBlocks(element, reading) : [];
  });
}

/** Read the rows of a table; a cell that spans rows is only in the first one. */
function rowsOf(table: XmlElement, reading: Reading): readonly (readonly Cell[])[] {
  const rows = (root: XmlElement): readonly XmlElement[] =>
    elementsIn(root).flatMap((element) => {
      if (element.name === 'tr') return elementAt(element, 'trPr', 'del') ? [] : [element];
      if (element.name === 'sdt') return readControl(element, reading, rows);
      return transparent.has(element.name) ? rows(element) : [];
    });
  const cells = (root: XmlElement): readonly XmlElement[] =>
    elementsIn(root).flatMap((element) => {
      if (element.name === 'tc') return [element];
      if (element.name === 'sdt') return readControl(element, reading, cells);
      return transparent.has(element.name) ? cells(element) : [];
    });
  return rows(table).map((row) => cells(row).map((cell) => readBlocks(cell, reading)));
}
