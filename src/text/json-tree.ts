import { type Node as JsonNode, parseTree } from 'jsonc-parser';
import type { Node, Part } from './tree.ts';

/** Find where values are in JSON that can be read and does not go deep. */
export function jsonTree(json: string): Node | undefined {
  const root = parseTree(json);
  return root && nodeOf(root);
}

function nodeOf({ type, offset, length, children = [] }: JsonNode): Node {
  const place = [offset, offset + length] as const;
  return { place, quotes: type === 'string' ? 'double' : 'none', parts: children.map(partOf), isFlow: true };
}

function partOf(child: JsonNode): Part {
  const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
  const place = [child.offset, child.offset + child.length] as const;
  if (!key) return { place, value: nodeOf(child) };
  return { place, name: key.value as string, key: nodeOf(key), value: value && nodeOf(value) };
}
