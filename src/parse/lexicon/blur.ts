/** Write letters that scanners mistake for each other as one. */
export const blur = (words: string): string =>
  words
    .replace(/[l1|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm');

/** What blurring changes. */
export const mistakable = /[il1|!0]|rn/;
