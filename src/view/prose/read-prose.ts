import { readHtmlMarks } from './html-marks.ts';
import type { Line, Paragraph, Prose } from './prose.ts';
import { readLine } from './read-line.ts';

// HackMyResume puts its own Markdown in place of what is between these, after the theme has run
const wrapped = /^@@@@~[^]*~@@@@$/;
const special = /^\s*[-•]\s|[`[*_<\n\r]|https?:\/\/|www\./i;
const bullet = /^\s{0,8}(?:(?<sign>[-*•–·‣◦])|(?<number>\d{1,2})[.)])\s+(?=\S)/u;

/**
 * Read a safe subset of Markdown, and of HTML what says the same: paragraphs, line breaks, lists and the marks of
 * `readLine`. Everything else is text, addresses that a page may not link to included.
 */
export function readProse(text: string): Prose {
  if (wrapped.test(text) || !special.test(text)) return text ? [{ kind: 'lines', lines: [[text]] }] : [];
  return readHtmlMarks(text.replace(/\r\n?/g, '\n'))
    .split(/\n[ \t]*\n/)
    .flatMap((paragraph) => readParagraph(paragraph.split('\n').filter((line) => line.trim())));
}

/** Read a text as lines, without paragraphs and lists. */
export function readLines(text: string): readonly Line[] {
  return readProse(text).flatMap((part) => (part.kind === 'lines' ? part.lines : part.items));
}

/** Read a text as the lines of one point; those of a list inside keep a sign. */
export function readPoint(text: string): readonly Line[] {
  const prose = readProse(text);
  const isOne = prose.length === 1;
  return prose.flatMap((part) => {
    if (part.kind === 'lines') return part.lines;
    const { items, first } = part;
    return isOne && items.length === 1
      ? items
      : items.map((item, at) => [first === undefined ? '– ' : `${first + at}. `, ...item]);
  });
}

function readParagraph(lines: readonly string[]): readonly Paragraph[] {
  const parts: Paragraph[] = [];
  let from = 0;
  while (from < lines.length) {
    const listed = lengthOfList(lines, from);
    let to = from + listed;
    if (!listed) for (to = from + 1; to < lines.length && !lengthOfList(lines, to);) to++;
    parts.push(
      listed ? listOf(lines.slice(from, to)) : { kind: 'lines', lines: joined(lines.slice(from, to)) },
    );
    from = to;
  }
  return parts.filter((part) => (part.kind === 'list' ? part.items : part.lines).length);
}

const markOf = (line = '') => bullet.exec(line)?.groups ?? {};

/**
 * How many lines from one on are points of one list: with the same sign, or with numbers that count on, as Markdown has
 * them also where all are 1. A lone number, and a lone dash of speech, begin a line.
 */
function lengthOfList(lines: readonly string[], from: number): number {
  const { sign, number } = markOf(lines[from]);
  if (!sign && !number) return 0;
  const first = Number(number);
  const isNext = (at: number) => {
    const next = markOf(lines[at]);
    if (sign) return next['sign'] === sign;
    return (
      next['number'] !== undefined && [first + at - from, first === 1 && 1].includes(Number(next['number']))
    );
  };
  let to = from + 1;
  while (isNext(to)) to++;
  return to - from > 1 || from > 0 || (sign && '-*•'.includes(sign)) ? to - from : 0;
}

function listOf(lines: readonly string[]): Paragraph {
  const { number } = markOf(lines[0]);
  return {
    kind: 'list',
    first: number === undefined ? undefined : Number(number),
    items: lines.map((line) => readLine(line.replace(bullet, '').trim())),
  };
}

/** Lines, those that were wrapped by hand joined: a long one before one that begins in small letters. */
function joined(lines: readonly string[]): readonly Line[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const wasWrapped = before !== undefined && before.length >= 50 && /^\p{Ll}/u.test(line);
    if (wasWrapped) whole[whole.length - 1] = `${before} ${line}`;
    else whole.push(line);
  }
  return whole.map(readLine).filter((line) => line.length);
}
