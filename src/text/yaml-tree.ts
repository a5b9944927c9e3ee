import type { Document, Node as YamlNode, Pair, Scalar } from 'yaml';
import type { Range } from '../message.ts';
import type { Node, Part } from './tree.ts';

const quotesOf: Readonly<Record<string, Node['quotes']>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  PLAIN: 'none',
};

/** Find where values are in YAML that was read. */
export async function yamlTree(document: Document): Promise<Node | undefined> {
  const { isAlias, isMap, isPair, isSeq } = await import('yaml');
  // An alias gives the very node that it names, which may hold the alias.
  const made = new Map<YamlNode, Node>();
  const nodeOf = (written: unknown): Node | undefined => {
    const node = (isAlias(written) ? written.resolve(document) : written) as YamlNode | null | undefined;
    if (!node || made.has(node)) return node ? made.get(node) : undefined;
    const parts: Part[] = [];
    const quotes = quotesOf[(node as Scalar).type ?? ''] ?? 'block';
    const whole = isMap(node) || isSeq(node) ? node : undefined;
    made.set(node, { place: rangeOf(node), quotes, parts, isFlow: whole?.flow === true });
    for (const item of (whole?.items ?? []) as readonly (YamlNode | Pair<YamlNode, YamlNode>)[])
      parts.push(partOf(item));
    return made.get(node);
  };
  const partOf = (item: YamlNode | Pair<YamlNode, YamlNode>): Part => {
    if (!isPair<YamlNode, YamlNode>(item))
      return { place: rangeOf(item), value: nodeOf(item), isAlias: isAlias(item) };
    const { key, value } = item;
    const place = [rangeOf(key)[0], rangeOf(value ?? key)[1]] as const;
    const name = String((key as Scalar | null)?.value ?? '');
    return { place, name, key: nodeOf(key)!, value: nodeOf(value), isAlias: isAlias(value) };
  };
  return nodeOf(document.contents);
}

function rangeOf(node: YamlNode | null): Range {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}
