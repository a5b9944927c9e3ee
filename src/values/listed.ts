/**
 * Write a list as English does.
 * @example listed(['A', 'B', 'C']) // 'A, B and C'
 */
export const listed = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
