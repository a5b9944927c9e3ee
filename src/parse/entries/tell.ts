import type { Feature } from '../layout/feature.ts';
import { tellsDated } from '../layout/openings.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { type Draft, put, urlFact } from '../lines/facts.ts';
import { factIn, type Line, rangesIn } from '../lines/line.ts';
import type { Marker } from '../lines/marker.ts';
import { addressAt } from '../tokens/address-line.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import { tellsDeed } from '../tokens/sentence.ts';
import type { ExperienceRoles, Fact, ProjectRoles } from '../vocabulary.ts';

/** What jobs and projects tell alike. */
export type Details = Pick<ExperienceRoles & ProjectRoles, 'start' | 'end' | 'url' | 'paragraph' | 'bullet'>;

/** Bullets tell single deeds, paragraphs the whole; lines without bullets that each begin with a verb are a list too. */
export function tell(
  rest: readonly Fact<string>[],
  lines: readonly Feature[],
  entry: Draft<Details>,
  mark: Marker,
): void {
  for (const fact of rest) put(entry, 'paragraph', fact);
  const bullets = lines.some((feature) => feature.bullet);
  const body = lines.filter((feature) => !isLabel(feature, mark));
  body.forEach((feature, index) => {
    const list = feature.bullet || (!bullets && isListed(body, index));
    const label = feature.opensBody ? labelAt(feature.line) : undefined;
    const from = feature.label ?? (label?.roles.includes('duties') ? label.length : 0);
    if (from > 0) mark('label', feature.line, 0, from);
    if (isUrl(feature.line, entry, mark)) return;
    const keywords = label?.roles.includes('keywords') ?? false;
    const deeds = label?.roles.includes('duties') ? partedDeeds(feature.line, from, mark) : [];
    for (const deed of deeds) put(entry, 'bullet', deed);
    if (deeds.length > 0) return;
    put(
      entry,
      list || keywords ? 'bullet' : 'paragraph',
      factIn(feature.line, from, feature.line.text.length),
    );
  });
}

/** Take a line that is an address; tells whether the entry has no other. */
function isUrl(line: Line, entry: Draft<Details>, mark: Marker): boolean {
  const start = addressAt(line);
  if (start === undefined || (start === 0 && line.bullet)) return false;
  const fact = urlFact(line.text.slice(start), rangesIn(line, start, line.text.length));
  if (!fact || (entry.url && entry.url[0]?.value !== fact.value)) return false;
  mark('label', line, 0, start);
  if (!entry.url) put(entry, 'url', fact);
  return true;
}

/** "Duties: hiring; payroll; the archive": a list on one line, where it has three parts or more. */
function partedDeeds(line: Line, from: number, mark: Marker): readonly Fact<string>[] {
  const starts = [
    from,
    ...matchesIn(line.text, semicolon).flatMap(({ index }) => (index >= from ? [index + 1] : [])),
  ];
  if (starts.length < 3) return [];
  for (const start of starts.slice(1)) mark('separator', line, start - 1, start);
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? line.text.length + 1) - 1;
    return line.text.slice(start, end).trim() ? [factIn(line, start, end)] : [];
  });
}
const semicolon = /[;；]/g;

/** A line that only announces what follows: "Responsibilities:". */
function isLabel(feature: Feature, mark: Marker): boolean {
  if (!feature.opensBody || !labelRoles(feature.line).includes('duties')) return false;
  mark('label', feature.line);
  return true;
}

/**
 * In a body without bullets, the lines of a list begin with verbs. A first line that does not, that holds several
 * sentences, or that alone ends in a full stop, is about the whole. Of two lines the second is a deed unless it is the
 * longer, or the first is one.
 */
function isListed(lines: readonly Feature[], index: number): boolean {
  const { line } = lines[index] as Feature;
  const { text } = line;
  const [first, second, ...others] = lines as readonly [Feature, ...Feature[]];
  // A paragraph, and below a blank line what was done, a line each.
  if (second && second.line.gap > 0 && others.length > 0 && others.every((other) => other.line.gap === 0))
    return index > 0;
  if (tellsDated(line)) return true;
  if (index > 0)
    return (
      tellsDeed(line) ||
      (lines.length > 2
        ? text.length < longestDeed || !sentences.test(text)
        : text.length <= first.line.text.length || (tellsDeed(first.line) && text.length < longestTask))
    );
  if (!tellsDeed(line) || sentences.test(text)) return false;
  const stopped = lines.filter((feature) => feature.line.text.endsWith('.')).length;
  return !text.endsWith('.') || (lines.length > 1 && stopped > 1);
}

const longestTask = 40;
const sentences = /[.!?]\s+\p{Lu}/u;
const longestDeed = 200;
