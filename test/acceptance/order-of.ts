/**
 * Tell how far one text keeps the order of the words of another: the longest run of words that rise in both,
 * as a share of the words that stand once in each.
 */
export function orderOf(page: string, paper: string): number {
  const places = once(wordsOf(paper));
  const shared = [...once(wordsOf(page)).keys()].filter((word) => places.has(word));
  const tails: number[] = [];
  for (const word of shared) {
    const place = places.get(word) as number;
    const at = tails.findIndex((tail) => tail > place);
    tails[at < 0 ? tails.length : at] = place;
  }
  return shared.length ? tails.length / shared.length : 0;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function once(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(words.flatMap((word, place) => (counts.get(word) === 1 ? [[word, place] as const] : [])));
}
