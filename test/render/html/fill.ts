import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import type { Resume } from '../../../src/resume.ts';

/** What a leaf of the schema is: where it stands, and what kind of text it takes. */
export interface Leaf {
  readonly path: string;
  readonly kind: 'text' | 'date' | 'uri' | 'email';
}

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** Fill every leaf of the JSON Resume schema but those of `meta` and `$schema`. */
export function fill(write: (leaf: Leaf) => unknown): Resume {
  const {
    meta: _meta,
    $schema: _schema,
    ...properties
  } = schema.properties as Readonly<Record<string, Node>>;
  return fillNode({ properties }, '', write) as Resume;
}

/** List every leaf that `fill` fills. */
export function leaves(): readonly Leaf[] {
  const found: Leaf[] = [];
  fill((leaf) => found.push(leaf));
  return found;
}

function fillNode(node: Node, path: string, write: (leaf: Leaf) => unknown): unknown {
  if (node.properties) {
    return Object.fromEntries(
      Object.entries(node.properties).map(([name, part]) => [
        name,
        fillNode(part, path ? `${path}.${name}` : name, write),
      ]),
    );
  }
  if (node.items) return [fillNode(node.items, path, write)];
  const kind = node.$ref ? 'date' : node.format === 'uri' || node.format === 'email' ? node.format : 'text';
  return write({ path, kind });
}
