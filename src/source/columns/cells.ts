/** Text on a row, separated from its neighbours by two blanks or more. */
export interface Cell {
  /** Columns, the end not included; a tab counts to the next multiple of eight. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A row, or the part of it that belongs to one column of the page. */
export interface Strip {
  readonly cells: readonly Cell[];
  /** Whether the whole row of the document is blank, not only this column. */
  readonly blank: boolean;
}

const ink = /\S+(?: \S+)*/gu;
const sign = /[\p{L}\p{N}]/u;

/** Read the cells of a row that begins at an offset. A bullet or icon right before a cell is part of it. */
export function cellsOf(row: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  const columnAt = columnsOf(row);
  for (const { 0: text, index } of row.matchAll(ink)) {
    const [from, to] = [columnAt(index), columnAt(index + text.length)];
    const last = cells.at(-1);
    const start = offset + index;
    const end = start + text.length;
    if (last && last.text.length <= 2 && !sign.test(last.text) && from - last.to <= 6)
      cells[cells.length - 1] = { ...last, to, end, text: row.slice(last.start - offset, end - offset) };
    else cells.push({ from, to, start, end, text });
  }
  return cells;
}

/** The column of each character of a row. */
function columnsOf(row: string): (index: number) => number {
  if (!row.includes('\t')) return (index) => index;
  const columns: number[] = [];
  let column = 0;
  for (const character of row) {
    for (let unit = 0; unit < character.length; unit++) columns.push(column);
    column = character === '\t' ? column + 8 - (column % 8) : column + 1;
  }
  columns.push(column);
  return (index) => columns[index] ?? column;
}
