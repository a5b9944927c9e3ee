import { coreFields } from './fields.ts';
import type { Count, Share, Tally } from './tally.ts';

const fewest = 5;

/** Tell which share of the given values is right; 0 when none is given. */
export function precision({ right, given }: Count): number {
  return given === 0 ? 0 : right / given;
}

/** Tell which share of the asked values was found; 0 when none is asked. */
export function recall({ right, asked }: Count): number {
  return asked === 0 ? 0 : right / asked;
}

/** Balance precision and recall in one number. */
export function f1({ right, given, asked }: Count): number {
  return given + asked === 0 ? 0 : (2 * right) / (given + asked);
}

/** Average F1 over the fields with at least five truths, each field counting alike. */
export function macroF1(tally: Tally, keep: (field: string) => boolean = () => true): number {
  const scores = Object.entries(tally.fields)
    .filter(([field, count]) => count.asked >= fewest && keep(field))
    .map(([, count]) => f1(count));
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length;
}

/** Average F1 over the core fields alone. */
export function coreF1(tally: Tally): number {
  return macroF1(tally, (field) => coreFields.has(field));
}

/** Take F1 over all values, each value counting alike: fit for one document. */
export function microF1(tally: Tally): number {
  const counts = Object.values(tally.fields);
  const total = (part: keyof Count) => counts.reduce((sum, count) => sum + count[part], 0);
  return f1({ right: total('right'), given: total('given'), asked: total('asked') });
}

/** Turn a share into a number from 0 to 1; 0 of nothing is 0. */
export function ratio({ part, whole }: Share): number {
  return whole === 0 ? 0 : part / whole;
}
