import { leftOut, type Message } from '../rules.ts';
import { type Block, isBlank, textOf, textsIn } from './blocks.ts';
import { withLevels } from './levels.ts';

/** A document by its pages: its body, and what stands at their edges. */
interface Pages {
  readonly heads: readonly Block[];
  readonly body: readonly Block[];
  readonly feet: readonly Block[];
  /** Footnotes and the like. */
  readonly notes: readonly string[];
}

/** Read heads, body and the feet that have contacts, in this order; report what the rest tells that is not said elsewhere. */
export function withEdges({ heads, body, feet, notes }: Pages): {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
} {
  const seen = new Set<string>();
  const [above, below] = [once(heads, seen), once(feet, seen)];
  const blocks = withLevels([...above, ...body, ...below.filter(isContact)]);
  const unread = [...below.filter((block) => !isContact(block)).flatMap(textsIn), ...notes];
  const shown = blocks.flatMap(textsIn).join('\n');
  return { blocks, messages: leftOut('unread-text', tellingTexts(unread, shown)) };
}

/** Read what several pages share only once, and ignore page numbers. */
const once = (blocks: readonly Block[], seen: Set<string>): readonly Block[] =>
  blocks.filter((block) => {
    if (isBlank(block)) return false;
    const key = block.kind === 'paragraph' ? textOf(block).trim() : JSON.stringify(block);
    return !seen.has(key) && seen.add(key);
  });

/** Tell whether a footer has contacts, so that it is read. */
const isContact = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? /@|https?:|www\.|\+?\d[\d ()./-]{6,}\d/.test(textOf(block)) ||
      block.pieces.some(({ link }) => link !== undefined)
    : block.rows.some((row) => row.some((cell) => cell.some(isContact)));

/** Keep of texts what tells something that the document does not say elsewhere: no page numbers. */
const tellingTexts = (texts: readonly string[], shown: string): readonly string[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => {
    const words = text.match(/\p{L}{2,}|\d+/gu) ?? [];
    const [first, second] = words.filter((word) => !/\d/.test(word));
    // "Page 1 of 2"
    const isCount = words.length === 4 && words.every((word, at) => /\d/.test(word) === at % 2 > 0);
    return first !== undefined && second !== undefined && !isCount && !shown.includes(text);
  });
