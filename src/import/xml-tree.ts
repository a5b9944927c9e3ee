import { elementsIn, readXml, textIn, type XmlElement } from '../text/xml.ts';

/**
 * Read an XML document as values: an element without elements and attributes is its text, others are objects, those of
 * one name a list; attributes are kept with `@`, the text as `#text`.
 * @returns undefined if it is not a document of Europass
 */
export function xmlTree(document: string): Readonly<Record<string, unknown>> | undefined {
  const root = readXml(document);
  return root && /^(?:SkillsPassport|Candidate)$/.test(root.name)
    ? { [root.name]: valueOf(root) }
    : undefined;
}

function valueOf(element: XmlElement): unknown {
  const children = elementsIn(element);
  const attributes = Object.entries(element.attributes).filter(([name]) => !/^(?:xsi|xmlns|lang)/.test(name));
  if (children.length === 0 && attributes.length === 0) return textIn(element);
  const value: Record<string, unknown> = {};
  for (const [name, text] of attributes) value[`@${name}`] = text;
  for (const child of children) {
    const { name } = child;
    const inner = valueOf(child);
    const known = value[name];
    if (known === undefined) value[name] = inner;
    else if (Array.isArray(known)) known.push(inner);
    else value[name] = [known, inner];
  }
  if (children.length === 0) value['#text'] = textIn(element);
  return value;
}
