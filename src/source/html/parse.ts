import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { XmlElement, XmlNode } from '../../text/xml.ts';

/** The maximum depth of elements; of anything deeper the text alone is kept. */
const deepest = 500;

/** Parse a page as browsers do, with the browser's own parser if there is one. */
export async function parseHtml(page: string): Promise<XmlElement> {
  if (typeof DOMParser !== 'undefined')
    return fromDom(new DOMParser().parseFromString(page, 'text/html').documentElement);
  const { parse } = await import('parse5');
  const html = parse(page).childNodes.find((node): node is Tree.Element => 'tagName' in node);
  return html ? fromTree(html, 0) : { name: 'html', attributes: {}, children: [] };
}

function fromTree({ tagName, attrs, childNodes }: Tree.Element, depth: number): XmlElement {
  return {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    children: childNodes.flatMap((node): XmlNode[] => {
      if ('tagName' in node) return [depth < deepest ? fromTree(node, depth + 1) : textBelow(node)];
      return node.nodeName === '#text' ? [(node as Tree.TextNode).value] : [];
    }),
  };
}

/** The text of an element, however deep it is. */
function textBelow(element: Tree.Element): string {
  let text = '';
  const open: Tree.ChildNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) open.push(...node.childNodes.toReversed());
    else if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
  }
  return text;
}

function fromDom(element: Element, depth = 0): XmlElement {
  return {
    name: element.localName,
    attributes: Object.fromEntries(Array.from(element.attributes).map(({ name, value }) => [name, value])),
    children: Array.from(element.childNodes).flatMap((node): XmlNode[] => {
      if (node.nodeType === 1)
        return [depth < deepest ? fromDom(node as Element, depth + 1) : (node.textContent ?? '')];
      return node.nodeType === 3 ? [node.nodeValue ?? ''] : [];
    }),
  };
}
