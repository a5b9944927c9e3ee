/** Where what a row of an address says ends: it may end in a comma, as on an envelope; "Best," closes a letter. */
export const rowEnd = (text: string): number =>
  text.length - (text.endsWith(',') && severalWords.test(text.slice(0, -1)) ? 1 : 0);
const severalWords = /\s\S/;
