import type { Archive } from '../archive.ts';
import { elementAt, elementsIn, textIn, type XmlElement } from '../../text/xml.ts';
import { type Numbering, numberingOf } from './numbering.ts';
import { type Styles, stylesOf } from './styles.ts';

/** A part of a Word document, and where its links lead. */
export interface Part {
  readonly root: XmlElement;
  /** What a relationship of the part leads to, by its id. */
  readonly links: ReadonlyMap<string, string>;
}

/** What a Word document is made of. */
export interface WordPackage {
  readonly body: Part;
  /** In the order in which the sections of the body name them. */
  readonly headers: readonly Part[];
  readonly footers: readonly Part[];
  /** The texts of footnotes and endnotes. */
  readonly notes: readonly string[];
  readonly styles: Styles;
  readonly numbering: Numbering;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Open the parts of a Word document; undefined if it is not one. */
export function openPackage(archive: Archive): WordPackage | undefined {
  const main =
    relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = partOf(archive, main);
  if (!body || !elementAt(body.root, 'body')) return undefined;
  const relations = relationsOf(archive, main);
  const xml = (type: string) => {
    const found = relations.find((relation) => relation.type === type);
    return found && archive.xml(found.target);
  };
  const parts = (type: 'header' | 'footer') =>
    referencesIn(body.root, `${type}Reference`).flatMap((id) => {
      const relation = relations.find((one) => one.id === id && one.type === type);
      const part = relation && partOf(archive, relation.target);
      return part ? [part] : [];
    });
  const styles = stylesOf(xml('styles'));
  return {
    body,
    headers: parts('header'),
    footers: parts('footer'),
    notes: [...notesIn(xml('footnotes')), ...notesIn(xml('endnotes'))],
    styles,
    numbering: numberingOf(xml('numbering')),
  };
}

/** The texts of notes; those with a type are the lines between notes and text. */
const notesIn = (root: XmlElement | undefined): readonly string[] =>
  root
    ? elementsIn(root)
        .filter(({ attributes }) => attributes['type'] === undefined)
        .map(textIn)
    : [];

function partOf(archive: Archive, name: string): Part | undefined {
  const root = archive.xml(name);
  if (!root) return undefined;
  return { root, links: new Map(relationsOf(archive, name, true).map(({ id, target }) => [id, target])) };
}

/** The relations of a part; with targets outside of the document as they are. */
function relationsOf(archive: Archive, part: string, outside = false): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, file] = [part.slice(0, slash), part.slice(slash)];
  const root = archive.xml(`${folder}_rels/${file}.rels`);
  return (root ? elementsIn(root, 'Relationship') : []).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const path = outside || mode === 'External' ? target : resolved(folder, target);
    return { id, type: type.slice(type.lastIndexOf('/') + 1), target: path };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names: string[] = [];
  for (const name of `${folder}${target}`.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

/** The ids that references of a name carry: of first pages before others. */
function referencesIn(root: XmlElement, name: string): readonly string[] {
  const found: { id: string; type: string }[] = [];
  const visit = (element: XmlElement) => {
    for (const child of elementsIn(element)) {
      if (child.name === name)
        found.push({ id: child.attributes['id'] ?? '', type: child.attributes['type'] ?? '' });
      else if (child.name !== 'tbl') visit(child);
    }
  };
  visit(root);
  const ids = [...found.filter(({ type }) => type === 'first'), ...found].map(({ id }) => id);
  return [...new Set(ids)];
}
