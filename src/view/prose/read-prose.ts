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
    const { items, ordered } = part;
    return isOne && items.length === 1
      ? items
      : items.map((item, at) => [ordered ? `${at + 1}. ` : '– ', ...item]);
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

/** How many lines from one on are points of one list; a lone number, and a lone dash of speech, begin a line. */
function lengthOfList(lines: readonly string[], from: number): number {
  const kindAt = (at: number) => {
    const groups = bullet.exec(lines[at] ?? '')?.groups;
    return groups && (groups['sign'] ?? 'number');
  };
  const kind = kindAt(from);
  if (!kind) return 0;
  let to = from + 1;
  while (kindAt(to) === kind) to++;
  return to - from > 1 || from > 0 || '-*•'.includes(kind) ? to - from : 0;
}

function listOf(lines: readonly string[]): Paragraph {
  return {
    kind: 'list',
    ordered: /^\s*\d/.test(lines[0] ?? ''),
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
