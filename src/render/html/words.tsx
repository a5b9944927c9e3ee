import type { ComponentChild } from 'preact';
import type { Line, Piece } from '../../view/prose/prose.ts';
import { setLine } from './prose.tsx';

/** What would read as a separator, or as the end of a run of one direction. */
const unclear = /[,،、·]|[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/**
 * Set words that run on in a line with a sign between each two; each is an element of its own where the whole would not
 * tell them apart, or not keep their order.
 * @param dir the direction of the page; undefined if the words share their line with others
 */
export function setWords(
  words: readonly Line[],
  between: string,
  dir: 'ltr' | 'rtl' | undefined,
): ComponentChild {
  const texts = words.map(([piece, ...others]) => (others.length ? undefined : piece));
  if (dir === 'ltr' && texts.every(isClear)) return texts.join(between);
  return words.map((word, at) => [at > 0 && between, <bdi>{setLine(word)}</bdi>]);
}

function isClear(piece: Piece | undefined): boolean {
  return typeof piece === 'string' && !unclear.test(piece);
}
