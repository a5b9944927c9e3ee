import type { Case, Target } from './target.ts';

/** What was found to be wrong with a case. */
export interface Finding {
  readonly target: string;
  /** What does not hold, in a line: two cases of one fault say the same. */
  readonly what: string;
  readonly trace: string;
}

/** A case this small must not take longer; what does is measured again, alone, before it counts. */
const longestText = 100_000;
const longestTime = 10_000;

/** Put a case to a target. */
export async function findingOf(target: Target, given: Case): Promise<Finding | undefined> {
  const spent = await timeOf(target, given);
  if (typeof spent !== 'number') return { target: target.name, ...spent };
  if (spent < longestTime || given.text.length > longestText) return undefined;
  const again = [await timeOf(target, given), await timeOf(target, given)].map(Number);
  const least = Math.min(spent, ...again);
  if (least < longestTime) return undefined;
  const what = `it takes more than ${longestTime} ms`;
  return { target: target.name, what, trace: `${Math.round(least)} ms` };
}

/** The time of this process, in ms, that a case took; or what does not hold. */
async function timeOf(target: Target, given: Case): Promise<number | Pick<Finding, 'what' | 'trace'>> {
  const before = process.cpuUsage();
  try {
    await target.check(structuredClone(given));
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(`it throws ${String(error)}`);
    const what = (message.split('\n')[0] ?? '').replace(/\d+/g, '0').slice(0, 160);
    return { what, trace: stack.split('\n').slice(0, 12).join('\n') };
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
