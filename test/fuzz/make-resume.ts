import fc from 'fast-check';
import { stringify } from 'yaml';
import { arbitrarySloppyResume } from '../lint/arbitrary-sloppy-resume.ts';
import { resume, resumeOfOneEmployer } from '../round-trip/arbitrary-resume.ts';
import { fill } from '../render/html/fill.ts';
import { payloads } from '../render/html/payloads.ts';
import { mutate } from './mutate.ts';
import { mutateValue } from './mutate-value.ts';
import type { Random } from './random.ts';
import { resumes } from './seeds.ts';
import { keys, odd, syntax } from './tokens.ts';

const values: readonly unknown[] = resumes.map((text) => JSON.parse(text));
const arbitraries: readonly fc.Arbitrary<unknown>[] = [
  arbitrarySloppyResume,
  resume,
  resumeOfOneEmployer,
  fc.jsonValue(),
];

/** Make one value of an arbitrary. */
export const sampleOf = <Value>(arbitrary: fc.Arbitrary<Value>, random: Random): Value =>
  fc.sample(arbitrary, { seed: random.below(2 ** 31), numRuns: 1 })[0] as Value;

/** Make a value that may be a resume: one that exists, changed; one of an arbitrary; or one that is full of attacks. */
export function makeResume(random: Random): unknown {
  if (random.once(12))
    return mutateValue(
      fill(() => random.pick(payloads)),
      random,
      random.pick(values),
    );
  const known = random.once(2) ? sampleOf(random.pick(arbitraries), random) : random.pick(values);
  return random.once(20) ? known : mutateValue(known, random, random.pick(values));
}

/** The value of a text of JSON; `undefined` where it is none, which no JSON is. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Write a resume as JSON or YAML, in one of many ways; mostly it can still be read. */
export function writeResume(value: unknown, format: 'json' | 'yaml', random: Random): string {
  const indent = random.pick([undefined, 1, 2, 4, '\t']);
  const text =
    format === 'json'
      ? (JSON.stringify(value, null, indent) ?? 'null')
      : stringify(value ?? null, { indent: random.pick([1, 2, 4]), lineWidth: random.pick([0, 20, 80]) });
  let written = random.once(4)
    ? text.replace(/\n/g, random.pick(['\r\n', '\n\n', '\n// x\n', ' # x\n']))
    : text;
  if (random.once(3)) return written;
  for (let times = random.pick([0, 1, 1, 2, 4]); times > 0; times -= 1) {
    const at = random.below(written.length + 1);
    const piece = random.pick(random.pick([keys, odd, syntax, syntax]));
    written = written.slice(0, at) + piece + written.slice(at + random.pick([0, 0, 1, 4]));
  }
  return random.once(6) ? mutate(written, random, random.pick(resumes)) : written;
}
