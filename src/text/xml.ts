import { numberedEntity } from '../values/numbered-entity.ts';

/** The entities that XML itself has. */
const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** An element of an XML document; names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix; of two that differ only in their prefix, the first. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** The maximum depth of elements. */
const deepest = 400;

const markup =
  /<(?:!--[^]*?(?:-->|$)|!\[CDATA\[([^]*?)(?:\]\]>|$)|[?!][^>]*>|(\/?)([^\s/<>"']+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>)/y;
const attribute = /(?<!\S)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Read an XML document as a tree. Only the five XML entities and numeric ones are resolved, and nothing external is read.
 * @returns undefined if it has no element, or is nested too deeply
 */
export function readXml(document: string): XmlElement | undefined {
  const root = { name: '', attributes: {}, children: [] as XmlNode[] };
  const open = [root];
  for (let at = 0; at < document.length;) {
    const next = document.indexOf('<', at);
    const end = next < 0 ? document.length : next;
    if (end > at) open.at(-1)?.children.push(decoded(document.slice(at, end)));
    if (next < 0) break;
    markup.lastIndex = next;
    const match = markup.exec(document);
    if (!match) {
      at = next + 1;
      continue;
    }
    at = markup.lastIndex;
    const [, data, closing, name, attributes = '', empty] = match;
    if (data !== undefined) open.at(-1)?.children.push(data);
    if (name === undefined) continue;
    const local = withoutPrefix(name);
    if (closing) {
      const opened = open.findLastIndex((element) => element.name === local);
      if (opened > 0) open.length = opened;
    } else {
      const element = { name: local, attributes: attributesIn(attributes), children: [] as XmlNode[] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
      if (open.length > deepest) return undefined;
    }
  }
  return root.children.find(isElement);
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of text.matchAll(attribute))
    found[withoutPrefix(name)] ??= decoded(double ?? single ?? '');
  return found;
}

const decoded = (text: string) =>
  text.includes('&')
    ? text.replace(
        /&(#x?[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi,
        (all, name: string) => entities[name.toLowerCase()] ?? numberedEntity(name) ?? all,
      )
    : text;

/** Tell an element from a text. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements right below one, of a name or of all. */
export const elementsIn = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );

/** The first element at the end of a way of names. */
export function elementAt(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => found && elementsIn(found, name)[0], element);
}

/** All text in an element. */
export const textIn = (node: XmlNode): string =>
  isElement(node) ? node.children.map(textIn).join('') : node;
