/** Seconds for one call, the median of many rounds. */
export interface Times {
  readonly ours: number;
  readonly peer: number;
}

type Run = () => unknown;

/** Time two functions in turn, round by round, so that what else the machine does strikes both alike. */
export async function measure(ours: Run, peer: Run, rounds: number): Promise<Times> {
  const samples = { ours: [] as number[], peer: [] as number[] };
  const calls = { ours: await calibrate(ours), peer: await calibrate(peer) };
  for (let round = 0; round < rounds; round++) {
    samples.ours.push(await time(ours, calls.ours));
    samples.peer.push(await time(peer, calls.peer));
  }
  return { ours: median(samples.ours), peer: median(samples.peer) };
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

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number;
