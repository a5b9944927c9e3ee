import type { Hint, Source } from '../../source/source.ts';

import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { alternation, words } from '../lexicon/words.ts';
import { type DateToken, findDates } from '../tokens/dates.ts';

type LinkHint = Extract<Hint, { kind: 'link' }>;

/** A row of the source's text as it is, blank rows left out. */
export interface Row extends Phrase {
  /** Offsets of the text without indent and bullet, in the source's text. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Column of the text after the bullet. */
  readonly column: number;
  readonly bullet: readonly [start: number, end: number] | undefined;
  /** Blank rows above. */
  readonly gap: number;
  readonly level: number | undefined;
  readonly strong: number | undefined;
  readonly links: readonly LinkHint[];
  readonly dates: readonly DateToken[];
  /** A rule is right below. */
  readonly ruled: boolean;
  /** The row above was ended on purpose. */
  readonly broken: boolean;
  /** Its column tells that it continues the row above. */
  readonly wraps?: true;
}

/** Pictures that are before lines: some as bullets, others as decoration. */
const tick = /^[✅☑🔹🔸👉➡⭐🔥✨][\ufe0f]?\s+/u;
const picture = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)(?=[\p{L}\p{N}(])/u;
const glyphs = '•‣▪▫◦●○■□▸►▶➢➤➔✓✔✦✧★☆⁃∙⦁◆◇❖»›❯→⇒¤§◘♦';
/** A bullet: a glyph, a dash or star before a blank, a number or letter with a point or bracket. */
const bulletMark = new RegExp(
  `^(?:(?:[${glyphs}][ \\t]*)+|\ufffd+[ \\t]+|(?:[-–—*+·~]|--|o(?=\\s{2}|\\t|[ ]\\p{Lu})|>)[ \\t]+|-(?=\\p{L}{2})|\\(?\\d{1,2}[.)](?=\\s+\\p{L})[ \\t]+|\\(?[a-h]\\)[ \\t]+|(?:[（(]?\\d{1,2}[、）]|[①-⑳])\\s*(?=\\S)|(?:[ivx]{1,4}[.)]|\\([ivx]{1,4}\\))[ \\t]+(?=\\p{Lu}))(?!\\s*$)`,
  'u',
);
const bulletAlone = new RegExp(`^[${glyphs}*+·-]$`, 'u');
/** "· (1999 - 2005)": a dot before dates is none of a list. */
const datesInBrackets = /^·\s*\((?:\p{L}+ )?\d{4}(?: - [^()]{1,20})?\)$/u;
/** A dash before a date is the dash of a range whose first date is missing. */
const dashedDate = prepared(
  (of) =>
    new RegExp(
      `^[-–—]\\s*(?:${alternation(words(of, 'present'))}|(?:\\p{L}{3,10}\\.? |\\d\\d?[/.])?(?:19|20)\\d\\d)\\s*$`,
      'iu',
    ),
);

/** Split a source into rows; a bullet alone on its row belongs to the next. */
export function readRows({ text, hints }: Source, of: Worded): readonly Row[] {
  const rows: Row[] = [];
  let gap = 0;
  let at = 0;
  let loose: readonly [number, number] | undefined;
  const hinted = hintReader(hints);
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const raw = text.slice(at, end);
    const trimmed = raw.trim();
    if (trimmed === '') gap++;
    else {
      const start = at + raw.length - raw.trimStart().length;
      if (trimmed.length === 1 && next >= 0 && bulletAlone.test(trimmed))
        loose = [start, start + trimmed.length];
      else {
        rows.push(
          rowOf(of, narrow(trimmed), start, columns(raw), gap, loose, hinted(start, start + trimmed.length)),
        );
        loose = undefined;
        gap = 0;
      }
    }
    at = end + 1;
  }
  return rows;
}

/** The same text, stored again where each unit fits a byte: expressions on what is cut out of a wide text are slow. */
function narrow(text: string): string {
  if (text.length > longestNarrowed) return text;
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    units.push(code);
  }
  return String.fromCharCode(...units);
}
const longestNarrowed = 500;

function rowOf(
  of: Worded,
  text: string,
  start: number,
  indent: number,
  gap: number,
  loose: Row['bullet'],
  { level, strong, links, broken }: Hints,
): Row {
  const found = loose ? undefined : (tick.exec(text) ?? bulletMark.exec(text))?.[0];
  const mark = found && (dashedDate(of).test(text) || datesInBrackets.test(text)) ? undefined : found;
  const length = mark?.length ?? picture.exec(text)?.[0].length ?? 0;
  const phrase = phraseOf(of, text.slice(length));
  return {
    lexicon: phrase.lexicon,
    text: phrase.text,
    answers: phrase.answers,
    start: start + length,
    end: start + text.length,
    indent,
    column: indent + length,
    bullet: loose ?? (mark ? [start, start + mark.trimEnd().length] : undefined),
    gap,
    level,
    strong,
    links,
    dates: findDates(phrase),
    ruled: false,
    broken,
  };
}

function columns(raw: string): number {
  let column = 0;
  for (const character of raw) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else return column;
  }
  return column;
}

type Hints = Pick<Row, 'level' | 'strong' | 'links' | 'broken'>;

const unhinted: Hints = { level: undefined, strong: undefined, links: [], broken: false };

/** Hints come in order, as rows do: each is looked at once. */
function hintReader(hints: readonly Hint[]) {
  let next = 0;
  return (start: number, end: number): Hints => {
    if (next >= hints.length || (hints[next] as Hint).start >= end) return unhinted;
    let { level, strong, broken } = unhinted;
    const links: LinkHint[] = [];
    while (next < hints.length && (hints[next] as Hint).start < end) {
      const hint = hints[next++] as Hint;
      if (hint.kind === 'heading') level = hint.level;
      else if (hint.kind === 'link') links.push(hint);
      else if (hint.kind === 'break') broken = true;
      else if (hint.kind === 'strong' && hint.start <= start + 4) strong = hint.end;
    }
    return { level, strong, links, broken };
  };
}
