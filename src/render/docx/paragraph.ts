import type { Url } from '../../values/url.ts';

/** The styles that paragraphs have, by their ids. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Contacts'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'EntryLine'
  | 'Normal'
  | 'ListBullet'
  | 'ListNumber'
  | 'Quote'
  | 'Keywords';

/** A stretch of text that is set alike. */
export interface Stretch {
  readonly text: string;
  readonly marks?: readonly ('strong' | 'em' | 'code')[];
  /** Set smaller and paler than the words around it. */
  readonly aside?: true;
  /** Where it leads. */
  readonly url?: Url;
  /** It runs from left to right wherever it is, as numbers to dial do. */
  readonly ltr?: true;
}

/** What a line is made of: text, the way to its other end, and a break. */
export type Run = Stretch | 'tab' | 'break';

export interface Paragraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
  /** The number of the first point of a list, on that point. */
  readonly starts?: number;
  /** Whether it is closer to what is above than others of its style. */
  readonly near?: true;
  /** Whether it ends its group, so that a page may break after it. */
  readonly ends?: true;
}

/** The text that paragraphs show. */
export const textOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .flatMap(({ runs }) => runs)
    .map((run) => (typeof run === 'string' ? ' ' : run.text))
    .join('');
