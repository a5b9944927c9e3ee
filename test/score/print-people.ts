import type { Attempt } from './attempt.ts';
import { percent } from './column.ts';
import { microF1 } from './measures.ts';

/** Print micro F1 with each person counted once, however many documents tell of them. */
export function printPeople(attempts: readonly Attempt[]): string {
  const scores = new Map<string, number[]>();
  for (const { document, tally } of attempts) {
    const person = `${document.group}/${document.person ?? document.name}`;
    scores.set(person, [...(scores.get(person) ?? []), microF1(tally)]);
  }
  const all = mean([...scores.values()].map(mean));
  return `${scores.size} people, each counted once: micro ${percent(all).trim()}`;
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}
