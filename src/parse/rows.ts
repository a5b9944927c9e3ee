import type { Hint, Source } from '../source/source.ts';

import { lexicon } from './lexicon.ts';
import { alternation, words } from './words.ts';
import { type DateToken, findDates } from './tokens/dates.ts';

type LinkHint = Extract<Hint, { kind: 'link' }>;

/** A row of the source's text as it stands, blank rows left out. */
export interface Row {
  /** Offsets of the text without indent and bullet, in the source's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  /** Column of the text behind the bullet. */
  readonly column: number;
  readonly bullet?: readonly [start: number, end: number];
  /** Blank rows above. */
  readonly gap: number;
  readonly level?: number;
  readonly strong?: number;
  readonly links: readonly LinkHint[];
  readonly dates: readonly DateToken[];
  /** A rule stands right below. */
  readonly ruled?: true;
}

/** Pictures that stand before lines: some as bullets, others as decoration. */
const tick = /^[✅☑🔹🔸👉➡⭐🔥✨][\ufe0f]?\s+/u;
const picture = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)(?=[\p{L}\p{N}(])/u;
const glyphs = '•‣▪▫◦●○■□▸►▶➢➤➔✓✔✦✧★☆⁃∙⦁◆◇❖»›❯→⇒¤§◘♦';
/** A bullet: a glyph, a dash or star before a blank, a number or letter with a point or bracket. */
const bulletMark = new RegExp(
  `^(?:(?:[${glyphs}][ \\t]*)+|\ufffd+[ \\t]+|(?:[-–—*+·~]|--|o(?=\\s{2}|\\t|[ ]\\p{Lu})|>)[ \\t]+|-(?=\\p{L}{2})|\\(?\\d{1,2}[.)](?=\\s+\\p{L})[ \\t]+|\\(?[a-h]\\)[ \\t]+|[ivx]{1,4}[.)][ \\t]+(?=\\p{Lu}))(?!\\s*$)`,
  'u',
);
const bulletAlone = new RegExp(`^(?:[${glyphs}]|[-*+·])\\s*$`, 'u');
/** A dash before a date is the dash of a range whose first date is missing. */
const dashedDate = lexicon(
  () => new RegExp(`^[-–—]\\s*(?:${alternation(words('present'))}|(?:19|20)\\d\\d)\\s*$`, 'iu'),
);

/** Split a source into rows; a bullet alone on its row belongs to the next. */
export function readRows({ text, hints }: Source): readonly Row[] {
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
      if (bulletAlone.test(trimmed) && next >= 0) loose = [start, start + trimmed.length];
      else {
        rows.push({
          ...row(trimmed, start, columns(raw), loose),
          gap,
          ...hinted(start, start + trimmed.length),
        });
        loose = undefined;
        gap = 0;
      }
    }
    at = end + 1;
  }
  return rows;
}

function row(text: string, start: number, indent: number, loose: readonly [number, number] | undefined) {
  const mark = loose || dashedDate().test(text) ? undefined : (tick.exec(text) ?? bulletMark.exec(text))?.[0];
  const length = mark?.length ?? picture.exec(text)?.[0].length ?? 0;
  const bullet = loose ?? (mark && ([start, start + mark.trimEnd().length] as const));
  return {
    start: start + length,
    end: start + text.length,
    text: text.slice(length),
    dates: findDates(text.slice(length)),
    indent,
    column: indent + length,
    ...(bullet && { bullet }),
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

/** Hints come in order, as rows do: each is looked at once. */
function hintReader(hints: readonly Hint[]) {
  let next = 0;
  return (start: number, end: number) => {
    const found: { level?: number; strong?: number; links: LinkHint[] } = { links: [] };
    while (next < hints.length && (hints[next] as Hint).start < end) {
      const hint = hints[next++] as Hint;
      if (hint.kind === 'heading') found.level = hint.level;
      else if (hint.kind === 'link') found.links.push(hint);
      else if (hint.start <= start + 4) found.strong = hint.end;
    }
    return found;
  };
}
