import { elementAt, elementsIn, isElement, textIn, type XmlElement } from '../../text/xml.ts';
import type { Block, Piece } from '../blocks/blocks.ts';
import type { SetParagraph } from '../blocks/levels.ts';
import { type Reading, readControl } from './reading.ts';
import { paragraphLook, type Style, type TextLook, textLook } from './styles.ts';

/** A field while it is read: its instruction, then what it shows. */
interface Field {
  instruction: string;
  isShown: boolean;
  /** What a field of a form shows until somebody fills it in. */
  readonly placeholder?: string | undefined;
  readonly shown: Piece[];
}

/** Fields that number pages. */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|TOC)\b/i;
/** "Seite von": as long as what is beside the numbers of pages alone may be. */
const longestBesideNumbers = 14;
const linkField = /^\s*HYPERLINK\s+(?:\\\w\s+)*"?([^"\s]+)"?/i;

/** Read a paragraph: text boxes that hang on it first, then its lines. */
export function readParagraph(element: XmlElement, reading: Reading): readonly Block[] {
  const { document } = reading;
  const properties = elementAt(element, 'pPr');
  const style: Style = {
    ...document.styles.of(properties && elementAt(properties, 'pStyle')?.attributes['val']),
    ...paragraphLook(properties),
  };
  const boxes: Block[] = [];
  const lines: Piece[][] = [[]];
  const fields: Field[] = [];
  const sizes = new Map<Piece, number>();
  let numbersPages = false;
  const add = (text: string, look: TextLook, link: string | undefined) => {
    if (fields.some(({ isShown }) => !isShown)) return;
    const instruction = fields.map((field) => field.instruction).find((one) => one !== '') ?? '';
    if (pageField.test(instruction)) {
      numbersPages = true;
      return;
    }
    if (look.hidden) {
      reading.hidden.push(text);
      return;
    }
    const target = link ?? linkField.exec(fields.at(-1)?.instruction ?? '')?.[1];
    const piece: Piece = {
      text: look.capitals ? text.toUpperCase() : text,
      bold: look.bold === true,
      ...(target && { link: target }),
    };
    lines.at(-1)?.push(piece);
    for (const { shown } of fields) shown.push(piece);
    sizes.set(piece, look.size ?? 20);
  };
  const run = (root: XmlElement, link: string | undefined) => {
    const own = elementAt(root, 'rPr');
    const named = elementAt(own, 'rStyle')?.attributes['val'];
    const styled = named === undefined ? {} : characterLook(document.styles.of(named), style);
    const look: TextLook = { ...style, ...styled, ...textLook(own) };
    for (const child of elementsIn(root)) {
      const { name, attributes } = child;
      if (name === 't') add(child.children.filter((node) => !isElement(node)).join(''), look, link);
      else if (name === 'tab' || name === 'ptab') add('\t', look, link);
      else if (name === 'noBreakHyphen') add('-', look, link);
      else if (name === 'ruby') for (const base of elementsIn(child, 'rubyBase')) walk(base, link);
      else if (name === 'sym') add(symbolOf(attributes), look, link);
      else if (
        name === 'cr' ||
        (name === 'br' && attributes['type'] !== 'page' && attributes['type'] !== 'column')
      )
        lines.push([]);
      else if (name === 'fldChar') turn(child);
      else if (name === 'instrText') {
        const field = fields.at(-1);
        if (field) field.instruction += child.children.join('');
      } else if (name === 'drawing' || name === 'pict' || name === 'object')
        boxes.push(...boxesIn(child, reading));
      else if (name === 'AlternateContent') boxes.push(...boxesIn(chosen(child), reading));
    }
  };
  const turn = (mark: XmlElement) => {
    const type = mark.attributes['fldCharType'];
    const field = fields.at(-1);
    if (type === 'begin') {
      const placeholder = elementAt(mark, 'ffData', 'textInput', 'default')?.attributes['val'];
      fields.push({ instruction: '', isShown: false, placeholder, shown: [] });
    } else if (type === 'separate' && field) field.isShown = true;
    else if (type === 'end' && field) close(field);
  };
  const close = ({ placeholder, shown }: Field) => {
    fields.pop();
    if (placeholder === undefined || placeholder !== shown.map(({ text }) => text).join('')) return;
    reading.placeholders.push(placeholder);
    for (const [at, line] of lines.entries()) lines[at] = line.filter((piece) => !shown.includes(piece));
  };
  const walk = (root: XmlElement, link: string | undefined): void => {
    for (const child of elementsIn(root)) {
      const { name, attributes } = child;
      if (name === 'r') run(child, link);
      else if (name === 'hyperlink') walk(child, reading.part.links.get(attributes['id'] ?? '') ?? link);
      else if (name === 'fldSimple') {
        fields.push({ instruction: attributes['instr'] ?? '', isShown: true, shown: [] });
        walk(child, link);
        fields.pop();
      } else if (name === 'sdt')
        readControl(child, reading, (content) => {
          walk(content, link);
          return [];
        });
      else if (name === 'oMath' || name === 'oMathPara') add(textIn(child), {}, link);
      else if (inner.has(name)) walk(child, link);
    }
  };
  walk(element, undefined);
  let [length, weight] = [0, 0];
  for (const piece of lines.flat()) {
    length += piece.text.trim().length;
    weight += piece.text.trim().length * (sizes.get(piece) ?? 0);
  }
  // "Page 2 of 3" is not part of the text.
  if (numbersPages && length < longestBesideNumbers) return boxes;
  const marker = style.list && length > 0 ? document.numbering.next(style.list) : undefined;
  return [
    ...boxes,
    ...lines.map((pieces, at): SetParagraph => ({
      kind: 'paragraph',
      pieces,
      level: levelOf(style),
      marker: at === 0 ? marker : undefined,
      depth: style.list?.level,
      size: length > 0 ? weight / length / 2 : 0,
      space: at === 0 ? (style.before ?? 0) / 20 : 0,
    })),
  ];
}

const inner = new Set(['ins', 'moveTo', 'smartTag', 'customXml', 'bdo', 'dir', 'sdtContent']);

/** What a style of characters says otherwise than the paragraph's. */
const characterLook = ({ bold, hidden, capitals, size }: Style, around: Style): TextLook => ({
  capitals: capitals ?? around.capitals,
  bold: bold ?? around.bold,
  hidden: hidden ?? around.hidden,
  size: size === 20 ? around.size : size,
});

/** The level of a heading: 0 for a title. */
function levelOf({ name, outline }: Style): number | undefined {
  if (/^title$/i.test(name)) return 0;
  const [, number] = /^heading (\d)$/i.exec(name) ?? [];
  if (number) return Number(number);
  return outline !== undefined && outline < 9 ? outline + 1 : undefined;
}

/** Signs of fonts of symbols: bullets and ticks are kept as a bullet, icons are not. */
function symbolOf({ char = '' }: Readonly<Record<string, string>>): string {
  const code = Number.parseInt(char, 16);
  if (code >= 0xf000 && code <= 0xf0ff) return String.fromCharCode(code);
  return code > 32 ? String.fromCodePoint(Math.min(code, 0x10_ffff)) : '';
}

/** Of several ways to draw the same, the first that holds text. */
const chosen = (choices: XmlElement): XmlElement =>
  elementsIn(choices).find((choice) => holdsBox(choice)) ?? choices;

const holdsBox = (element: XmlElement): boolean =>
  element.name === 'txbxContent' || elementsIn(element).some(holdsBox);

/** What is in text boxes. */
function boxesIn(root: XmlElement, reading: Reading): readonly Block[] {
  return elementsIn(root).flatMap((element): readonly Block[] => {
    if (element.name === 'txbxContent') return reading.blocksIn(element);
    if (element.name === 'AlternateContent') return boxesIn(chosen(element), reading);
    return boxesIn(element, reading);
  });
}
