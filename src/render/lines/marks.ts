/** How a format of lines sets what stands out. */
export interface Marks {
  /** Write a text so that nothing in it reads as a mark. */
  readonly plain: (text: string) => string;
  /** Write a heading, 1 to 4. */
  readonly heading: (level: 1 | 2 | 3 | 4, words: string) => string;
  readonly strong: (words: string) => string;
  readonly em: (words: string) => string;
  readonly code: (text: string) => string;
  /** Write what leads to an address; `words` is blank if the address is in the text as it is. */
  readonly link: (words: string, url: string) => string;
  /** Whether the addresses of what an entry names are on a line below, and not at the name. */
  readonly addressesBelow: boolean;
  /** Write a point of a list, its number where it has one. */
  readonly point: (words: string, number?: number) => string;
  /** Write a quoted line. */
  readonly quote: (words: string) => string;
  /** What ends a line that goes on below in the same paragraph. */
  readonly lineEnd: string;
}
