import { parseArgs } from 'node:util';
import type { Target } from './target.ts';
import { targets as all } from './targets/index.ts';

/** The seeds that are run where none is given: those of continuous integration. */
const fixedSeeds = [1, 20, 300, 4_000];

/** What to fuzz. */
export interface Arguments {
  readonly seconds: number;
  readonly seeds: readonly number[];
  readonly targets: readonly Target[];
  /** The one case to run. */
  readonly only: number | undefined;
}

/** Read `--seconds 60 --seed 1 --only convert --case 5`; every one of them may be left out. */
export function readArguments(words: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: { seconds: text, seed: text, only: text, case: text },
  });
  const targets = all.filter(
    ({ name }) => values.only === undefined || values.only.split(',').includes(name),
  );
  if (targets.length === 0) throw new Error(`--only is one of ${all.map(({ name }) => name).join(', ')}`);
  return {
    seconds: Number(values.seconds ?? 60),
    seeds: values.seed === undefined ? fixedSeeds : values.seed.split(',').map(Number),
    targets,
    only: values.case === undefined ? undefined : Number(values.case),
  };
}
