import type { Entry } from './entries.ts';
import { fieldsOf, type Kind, type SectionName } from './fields.ts';
import { overlap } from './overlap.ts';
import { same } from './same.ts';

/** An entry of the truth and the one that was given for it; one of the two may be missing. */
export interface Pair {
  readonly asked?: Entry | undefined;
  readonly given?: Entry | undefined;
}

const faintest = 0.15;

/** Pair the entries of two lists, the most similar first, each at most once; what is left stays alone. */
export function align(
  asked: readonly Entry[],
  given: readonly Entry[],
  section: SectionName,
): readonly Pair[] {
  const candidates = asked
    .flatMap((one, i) => given.map((other, j) => ({ i, j, likeness: likeness(one, other, section) })))
    .filter((candidate) => candidate.likeness >= faintest)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return [
    ...asked.map((one, i) => pair(one, given[partner.get(i) ?? -1])),
    ...given.filter((_, j) => !taken.has(j)).map((other) => ({ given: other })),
  ];
}

function pair(asked: Entry, given: Entry | undefined): Pair {
  return given ? { asked, given } : { asked };
}

/** From 0 to 1: the share of what is asked that is given, names counting most and dates next. */
function likeness(asked: Entry, given: Entry, section: SectionName): number {
  let weights = 0;
  let agreed = 0;
  fieldsOf(section).forEach(([field, kind], index) => {
    const wanted = asked[field] ?? [];
    if (wanted.length === 0) return;
    const weight = index === 0 ? 4 : kind === 'date' ? 2 : 1;
    weights += weight;
    agreed += weight * agreement(kind, wanted, given[field] ?? []);
  });
  return weights === 0 ? 0 : agreed / weights;
}

function agreement(kind: Kind, asked: readonly string[], given: readonly string[]): number {
  const [one, other] = [asked.join(' '), given.join(' ')];
  if (other === '') return 0;
  if (same(kind, one, other)) return 1;
  // A date of the right year is half a hint; other texts hint by the words they share.
  if (kind === 'date') return one.slice(0, 4) === other.slice(0, 4) ? 0.5 : 0;
  return 0.7 * overlap(one, other);
}
