import { elementAt, elementsIn, type XmlElement } from '../../text/xml.ts';

/** The formatting of text; what is missing is inherited. */
export interface TextLook {
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Shown in capitals, however it is written. */
  readonly capitals?: boolean | undefined;
  /** Half points. */
  readonly size?: number | undefined;
}

/** How paragraphs of a style are set. */
export interface Style extends TextLook {
  /** As the program calls it in English: "heading 1", "Title". */
  readonly name: string;
  readonly outline?: number | undefined;
  readonly list?: ListPlace | undefined;
  /** Twentieths of a point above and below. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** The list that a paragraph is of, and how deep in it. */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** The styles of a document. */
export interface Styles {
  of(id: string | undefined): Style;
}

const deepest = 20;

/** Read the styles of a document; each inherits from the one it is based on. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const all = root ? elementsIn(root, 'style') : [];
  const byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]));
  const usual = all.find(
    ({ attributes }) => attributes['type'] === 'paragraph' && isOn(attributes['default']),
  );
  const defaults = elementAt(root, 'docDefaults');
  const base: Style = {
    name: '',
    size: 20,
    ...textLook(elementAt(defaults, 'rPrDefault', 'rPr')),
    ...paragraphLook(elementAt(defaults, 'pPrDefault', 'pPr')),
  };
  const known = new Map<string | undefined, Style>();
  const read = (style: XmlElement | undefined, depth: number): Style => {
    if (!style || depth > deepest) return base;
    const parent = elementAt(style, 'basedOn')?.attributes['val'];
    const above = parent === undefined ? base : read(byId.get(parent), depth + 1);
    const own = elementAt(style, 'pPr');
    return {
      ...above,
      ...textLook(elementAt(style, 'rPr')),
      ...paragraphLook(own),
      name: elementAt(style, 'name')?.attributes['val'] ?? '',
    };
  };
  return {
    of: (id) => {
      const found = known.get(id) ?? read(id === undefined ? usual : (byId.get(id) ?? usual), 0);
      known.set(id, found);
      return found;
    },
  };
}

/** Read the properties of text. */
export function textLook(properties: XmlElement | undefined): TextLook {
  if (!properties) return {};
  const size = Number(elementAt(properties, 'sz')?.attributes['val']);
  const [bold, capitals] = [toggle(properties, 'b'), toggle(properties, 'caps')];
  const hidden = toggle(properties, 'vanish') ?? toggle(properties, 'webHidden');
  return {
    ...(bold !== undefined && { bold }),
    ...(hidden !== undefined && { hidden }),
    ...(capitals !== undefined && { capitals }),
    ...(size > 0 && { size }),
  };
}

/** Read the properties of a paragraph. */
export function paragraphLook(properties: XmlElement | undefined): Partial<Style> {
  if (!properties) return {};
  const outline = elementAt(properties, 'outlineLvl')?.attributes['val'];
  const list = elementAt(properties, 'numPr');
  const id = elementAt(list, 'numId')?.attributes['val'];
  const { before, after } = elementAt(properties, 'spacing')?.attributes ?? {};
  return {
    ...(outline !== undefined && { outline: Number(outline) }),
    ...(list &&
      id !== undefined && { list: { id, level: Number(elementAt(list, 'ilvl')?.attributes['val'] ?? 0) } }),
    ...(before !== undefined && { before: Number(before) || 0 }),
    ...(after !== undefined && { after: Number(after) || 0 }),
  };
}

function toggle(properties: XmlElement, name: string): boolean | undefined {
  const found = elementAt(properties, name);
  return found && (found.attributes['val'] === undefined || isOn(found.attributes['val']));
}

const isOn = (value: string | undefined) => value !== undefined && !/^(?:0|false|off|none)$/.test(value);
