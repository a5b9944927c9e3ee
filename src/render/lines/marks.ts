/** How a line format sets emphasised text. */
export interface Marks {
  /** Write a text so that nothing in it reads as a mark. */
  readonly plain: (text: string) => string;
  /** Write a heading, 1 to 4. */
  readonly heading: (level: 1 | 2 | 3 | 4, words: string) => string;
  readonly strong: (words: string) => string;
  readonly em: (words: string) => string;
  readonly code: (text: string) => string;
  /** Write a link; `words` is blank if the text contains the address itself. */
  readonly link: (words: string, url: string) => string;
  /** Whether the addresses of an entry go on a line below it, not at the name. */
  readonly addressesBelow: boolean;
  /** Write a list item, with its number if it has one. */
  readonly point: (words: string, number?: number) => string;
  /** Write a quoted line. */
  readonly quote: (words: string) => string;
  /** The end of a line that continues below in the same paragraph. */
  readonly lineEnd: string;
}
