import { type Block, isBlank, type Paragraph, textOf } from './blocks.ts';

/** A paragraph with how it is set. */
export interface SetParagraph extends Paragraph {
  /** Points, of most of the text. */
  readonly size: number;
  /** Points above. */
  readonly space: number;
}

/** Times the usual size from which a short line is set as a heading. */
const large = 1.12;
/** Points more than the least that are above where something new begins. */
const apart = 4;
const longest = 60;

/** Tell the levels of headings, 0 being a title: by style where there are some, by size where there are none; and where more room is above. */
export function withLevels(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = paragraphsIn(blocks);
  const inked = paragraphs.filter((paragraph) => !isBlank(paragraph));
  const isStyled = inked.some(({ level }) => level !== undefined && level > 0);
  const isTitled = inked.some(({ level }) => level === 0);
  const usual = usualSize(inked);
  const sizes = [
    ...new Set(inked.filter((one) => isShort(one) && one.size > large * usual).map(sizeOf)),
  ].sort((a, b) => b - a);
  const least = Math.min(...inked.map(({ space }) => space));
  const leveled = (paragraph: SetParagraph): Block => {
    const { kind, pieces, marker, depth, level, space } = paragraph;
    const styled = level === undefined ? undefined : level + (isTitled ? 1 : 0);
    const rank = isStyled || !isShort(paragraph) ? -1 : sizes.indexOf(sizeOf(paragraph));
    return {
      kind,
      pieces,
      marker,
      depth,
      level: isShort(paragraph) ? (styled ?? (rank >= 0 ? rank + 1 : undefined)) : undefined,
      gap: space >= least + apart,
    };
  };
  const within = (inner: readonly Block[]): readonly Block[] =>
    inner.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(within)) }
        : leveled(block as SetParagraph),
    );
  return within(blocks);
}

const isShort = (paragraph: SetParagraph) => textOf(paragraph).trim().length <= longest && !paragraph.marker;
const sizeOf = ({ size }: SetParagraph) => Math.round(size * 2) / 2;

const paragraphsIn = (blocks: readonly Block[]): readonly SetParagraph[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(paragraphsIn)) : [block as SetParagraph],
  );

/** The size that most of the text has. */
function usualSize(paragraphs: readonly SetParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const paragraph of paragraphs)
    lengths.set(sizeOf(paragraph), (lengths.get(sizeOf(paragraph)) ?? 0) + textOf(paragraph).length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
