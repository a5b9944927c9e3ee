import { elementAt, elementsIn, type XmlElement } from '../../text/xml.ts';

/** How text is set. */
export interface Look {
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  /** Points. */
  readonly size: number;
  /** Points above. */
  readonly space: number;
  readonly isTitle: boolean;
}

/** The styles of a document, by their names. */
export interface Styles {
  of(name: string | undefined, around: Look): Look;
  /** Whether the elements of a list at a depth are numbered. */
  isNumbered(list: string | undefined, depth: number): boolean;
}

export const plain: Look = {
  bold: false,
  hidden: false,
  capitals: false,
  size: 12,
  space: 0,
  isTitle: false,
};
const deepest = 20;

/** Read the styles that are declared in some elements. */
export function stylesOf(roots: readonly (XmlElement | undefined)[]): Styles {
  const declared = roots.flatMap((root) => (root ? elementsIn(root) : []));
  const named = (name: string) =>
    new Map(declared.filter((one) => one.name === name).map((one) => [one.attributes['name'], one]));
  const [styles, lists] = [named('style'), named('list-style')];
  const read = (name: string | undefined, around: Look, depth = 0): Look => {
    const style = name === undefined ? undefined : styles.get(name);
    if (!style || depth > deepest) return around;
    const parent = style.attributes['parent-style-name'];
    return lookOf(style, parent === undefined ? around : read(parent, around, depth + 1));
  };
  return {
    of: read,
    isNumbered: (list, depth) => {
      const levels = elementsIn(lists.get(list) ?? { name: '', attributes: {}, children: [] });
      const level = levels.find(({ attributes }) => Number(attributes['level']) === depth + 1);
      return level?.name === 'list-level-style-number' && level.attributes['num-format'] !== '';
    },
  };
}

function lookOf(style: XmlElement, around: Look): Look {
  const text = elementAt(style, 'text-properties')?.attributes ?? {};
  const above = elementAt(style, 'paragraph-properties')?.attributes['margin-top'];
  const weight = text['font-weight'];
  return {
    bold: weight === undefined ? around.bold : /bold|[6-9]00/.test(weight),
    hidden: text['display'] === undefined ? around.hidden : text['display'] === 'none',
    capitals: text['text-transform'] === undefined ? around.capitals : text['text-transform'] === 'uppercase',
    size: sizeOf(text['font-size'], around.size),
    space: above === undefined ? around.space : lengthOf(above),
    isTitle: around.isTitle || style.attributes['name'] === 'Title',
  };
}

const sizeOf = (written: string | undefined, around: number) =>
  written === undefined
    ? around
    : written.endsWith('%')
      ? (around * Number.parseFloat(written)) / 100
      : lengthOf(written);

const units: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** A length in points. */
const lengthOf = (written: string) => (Number.parseFloat(written) || 0) * (units[written.slice(-2)] ?? 1);
