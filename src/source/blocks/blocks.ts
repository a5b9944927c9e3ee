/** A stretch of a line, and what only its format knows about it. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  /** Where a link leads. */
  readonly link?: string | undefined;
}

/** A line, or a paragraph that the page wraps. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The level of a heading. */
  readonly level?: number | undefined;
  /** What is before an element of a list, and how deep it is in lists. */
  readonly marker?: string | undefined;
  readonly depth?: number | undefined;
  /** More room than usual is above. */
  readonly gap?: boolean;
}

/** Rows of cells, each with what is in it. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}
export type Cell = readonly Block[];
export type Block = Paragraph | Table;

/** The text of a paragraph without its marker. */
export const textOf = ({ pieces }: Paragraph): string => pieces.map(({ text }) => text).join('');

/** Tell whether nothing is shown. */
export const isBlank = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? textOf(block).trim() === ''
    : block.rows.every((row) => row.every((cell) => cell.every(isBlank)));

/** The texts of the paragraphs in a block. */
export const textsIn = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [textOf(block)] : block.rows.flat(2).flatMap(textsIn);
