import type { Node, Repeat } from './tree.ts';

/** What is written for a value. */
export const sourceOf = (node: Node | undefined, text: string): string | undefined =>
  node && text.slice(...node.place);

/** Tell whether two properties of one name are written alike. */
export function isCopy({ part, before }: Repeat, text: string): boolean {
  const [one, other] = [sourceOf(part.value, text), sourceOf(before.value, text)];
  return one !== undefined && one === other;
}
