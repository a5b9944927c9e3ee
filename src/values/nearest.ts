/**
 * Find the known word that a misspelt one most likely means.
 * @param most how many letters may be off: one, or two from eight letters on
 * @returns undefined if none is that near
 * @example nearest('pubilsher', ['publisher', 'url']) // 'publisher'
 */
export function nearest(
  word: string,
  known: readonly string[],
  most: number = word.length < 8 ? 1 : 2,
): string | undefined {
  const written = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(written, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= most ? best.candidate : undefined;
}

/**
 * Find all known words that are one letter off.
 * @example oneOff('febuary', ['january', 'february']) // ['february']
 */
export function oneOff(word: string, known: readonly string[]): readonly string[] {
  return known.filter(
    (candidate) => Math.abs(candidate.length - word.length) < 2 && distance(word, candidate) === 1,
  );
}

/** How many letters must be put in, taken out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  if (a.length > 64) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
