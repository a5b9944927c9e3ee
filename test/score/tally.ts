/** How many values were right, were given, and were asked for. */
export interface Count {
  readonly right: number;
  readonly given: number;
  readonly asked: number;
}

/** A part of a whole, both in characters. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** All that a score counts: plain sums, so that documents add up. */
export interface Tally {
  readonly documents: number;
  readonly failures: number;
  readonly fields: Readonly<Record<string, Count>>;
  readonly entries: Readonly<Record<string, Count>>;
  readonly lost: Share;
  readonly invented: Share;
}

/** Add up tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    documents: sum(tallies.map((tally) => tally.documents)),
    failures: sum(tallies.map((tally) => tally.failures)),
    fields: sumCounts(tallies.flatMap((tally) => Object.entries(tally.fields))),
    entries: sumCounts(tallies.flatMap((tally) => Object.entries(tally.entries))),
    lost: sumShares(tallies.map((tally) => tally.lost)),
    invented: sumShares(tallies.map((tally) => tally.invented)),
  };
}

/** Add up counts by their names. */
export function sumCounts(
  named: readonly (readonly [name: string, count: Count])[],
): Readonly<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (const [name, { right, given, asked }] of named) {
    const before = counts[name] ?? { right: 0, given: 0, asked: 0 };
    counts[name] = {
      right: before.right + right,
      given: before.given + given,
      asked: before.asked + asked,
    };
  }
  return counts;
}

function sumShares(shares: readonly Share[]): Share {
  return {
    part: sum(shares.map((share) => share.part)),
    whole: sum(shares.map((share) => share.whole)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
