import type { Random } from './random.ts';

/** One input: a text (JSON for what takes a value, bytes as Latin-1 for the command) and the options beside it. */
export interface Case {
  readonly text: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What is fuzzed. */
export interface Target {
  readonly name: string;
  /** How much of the time it gets, against the others. */
  readonly share: number;
  readonly make: (random: Random) => Case;
  /** Throws where something does not hold. */
  readonly check: (given: Case) => void | Promise<void>;
}
