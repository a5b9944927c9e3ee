/** A document whose recording changed, and how many points of F1 it came nearer to the truth; below 0 it is farther. */
export interface Change {
  readonly name: string;
  readonly points: number;
}

/** Write a document's name with how much of its truth is found, from 0 to 1. */
export const heading = (name: string, found: number): string =>
  `# ${name}, ${(100 * found).toFixed(1)} % of the truth`;

const headings = /^# (.+), (\d+\.\d) % of the truth$/gm;

/** List the documents that two recordings have and tell differently; what has no heading is not compared. */
export function changesOf(recorded: string, told: string): readonly Change[] {
  const before = documentsOf(recorded);
  return [...documentsOf(told)].flatMap(([name, { found, text }]) => {
    const old = before.get(name);
    return old && old.text !== text ? [{ name, points: (found - old.found) / 10 }] : [];
  });
}

/** The documents of a recording, with the tenths of a percent that are found of each. */
function documentsOf(recording: string) {
  const heads = [...recording.matchAll(headings)];
  return new Map(
    heads.map(({ 1: name = '', 2: found, index }, at) => {
      const text = recording.slice(index, heads[at + 1]?.index).trimEnd();
      return [name, { found: Math.round(Number(found) * 10), text }] as const;
    }),
  );
}

/** Say of each change whether it is nearer to the truth or farther, and how many are. */
export function verdictOf(changes: readonly Change[]): string {
  const words = changes.map(({ points }) => (points > 0 ? 'nearer' : points < 0 ? 'farther' : 'equal'));
  const count = (word: string) => words.filter((one) => one === word).length;
  return [
    ...changes.map(
      ({ name, points }, at) => `${words[at]} ${points ? `by ${Math.abs(points)} ` : ''}${name}`,
    ),
    `${count('nearer')} nearer, ${count('farther')} farther, ${count('equal')} equal`,
  ].join('\n');
}
