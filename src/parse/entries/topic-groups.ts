import { groupEnds } from './group-ends.ts';
import { groupWeights } from '../weights.ts';
import type { Line } from '../lines/line.ts';
import { keyOf } from '../lexicon/words.ts';
import { namesGroup } from '../tokens/skill-words.ts';
import { type TopicLine } from './topic-line.ts';

/** "HTML5", "TypeScript", "C++", "SQL" */
const tool = /^(?=\S+$)(?:.*(?:\p{Ll}\p{Lu}|\d|[+#.])|\p{Lu}{2,5}$)/u;
const isCapital = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** The lines that name groups of skills: by turns with what they hold, or each by what it is and what it is above. */
export function topicGroups(lines: readonly TopicLine[]): ReadonlySet<TopicLine> {
  // Where some are set as headings, they are the groups.
  const headed = lines.filter(({ line }) => line.level !== undefined);
  if (headed.length > 0) return new Set(headed);
  const named = lines.filter(({ kind }) => kind !== 'level');
  if (isAlternating(named, named.length < lines.length))
    return new Set(named.filter((_, index) => index % 2 === 0));
  const gaps = new Set(lines.slice(1).map(({ line }) => line.gap > 0)).size > 1;
  const sums = lines.map((line, index) =>
    isSure(line, lines[index + 1]) ? Infinity : likeness(line, lines[index + 1], gaps),
  );
  const likely = lines.filter((_, index) => (sums[index] as number) >= groupWeights.enough);
  // A single line among many that only looks like a group is not one, unless the section begins with it.
  const several = likely.length > 1 || likely[0] === lines[0];
  return new Set(several ? likely : lines.filter((_, index) => sums[index] === Infinity));
}

/** A name and what it holds by turns, longer than the name; some name or level must say so. */
function isAlternating(lines: readonly TopicLine[], levels: boolean): boolean {
  const names = lines.filter((_, index) => index % 2 === 0);
  const held = lines.filter((_, index) => index % 2 === 1);
  if (lines.length < 4 || held.length !== names.length) return false;
  if (lines.some(({ line, kind }) => line.bullet || kind === 'row')) return false;
  if (names.some(({ kind }) => kind === 'prose')) return false;
  const longer = held.filter(
    ({ kind, line }, index) =>
      kind === 'list' ||
      (line.text.includes(' ') && line.text.length > 1.15 * (names[index] as TopicLine).line.text.length),
  );
  const said = names.some(({ line }) => nameLikeness(line) > 0) || levels;
  const lists = names.filter(({ kind }) => kind === 'list').length;
  return longer.length >= 0.6 * held.length && said && lists * 3 <= names.length;
}

function nameLikeness(line: Line): number {
  const joined = /[&+]/.test(line.text) ? groupWeights.joined : 0;
  if (namesGroup(line)) return groupWeights.known + joined;
  return (groupEnds(line).has(keyOf(line).split(' ').at(-1)) ? groupWeights.knownEnd : 0) + joined;
}

/** Closed by a colon, or set above a level or bullets. */
function isSure({ kind, line }: TopicLine, next: TopicLine | undefined): boolean {
  if (/[:：]$/.test(line.text) && !line.bullet) return true;
  if (kind !== 'single' || !next || line.bullet) return false;
  return next.kind === 'level' || next.line.bullet !== undefined;
}

function likeness({ kind, line }: TopicLine, next: TopicLine | undefined, gaps: boolean): number {
  const { text, bullet, gap, indent } = line;
  if (kind !== 'single' || !next || /[.!?;]$|^[^\p{L}\p{N}]/u.test(text)) return -Infinity;
  const weights = groupWeights;
  let sum = nameLikeness(line);
  if (next.kind === 'list') sum += weights.overList;
  if (next.kind === 'row') sum += weights.overRow;
  if (bullet) sum += weights.bullet;
  if (gaps && next.line.gap === 0) sum += gap > 0 ? weights.apart : weights.notApart;
  if (next.line.indent > indent) sum += weights.overDeeper;
  if (next.line.indent < indent) sum += weights.overShallower;
  if (isCapital(text) && !isCapital(next.line.text)) sum += weights.capitals;
  if (tool.test(text)) sum += weights.looksLikeTool;
  else if (next.kind === 'single' && tool.test(next.line.text)) sum += weights.overTool;
  return sum;
}
