import { median } from './median.ts';

type Run = () => unknown;

/** Seconds for one call in each round, of each that runs. */
export type Samples<Who extends string> = Readonly<Record<Who, readonly number[]>>;

/** Time functions in turn, round by round, so that what else the machine does strikes all alike. */
export async function measure<Who extends string>(
  runs: Readonly<Record<Who, Run>>,
  rounds: number,
): Promise<Samples<Who>> {
  const names = Object.keys(runs) as Who[];
  const calls: number[] = [];
  for (const name of names) calls.push(await calibrate(runs[name]));
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Who, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const [at, name] of names.entries()) samples[name].push(await time(runs[name], calls[at] as number));
  return samples;
}

/** How many times as large one is as the other, both of the same round: the median. */
export function ratio(one: readonly number[] = [], other: readonly number[] = []): number {
  return median(one.map((value, round) => value / (other[round] as number)));
}

/** Warm a function up, and find how many calls take about 50 ms. */
async function calibrate(run: Run): Promise<number> {
  let calls = 1;
  while ((await time(run, calls)) * calls < 0.05 && calls < 1 << 20) calls *= 2;
  return calls;
}

async function time(run: Run, calls: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return Number(process.hrtime.bigint() - start) / 1e9 / calls;
}
