import type { Case } from './target.ts';
import { valueOf } from './make-resume.ts';

const patience = 20_000;

/** Make a case smaller as long as it shows the same; gives up after a while. */
export async function reduce(given: Case, shows: (one: Case) => Promise<boolean>): Promise<Case> {
  const end = Date.now() + patience;
  let least = given;
  for (let found = true; found && Date.now() < end;) {
    found = false;
    for (const smaller of smallerCases(least)) {
      if (Date.now() >= end) break;
      if (!(await shows(smaller))) continue;
      least = smaller;
      found = true;
      break;
    }
  }
  return least;
}

function* smallerCases({ text, options }: Case): Generator<Case> {
  for (const without of smallerValues(options))
    if (without !== null) yield { text, options: without as Case['options'] };
  const value = valueOf(text);
  if (typeof value === 'object' && value !== null)
    for (const smaller of smallerValues(value)) yield { text: JSON.stringify(smaller), options };
  for (const shorter of shorterTexts(text)) yield { text: shorter, options };
}

/** A value without one of its parts, or with one of them smaller. */
function* smallerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* shorterTexts(value);
  if (typeof value !== 'object' || value === null) return;
  const list = Object.entries(value);
  const made = (entries: readonly (readonly [string, unknown])[]) =>
    Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
  for (let index = 0; index < list.length; index += 1) yield made(list.toSpliced(index, 1));
  for (const [index, [key, part]] of list.entries())
    for (const smaller of smallerValues(part)) yield made(list.toSpliced(index, 1, [key, smaller]));
}

/** A text without a stretch of it: halves first, single characters last. */
function* shorterTexts(text: string): Generator<string> {
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let start = 0; start < text.length; start += size)
      yield text.slice(0, start) + text.slice(start + size);
}
