/** The middle of a list of numbers. */
export const median = (list: readonly number[]) =>
  [...list].sort((a, b) => a - b)[list.length >> 1] as number;
