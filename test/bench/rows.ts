import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { convert, render, validate } from 'jsonresume-theme-recto';
import { referenceLoop } from './reference-loop.ts';
import { templateStrings } from './template-strings.ts';

/** A thing measured: ours against a peer, and the bound to keep. */
export interface Row {
  readonly name: string;
  readonly ours: () => unknown;
  readonly peer: () => unknown;
  readonly rounds: number;
  readonly unit: 'times as fast' | 'times as long';
  readonly bound: number;
}

const require = createRequire(import.meta.url);
const schemaPackage = require('@jsonresume/schema');
const sample = JSON.parse(readFileSync(require.resolve('@jsonresume/schema/sample.resume.json'), 'utf8'));
const { $schema: _, ...draft } = schemaPackage.schema;
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
(addFormats as unknown as { default: (to: Ajv) => void }).default(ajv);
const compiled = ajv.compile(draft);
const text = readFileSync(new URL('../../examples/word.txt', import.meta.url), 'utf8');
const tenfold = `${text}\n\n`.repeat(10);
const page = render(sample);

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const start =
  (...words: string[]) =>
  () =>
    spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'ignore'] });
const node = start('-e', '0');
const recto = (...words: string[]) => start(file('../../dist/cli.cjs'), ...words);

/** Every row; later steps add theirs. */
export const rows: readonly Row[] = [
  {
    name: 'validate the sample, against @jsonresume/schema',
    ours: () => validate(sample),
    peer: () => schemaPackage.validate(sample, () => {}),
    rounds: 9,
    unit: 'times as fast',
    bound: 100,
  },
  {
    name: 'validate the sample, against ajv compiled at run time',
    ours: () => validate(sample),
    peer: () => compiled(sample),
    rounds: 9,
    unit: 'times as long',
    bound: 2,
  },
  {
    name: 'render the sample, against template strings',
    ours: () => render(sample),
    peer: () => templateStrings(page),
    rounds: 9,
    unit: 'times as long',
    bound: 8,
  },
  {
    name: 'convert a résumé, against the reference loop',
    ours: () => convert(text),
    peer: () => referenceLoop(text),
    rounds: 9,
    unit: 'times as fast',
    bound: 0.15,
  },
  {
    name: 'convert ten résumés in one text, against one',
    ours: () => convert(tenfold),
    peer: () => convert(text),
    rounds: 9,
    unit: 'times as long',
    bound: 12,
  },
  {
    name: 'recto --help, against node -e 0',
    ours: recto('--help'),
    peer: node,
    rounds: 15,
    unit: 'times as long',
    bound: 1.25,
  },
  {
    name: 'recto validate, against node -e 0',
    ours: recto('validate', file('../../examples/word.json')),
    peer: node,
    rounds: 15,
    unit: 'times as long',
    bound: 1.35,
  },
  {
    name: 'recto render, against node -e 0',
    ours: recto('render', file('../../examples/word.json')),
    peer: node,
    rounds: 15,
    unit: 'times as long',
    bound: 1.35,
  },
  {
    name: 'recto convert, against node -e 0',
    ours: recto('convert', file('../../examples/word.txt')),
    peer: node,
    rounds: 15,
    unit: 'times as long',
    bound: 1.35,
  },
];
