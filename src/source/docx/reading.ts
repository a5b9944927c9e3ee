import { elementAt, elementsIn, type XmlElement } from '../../text/xml.ts';
import type { Block } from '../blocks/blocks.ts';
import type { Part, WordPackage } from './package.ts';

/** What is gathered while a document is read. */
export interface Reading {
  readonly document: WordPackage;
  readonly part: Part;
  /** Text that the page does not show. */
  readonly hidden: string[];
  /** Placeholders of templates that nobody filled in. */
  readonly placeholders: string[];
  /** Read the paragraphs and tables in an element. */
  readonly blocksIn: (root: XmlElement) => readonly Block[];
}

/** Read a content control; a placeholder that nobody filled in is not part of the document. */
export function readControl<Read>(
  control: XmlElement,
  { placeholders }: Reading,
  read: (content: XmlElement) => readonly Read[],
): readonly Read[] {
  const content = elementAt(control, 'sdtContent');
  if (!content) return [];
  if (!elementAt(control, 'sdtPr', 'showingPlcHdr')) return read(content);
  placeholders.push(plainText(content));
  return [];
}

/** The text that runs show. */
export const plainText = (element: XmlElement): string =>
  element.name === 't'
    ? element.children.filter((child) => typeof child === 'string').join('')
    : elementsIn(element).map(plainText).join('');
