import { elementsIn, isElement, textIn, type XmlElement } from '../../text/xml.ts';
import { hides } from './shown.ts';

const comment = /\/\*[^]*?(?:\*\/|$)/g;
/** One tag, class or id; what goes by more is not followed. */
const simple = /^([a-z][a-z\d]*)?(?:([.#])([\w-]+))?$/i;

/** Give elements that the style sheets of a page hide the attribute that says so. */
export function applySheets(root: XmlElement): XmlElement {
  const hidden = new Set(sheetsIn(root).flatMap(hiddenBy));
  if (hidden.size === 0) return root;
  const apply = (element: XmlElement): XmlElement => {
    const { name, attributes } = element;
    const classes = (attributes['class'] ?? '').split(/\s+/).filter(Boolean);
    const names = ['', name].flatMap((tag) => [
      tag,
      ...classes.map((one) => `${tag}.${one}`),
      `${tag}#${attributes['id'] ?? ''}`,
    ]);
    return {
      ...element,
      ...(names.some((one) => hidden.has(one)) && { attributes: { ...attributes, hidden: '' } }),
      children: element.children.map((node) => (isElement(node) ? apply(node) : node)),
    };
  };
  return apply(root);
}

const sheetsIn = (root: XmlElement): readonly string[] =>
  elementsIn(root).flatMap((element) => (element.name === 'style' ? [textIn(element)] : sheetsIn(element)));

/** The simple selectors of a sheet whose rules hide; what holds on some screens or in print alone is passed over. */
function hiddenBy(sheet: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  const text = sheet.replace(comment, '');
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      depth += 1;
      if (depth > 1) continue;
      const selectors = text
        .slice(from, at)
        .split(',')
        .map((one) => one.trim());
      const end = text.indexOf('}', at);
      if (!selectors[0]?.startsWith('@') && hides(text.slice(at + 1, end < 0 ? text.length : end)))
        found.push(...selectors.filter((one) => one !== '' && simple.test(one)));
    } else if (text[at] === '}') {
      depth = Math.max(0, depth - 1);
      from = at + 1;
    } else if (text[at] === ';' && depth === 0) from = at + 1;
  }
  return found;
}
