import type { Range } from '../message.ts';
import { keysOf, pointer as pointerOf, type Pointer } from '../values/pointer.ts';

/** A value or key as written. */
export interface Node {
  readonly place: Range;
  /** How a text is written: in quotes, without, or as a block of lines. */
  readonly quotes: 'double' | 'single' | 'none' | 'block';
  /** What an object or list holds, in the order of the text. */
  readonly parts: readonly Part[];
  /** Whether brackets hold the parts, and not lines and indents. */
  readonly isFlow: boolean;
}

/** A property, or an element of a list, which has no key. */
export interface Part {
  readonly place: Range;
  readonly name?: string;
  readonly key?: Node;
  /** Undefined if nothing is written. */
  readonly value?: Node | undefined;
  /** Whether the value is written elsewhere, and only named here. */
  readonly isAlias?: boolean;
}

/** Where a value is: in a part of an object or list; the root is in none. */
export interface Branch {
  readonly node: Node | undefined;
  readonly part?: Part;
  readonly whole?: Node;
}

/** The values of a text, as they are written there. */
export interface Tree {
  /** Find a value, or its nearest ancestor if it does not exist. */
  readonly branch: (pointer: Pointer) => Branch;
  /** List the duplicate keys of each object. */
  readonly repeats: () => readonly Repeat[];
}

/** A duplicate key of an object. */
export interface Repeat {
  readonly pointer: Pointer;
  readonly place: Range;
  /** The object, and its pointer. */
  readonly whole: Node;
  readonly at: Pointer;
  /** The duplicate property, and the last one of the same name before it. */
  readonly part: Part;
  readonly before: Part;
}

/** Make a tree of its root. */
export function growTree(root: Node | undefined): Tree {
  const indexes = new Map<Node, ReadonlyMap<string, Part>>();
  const indexOf = (whole: Node): ReadonlyMap<string, Part> => {
    const index =
      indexes.get(whole) ?? new Map(whole.parts.map((part, at) => [part.name ?? String(at), part]));
    indexes.set(whole, index);
    return index;
  };
  const branch = (pointer: Pointer): Branch => {
    let found: Branch = { node: root };
    for (const key of keysOf(pointer)) {
      const whole = found.node;
      const part = whole && indexOf(whole).get(key);
      if (!part) break;
      found = { node: part.value, part, whole };
    }
    return found;
  };
  const repeats = () => {
    const found: Repeat[] = [];
    const rest: (readonly [Pointer, Node | undefined])[] = [['', root]];
    for (let next = rest.pop(); next; next = rest.pop()) {
      const [at, node] = next;
      const seen = new Map<string, Part>();
      for (const [index, part] of (node?.parts ?? []).entries()) {
        const { name, key, value, isAlias } = part;
        const pointer = at + pointerOf(name ?? String(index));
        const before = seen.get(pointer);
        if (node && key && before) found.push({ pointer, place: key.place, whole: node, at, part, before });
        seen.set(pointer, part);
        if (!isAlias) rest.push([pointer, value]);
      }
    }
    return found;
  };
  return { branch, repeats };
}
