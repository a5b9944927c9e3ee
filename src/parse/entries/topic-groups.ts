import { lexicon } from '../lexicon.ts';
import { groupWeights } from '../weights.ts';
import { key, words } from '../words.ts';
import { namesGroup, type TopicLine } from './topic-line.ts';

const ends = lexicon(
  () => new Set(words('skillGroups').flatMap((name) => (name.includes(' ') ? [name.split(' ').at(-1)] : []))),
);
/** "HTML5", "TypeScript", "C++", "SQL" */
const tool = /^(?=\S+$)(?:.*(?:\p{Ll}\p{Lu}|\d|[+#.])|\p{Lu}{2,5}$)/u;
const isCapital = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** The lines that name groups of skills: by turns with what they hold, or each by what it is and stands above. */
export function topicGroups(lines: readonly TopicLine[]): ReadonlySet<TopicLine> {
  const told = lines.filter(({ kind }) => kind !== 'level');
  if (isAlternating(told, told.length < lines.length))
    return new Set(told.filter((_, index) => index % 2 === 0));
  const singles = told.filter(({ kind }) => kind === 'single');
  const overLists = told.filter(({ kind }, index) => kind === 'single' && told[index + 1]?.kind === 'list');
  const gaps = new Set(lines.slice(1).map(({ line }) => line.gap > 0)).size > 1;
  const usual = overLists.length * 2 >= singles.length;
  return new Set(
    lines.filter((line, index) =>
      isGroup(line, lines[index + 1], { gaps: gaps && (index > 0 || line.line.gap > 0), usual }),
    ),
  );
}

/** A name and what it holds by turns, longer than the name; some name or level must say so. */
function isAlternating(lines: readonly TopicLine[], levels: boolean): boolean {
  const names = lines.filter((_, index) => index % 2 === 0);
  const held = lines.filter((_, index) => index % 2 === 1);
  if (lines.length < 4 || held.length !== names.length) return false;
  if (lines.some(({ line, kind }) => line.bullet || kind === 'row' || line.level)) return false;
  if (names.some(({ kind }) => kind === 'prose')) return false;
  const longer = held.filter(
    ({ kind, line }, index) =>
      kind === 'list' ||
      (line.text.includes(' ') && line.text.length > 1.15 * (names[index] as TopicLine).line.text.length),
  );
  const said = names.some(({ line }) => nameLikeness(line.text) > 0) || levels;
  const lists = names.filter(({ kind }) => kind === 'list').length;
  return longer.length >= 0.6 * held.length && said && lists * 3 <= names.length;
}

function nameLikeness(text: string): number {
  const joined = /[&+]/.test(text) ? groupWeights.joined : 0;
  if (namesGroup(text)) return groupWeights.known + joined;
  return (ends().has(key(text).split(' ').at(-1)) ? groupWeights.knownEnd : 0) + joined;
}

interface Setting {
  /** Blank lines part some lines of the section. */
  readonly gaps: boolean;
  /** Most single lines have a list below. */
  readonly usual: boolean;
}

function isGroup({ kind, line }: TopicLine, next: TopicLine | undefined, { gaps, usual }: Setting): boolean {
  if (line.level !== undefined || (/[:：]$/.test(line.text) && !line.bullet)) return true;
  if (kind !== 'single' || !next) return false;
  const { text, bullet, gap, indent } = line;
  const weights = groupWeights;
  let sum = nameLikeness(text);
  if (next.kind === 'level') sum += weights.overLevel;
  if (next.kind === 'list') sum += usual ? weights.overList : weights.overListAlone;
  if (next.kind === 'row') sum += weights.overRow;
  if (bullet) sum += weights.bullet;
  else if (next.line.bullet) sum += weights.overBullet;
  if (gaps && gap > 0 && next.line.gap === 0) sum += weights.apart;
  if (gaps && gap === 0) sum += weights.notApart;
  if (next.line.indent > indent) sum += weights.overDeeper;
  if (next.line.indent < indent) sum += weights.overShallower;
  if (isCapital(text) && !isCapital(next.line.text)) sum += weights.capitals;
  if (tool.test(text)) sum += weights.looksLikeTool;
  return sum >= weights.enough;
}
