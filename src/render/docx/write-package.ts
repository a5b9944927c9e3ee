import { strToU8, zipSync } from 'fflate/browser';
import { namespace } from './namespaces.ts';
import { writeElement } from './write-element.ts';

/** A relation of a part of the document to another, or to an address outside of it. */
export interface Relation {
  readonly id: string;
  /** What the other is, as the last word of its type. */
  readonly type: string;
  readonly target: string;
  readonly outside?: true;
}

/** A file of a package. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its media type; missing if the extension of its name implies it. */
  readonly type?: string;
  readonly relations?: readonly Relation[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
};

/** Assemble the parts of a document and its root relationships into a package: the same bytes for the same parts. */
export function writePackage(parts: readonly Part[], relations: readonly Relation[]): Uint8Array {
  const files: readonly Part[] = [
    { name: '[Content_Types].xml', content: contentTypes(parts) },
    { name: '_rels/.rels', content: writeRelations(relations) },
    ...parts.flatMap((part): readonly Part[] => [
      part,
      ...(part.relations ? [{ name: relationsOf(part.name), content: writeRelations(part.relations) }] : []),
    ]),
  ];
  const bytes = files.map(({ name, content }) => [
    name,
    typeof content === 'string' ? strToU8(declaration + content) : content,
  ]);
  // No dates from the machine's clock; zip files know no earlier day
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

function relationsOf(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

function writeRelations(relations: readonly Relation[]): string {
  return writeElement(
    'Relationships',
    { xmlns: namespace.relations },
    ...relations.map(({ id, type, target, outside }) =>
      writeElement('Relationship', {
        Id: id,
        Type: type.includes(':') ? type : `${namespace.r}/${type}`,
        Target: target,
        TargetMode: outside && 'External',
      }),
    ),
  );
}

function contentTypes(parts: readonly Part[]): string {
  return writeElement(
    'Types',
    { xmlns: namespace.types },
    ...Object.entries(endings).map(([ending, type]) =>
      writeElement('Default', { Extension: ending, ContentType: type }),
    ),
    ...parts.map(({ name, type }) =>
      type ? writeElement('Override', { PartName: `/${name}`, ContentType: type }) : '',
    ),
  );
}
