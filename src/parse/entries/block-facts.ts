import { type Draft, put, urlFact } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import type { Block } from '../layout/cut.ts';
import type { Slot } from '../layout/families.ts';
import type { Feature } from '../layout/feature.ts';
import type { Fragment } from '../layout/fragment.ts';
import { factIn, type Line, rangesIn } from '../lines/line.ts';
import type { Filling } from '../layout/slots.ts';
import { closed } from '../tokens/brackets.ts';
import { townWord } from '../tokens/place-parts.ts';
import type { DateMention, DateToken } from '../tokens/dates.ts';
import type { Fact, ProjectRoles } from '../vocabulary.ts';
import type { IsoDate } from '../../values/iso-date.ts';
import { shortUrl, type Url } from '../../values/url.ts';

/** The stretch of a line that fills a slot; a word for towns before the name of one is not part of it. */
function stretchOf({ slot, from, to }: Filling, fragments: readonly Fragment[]) {
  const { line, start, text } = fragments[from] as Fragment;
  const begin = start + (slot === 'place' ? (townWord(line, text) ?? 0) : 0);
  return { line, start: begin, end: closed(line.text, begin, (fragments[to] as Fragment).end) };
}

function factOfFilling(filling: Filling, fragments: readonly Fragment[]): Fact<string> {
  const { line, start, end } = stretchOf(filling, fragments);
  return factIn(line, start, end);
}

/** The stretches of lines that fill a slot of a block. */
export const stretches = ({ assignment, fragments }: Block, slot: Slot) =>
  assignment.fillings
    .filter((filling) => filling.slot === slot)
    .map((filling) => stretchOf(filling, fragments));

/** The facts that fill a slot of a block. */
export const filled = ({ assignment, fragments }: Block, slot: Slot): readonly Fact<string>[] =>
  assignment.fillings
    .filter((filling) => filling.slot === slot)
    .map((filling) => factOfFilling(filling, fragments));

/** When an entry was: a single date has no end of its own. */
export interface Period {
  readonly start?: Fact<IsoDate>;
  readonly end?: Fact<IsoDate>;
  readonly single?: Fact<IsoDate>;
}

/** Read the dates that head a block, the first range or date; the words around them ("since", "to date") are marked. */
export function headerPeriod(block: Block, mark: Marker): Period {
  const head = block.features.slice(0, block.header);
  const closing = head.find((feature) => feature.ends);
  const opening = head.find((feature) => !feature.ends && feature.pieces.dates.length > 0)?.pieces;
  const date = opening && (opening.dates.find((found) => found.range) ?? opening.dates[0]);
  if (opening && date) markAround(date, opening.line, mark);
  const from = opening && date?.from && dateFact(opening.line, date.from);
  const to = opening && date?.to && dateFact(opening.line, date.to);
  if (closing) {
    mark('label', closing.line);
    const [date] = closing.pieces.dates;
    const last = date?.from ?? date?.to;
    return { ...(from && { start: from }), ...(last && { end: dateFact(closing.pieces.line, last) }) };
  }
  if (from && !date?.range) return { single: from };
  return { ...(from && { start: from }), ...(to && { end: to }) };
}

/** Mark the words of a range around its dates: a date that no field takes is not marked. */
function markAround({ start, end, from, to }: DateToken, line: Line, mark: Marker): void {
  let at = start;
  for (const date of [from, to]) {
    if (!date) continue;
    if (date.start > at) mark('label', line, at, date.start);
    at = date.end;
  }
  if (end > at) mark('label', line, at, end);
}

/** The fact that a date as written states. */
export function dateFact(line: Line, { start, end, value, imprecise }: DateMention): Fact<IsoDate> {
  return { ...factIn(line, start, end, value), ...(imprecise && { note: 'imprecise-date' as const }) };
}

/** The addresses in the header of a block; one that is written twice has both places. */
export function headerUrls(block: Block): readonly Fact<Url>[] {
  const found = new Map<string, Fact<Url>>();
  for (const fact of urlsIn(block)) {
    const key = shortUrl(fact.value).toLowerCase();
    const known = found.get(key);
    found.set(key, known ? { ...known, ranges: [...known.ranges, ...fact.ranges] } : fact);
  }
  return [...found.values()];
}

function urlsIn(block: Block): readonly Fact<Url>[] {
  return block.features.slice(0, block.header).flatMap(({ line, pieces }) => [
    ...line.links.flatMap(({ target, range: place }) => {
      const fact = urlFact(target, [place]);
      return fact ? [fact] : [];
    }),
    ...pieces.urls.flatMap(({ start, end }) => {
      const fact = urlFact(pieces.line.text.slice(start, end), rangesIn(pieces.line, start, end));
      return fact ? [fact] : [];
    }),
  ]);
}

/** Mark the words that join two slots on a line: "at", "in". */
export function markJoints({ fragments, assignment }: Block, mark: Marker): void {
  fragments.slice(1, assignment.used).forEach((fragment, index) => {
    const before = fragments[index] as Fragment;
    const worded = fragment.joint === 'at' || fragment.joint === 'of' || fragment.joint === 'dash';
    if (worded && before.line === fragment.line) mark('separator', fragment.line, before.end, fragment.start);
  });
}

/** Read the addresses and dates of a header; a single date begins and ends what it heads. */
export function readPeriod(
  block: Block,
  entry: Draft<Pick<ProjectRoles, 'url' | 'start' | 'end'>>,
  mark: Marker,
): void {
  for (const url of headerUrls(block)) put(entry, 'url', url);
  const { start, end, single } = headerPeriod(block, mark);
  const [first, last] = [start ?? single, end ?? single];
  if (first) put(entry, 'start', first);
  if (last) put(entry, 'end', last);
}

/** The lines below the header, and the pieces of the header that no slot took, in their order. */
export function bodyOf(block: Block): {
  readonly rest: readonly Fact<string>[];
  readonly lines: readonly Feature[];
} {
  const { features, header, fragments, assignment } = block;
  const used = new Set(fragments.slice(0, assignment.used).map((fragment) => fragment.line));
  const head = features.slice(0, header);
  const whole = head.filter(
    (feature) =>
      !feature.pieces.fragments.some((fragment) => used.has(fragment.line)) &&
      !feature.dated &&
      !feature.ends &&
      !isLabelAlone(feature) &&
      !isAside(feature),
  );
  const left = fragments.flatMap((fragment, at) =>
    at < assignment.used || whole.some((feature) => feature.pieces.fragments.includes(fragment))
      ? []
      : [{ slot: 'rest' as const, from: at, to: at }],
  );
  const none = assignment.fillings.filter(({ slot }) => slot === 'rest');
  const rest = withoutSeams([...none, ...left], fragments).map((filling) =>
    factOfFilling(filling, fragments),
  );
  const tails = head.flatMap((feature) =>
    feature.tail && !whole.includes(feature) ? [asBody(feature, feature.tail)] : [],
  );
  const body = features.slice(header).filter((feature) => !isLabelAlone(feature));
  return { rest, lines: [...whole, ...tails, ...body] };
}

/** Join fragments that were split although nothing is between them. */
const withoutSeams = (fillings: readonly Filling[], fragments: readonly Fragment[]) =>
  fillings.reduce<Filling[]>((joined, filling) => {
    const last = joined.at(-1);
    return last?.to === filling.from - 1 && fragments[filling.from]?.joint === 'space'
      ? [...joined.slice(0, -1), { ...last, to: filling.to }]
      : [...joined, filling];
  }, []);

/** A label on a line of its own says nothing of itself. */
const isLabelAlone = ({ line, label }: Feature) => label !== undefined && label >= line.text.length;

/** The prose after a header, as a line of the body. */
const asBody = (feature: Feature, line: Line): Feature => ({
  ...feature,
  line,
  prose: true,
  bullet: false,
  dated: false,
});

/** A line of nothing but an address or a kind of employment belongs to the header wherever it is in it. */
const isAside = ({ pieces }: Feature) =>
  pieces.fragments.length === 0 && pieces.urls.length + pieces.decorations.length + pieces.details.length > 0;
