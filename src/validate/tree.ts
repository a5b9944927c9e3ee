import type { Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from '../message.ts';
import { keysOf, pointer as pointerOf, type Pointer } from '../values/pointer.ts';
import { goesDeep } from './goes-deep.ts';

/** A property as it is written. */
export type Property = Pair<Scalar, Node | null>;

/** A value as it is written. */
export interface Branch {
  readonly node: Node | undefined;
  /** The property, where an object holds it. */
  readonly property?: Property | undefined;
  /** The object or list that holds it. */
  readonly whole?: YAMLMap | YAMLSeq;
}

/** The values of a text, as they are written there. */
export interface Tree {
  /** Find a value; the nearest above it where it is not there. */
  readonly branch: (pointer: Pointer) => Branch;
  /** List the keys that stand in one object twice. */
  readonly repeats: () => readonly { readonly pointer: Pointer; readonly place: Range }[];
}

/**
 * Find out where values stand in YAML, which JSON is too. Loads `yaml`.
 * @returns undefined where the text goes too deep
 */
export async function treeOf(text: string, read?: Document): Promise<Tree | undefined> {
  const { isAlias, isMap, isSeq, parseDocument } = await import('yaml');
  if (!read && goesDeep(text)) return undefined;
  const document = read ?? parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
  const resolved = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(document) : ((node ?? undefined) as Node | undefined);
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Property>>();
  const indexOf = (map: YAMLMap): ReadonlyMap<string, Property> => {
    const index =
      indexes.get(map) ?? new Map((map.items as readonly Property[]).map((one) => [keyOf(one), one]));
    indexes.set(map, index);
    return index;
  };
  const branch = (pointer: Pointer): Branch => {
    let found: Branch = { node: resolved(document.contents) };
    for (const key of keysOf(pointer)) {
      const whole = found.node;
      if (isMap(whole)) {
        const property = indexOf(whole).get(key);
        if (!property) break;
        found = { node: resolved(property.value), property, whole };
      } else {
        const node = isSeq(whole) ? whole.items[Number(key)] : undefined;
        if (node === undefined) break;
        found = { node: resolved(node), whole: whole as YAMLSeq };
      }
    }
    return found;
  };
  const repeats = () => {
    const found: { pointer: Pointer; place: Range }[] = [];
    const rest: (readonly [Pointer, unknown])[] = [['', document.contents]];
    for (let next = rest.pop(); next; next = rest.pop()) {
      const [at, node] = next;
      if (isSeq(node)) rest.push(...node.items.map((item, index) => [`${at}/${index}`, item] as const));
      if (!isMap(node)) continue;
      const seen = new Set<string>();
      for (const property of node.items as readonly Property[]) {
        const pointer = at + pointerOf(keyOf(property));
        if (seen.has(pointer)) found.push({ pointer, place: rangeOf(property.key) });
        seen.add(pointer);
        rest.push([pointer, property.value]);
      }
    }
    return found;
  };
  return { branch, repeats };
}

/** The place of a node, without what surrounds it. */
export function rangeOf(node: Node): Range {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

const keyOf = ({ key }: Property) => String((key as Scalar | null)?.value ?? '');
