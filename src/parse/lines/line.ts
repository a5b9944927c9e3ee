import type { Range } from '../../message.ts';
import { rangesOf, type Source } from '../../source/source.ts';
import { type DateToken, findDates } from '../tokens/dates.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import type { Fact } from '../vocabulary.ts';

/** A stretch of a line's text and where it is in the source's text. */
export interface Part {
  readonly at: number;
  readonly start: number;
}

/** A link that the reader knows of; offsets are into the line's text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  /** Where the target is in the document. */
  readonly range: Range;
}

/** A line as a reader of the page sees it: hard-wrapped rows are one line, its text is without indent and bullet. */
export interface Line extends Phrase {
  readonly source: Source;
  /** Where the text comes from, in order; the first is at 0. */
  readonly parts: readonly Part[];
  /** Columns before the text or its bullet; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** Where the bullet is in the document. */
  readonly bullet: Range | undefined;
  /** Blank lines above. */
  readonly gap: number;
  /** Level of a heading that the reader knows of. */
  readonly level: number | undefined;
  /** The reader knows that the line begins with strong text up to this offset. */
  readonly strong: number | undefined;
  /** A rule is right below. */
  readonly ruled: boolean;
  readonly links: readonly Link[];
  readonly dates: readonly DateToken[];
  /** It is a cell behind others of a row. */
  readonly isFurtherCell?: true;
}

/** The places in the document of a stretch of a line, one for each row that it runs over. */
export function rangesIn(line: Line, from: number, to: number): readonly Range[] {
  const { parts, source } = line;
  const places: Range[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as Part;
    // Between two rows is a space or nothing, which is in neither.
    const end = Math.min(to, parts[index + 1]?.at ?? line.text.length);
    const start = Math.max(from, part.at);
    if (start >= end) continue;
    const text = line.text.slice(start, end);
    const left = start + (text.length - text.trimStart().length);
    const right = end - (text.length - text.trimEnd().length);
    if (left < right)
      places.push(...rangesOf(source, part.start + left - part.at, part.start + right - part.at));
  }
  return places;
}

/** The fact that a stretch of a line states; its value is the text unless another is given. */
export function factIn<Value = string>(line: Line, from: number, to: number, value?: Value): Fact<Value> {
  const text = value ?? (line.text.slice(from, to).trim() as Value);
  return { value: text, ranges: rangesIn(line, from, to) };
}

/** The fact that a whole line states. */
export function factOf(line: Line): Fact<string> {
  return factIn(line, 0, line.text.length);
}

/** Take a stretch of a line as a line of its own, with what is known of that stretch. */
export function clip(line: Line, from: number, to: number): Line {
  const phrase = phraseOf(line, line.text.slice(from, to));
  const within = <Token extends { readonly start: number; readonly end: number }>(tokens: readonly Token[]) =>
    tokens.filter((token) => token.start >= from && token.end <= to);
  const first = line.parts.filter((part) => part.at <= from).length - 1;
  const parts = line.parts
    .slice(first)
    .filter((part) => part.at < to)
    .map(({ at, start }) => (at < from ? { at: 0, start: start + from - at } : { at: at - from, start }));
  const links = within(line.links).map((link) => ({
    ...link,
    start: link.start - from,
    end: link.end - from,
  }));
  const { source, indent, bullet, gap, level, ruled } = line;
  const dates = findDates(phrase);
  const { lexicon, text, answers } = phrase;
  return {
    lexicon,
    text,
    answers,
    source,
    parts,
    indent,
    bullet,
    gap,
    level,
    strong: undefined,
    ruled,
    links,
    dates,
  };
}
