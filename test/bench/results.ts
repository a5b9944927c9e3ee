import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Row } from './row.ts';

/** A row as it is kept. */
export interface Result extends Row {
  readonly part: string;
  readonly met?: boolean;
}

/** What was measured, when and on which machine. */
export interface Results {
  readonly date: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly rows: readonly Result[];
}

const file = new URL('results.json', import.meta.url);

/** Read what was measured last. */
export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Keep rows in the place of those of their parts; those of another machine are of no worth beside them. */
export function keepResults(rows: readonly Result[], order: readonly string[]): void {
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
  const before = readResults();
  const same = JSON.stringify(before.machine) === JSON.stringify(machine);
  const others = same ? before.rows.filter(({ part }) => !rows.some((row) => row.part === part)) : [];
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    rows: order.flatMap((part) => [...others, ...rows].filter((row) => row.part === part)),
  };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
