import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const blocks = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['head', 'script', 'style', 'template', 'title']);

/** The text of a page as a reader copies it: a line a block, list items with a bullet. */
export function visibleText(html: string): string {
  const out: string[] = [];
  for (const node of parse(html).childNodes) write(node, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function write(node: Node, out: string[]): void {
  if (node.nodeName === '#text')
    return void out.push((node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' '));
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return;
  const block = blocks.has(node.nodeName);
  if (node.nodeName === 'br') return void out.push('\n');
  if (block) out.push('\n');
  if (node.nodeName === 'li') out.push('• ');
  for (const child of node.childNodes as readonly Node[]) write(child, out);
  if (block) out.push('\n');
}
