import { elementAt, elementsIn, type XmlElement } from '../../text/xml.ts';
import type { ListPlace } from './styles.ts';

/** The lists of a document. */
export interface Numbering {
  /** What is before the next element at a place of a list; undefined if nothing is. */
  next(place: ListPlace): string | undefined;
}

/** Read the lists of a document; the numbers of elements are counted as they come. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const named = (name: string, id: string) =>
    new Map((root ? elementsIn(root, name) : []).map((one) => [one.attributes[id] ?? '', one]));
  const [lists, kinds] = [named('num', 'numId'), named('abstractNum', 'abstractNumId')];
  const counts = new Map<string, number>();
  const formOf = ({ id, level }: ListPlace) => {
    const list = lists.get(id);
    const kind = list && kinds.get(elementAt(list, 'abstractNumId')?.attributes['val'] ?? '');
    const at = (element: XmlElement | undefined, name: string) =>
      element && elementsIn(element, name).find(({ attributes }) => Number(attributes['ilvl']) === level);
    const form = elementAt(at(list, 'lvlOverride'), 'lvl') ?? at(kind, 'lvl');
    return form && elementAt(form, 'numFmt')?.attributes['val'];
  };
  return {
    next: (place) => {
      if (!lists.has(place.id)) return undefined;
      const form = formOf(place) ?? 'bullet';
      if (form === 'none') return undefined;
      if (form === 'bullet') return '•';
      const key = `${place.id} ${place.level}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return `${count}.`;
    },
  };
}
