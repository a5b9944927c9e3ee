import { existsSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeProject } from '../../clients/project.mjs';
import { ratio } from '../measure.ts';
import { privatePackage } from '../private-package.ts';
import type { Rows } from '../row.ts';
import { command, document, odd, resume } from '../sample.ts';
import { type Cost, startCommand } from '../start-command.ts';

interface Command {
  readonly name: string;
  readonly who: string;
  readonly words: readonly string[];
  readonly atMost?: number;
}

const rounds = 15;
const json = fileURLToPath(resume);
const recto = (name: string, atMost: number, ...words: string[]): Command => ({
  name,
  who: 'recto',
  words: [command, ...words],
  atMost,
});
const ours = [
  recto('start: help', 1.25, '--help'),
  recto('start: validate a resume', 1.35, 'validate', json),
  recto('start: validate a resume with messages', 1.5, 'validate', fileURLToPath(odd)),
  recto('start: render a page', 1.35, 'render', json),
  recto('start: convert a document', 1.35, 'convert', fileURLToPath(document)),
];

/** Measure from the start of each command to its end, all in turn, against a Node that does nothing. */
export async function* start(): Rows {
  const peers = privatePackage('peers');
  const project = privatePackage('clients') && (await makeProject());
  const folder = project ? project.folder : await mkdtemp(join(tmpdir(), 'recto-bench-'));
  const even = peers && project ? join(folder, 'node_modules/jsonresume-theme-even') : undefined;
  if (even && !existsSync(even)) symlinkSync(join(peers as string, 'jsonresume-theme-even'), even);
  const commands = [...ours, ...(project ? clientsOf(project, even !== undefined) : [])];
  const nothing: Cost[] = [];
  const costs: Cost[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    nothing.push(startCommand(['-e', '0'], folder));
    for (const [at, { words }] of commands.entries()) costs[at]?.push(startCommand(words, folder));
  }
  await rm(folder, { recursive: true, force: true });
  for (const [at, { name, who, atMost }] of commands.entries())
    for (const clock of ['cpu', 'wall'] as const)
      yield {
        name: clock === 'cpu' ? name : `${name}, by the clock`,
        who,
        value: ratio(
          costs[at]?.map((cost) => cost[clock]),
          nothing.map((cost) => cost[clock]),
        ),
        unit: 'times node -e 0',
        ...(clock === 'cpu' && atMost !== undefined && { bound: { atMost } }),
      };
}

function clientsOf(
  { resumed, resume }: { readonly resumed: string; readonly resume: string },
  withEven: boolean,
): readonly Command[] {
  const drawn = (theme: string) => [
    resumed,
    'render',
    json,
    '-t',
    `jsonresume-theme-${theme}`,
    '-o',
    'page.html',
  ];
  return [
    { name: 'start: validate a resume', who: 'resumed', words: [resumed, 'validate', json] },
    { name: 'start: validate a resume', who: 'resume-cli', words: [resume, 'validate', '-r', json] },
    { name: 'start: render a page', who: 'resumed with recto', words: drawn('recto') },
    ...(withEven ? [{ name: 'start: render a page', who: 'resumed with even', words: drawn('even') }] : []),
    {
      name: 'start: render a page',
      who: 'resume-cli with recto',
      words: [resume, 'export', 'page.html', '--theme', 'recto', '-r', json],
    },
  ];
}
