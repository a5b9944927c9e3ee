import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { convert, render, validate } from 'jsonresume-theme-recto';
import { convert as convertSource } from '../../src/convert.ts';
import { override } from '../../src/mapping/override.ts';
import { walk } from '../../src/mapping/walk.ts';
import { detectLanguages } from '../../src/parse/detect-languages.ts';
import { readIn } from '../../src/parse/lexicon.ts';
import { parse } from '../../src/parse/parse.ts';
import { readText } from '../../src/source/read-text.ts';
import { suggest } from '../../src/suggest/suggest.ts';
import { tenfold } from '../acceptance/tenfold.ts';
import { loadPeer, peerNames } from '../peers/load.ts';
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
const tenTexts = `${text}\n\n`.repeat(10);
const page = render(sample);

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const start =
  (...words: string[]) =>
  () =>
    spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'ignore'] });
const node = start('-e', '0');
const recto = (...words: string[]) => start(file('../../dist/cli.cjs'), ...words);

/** What a conversion costs before it writes down where everything came from. */
function walkAlone(document: string) {
  const source = readText(document);
  return walk(
    readIn(detectLanguages(source.text), () => suggest(parse(source))),
    override().tables,
  );
}

/** Wait, as a peer that takes a given time. */
const sleepFor = (seconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });

/** Texts that nobody writes and somebody sends; each is to run at 0.5 MB/s. */
const hostile: Readonly<Record<string, string>> = {
  '10 MB of prose': 'I kept the lamps of the lighthouse and wrote down every ship that passed by.\n'.repeat(
    130_000,
  ),
  'a line of 5 MB': 'word '.repeat(1_000_000),
  '200,000 bullets': `Experience\nInkwell Ltd\t2019 – 2021\n${'• Bound forty books a week\n'.repeat(200_000)}`,
  '100,000 equal dates': `Experience\n${'2019 – 2021\n'.repeat(100_000)}`,
  '100,000 headings': 'Experience\n'.repeat(100_000),
  'separators alone': '| - • ,\n'.repeat(100_000),
  'a@ 500,000 times': 'a@'.repeat(500_000),
  '[a]( 100,000 times': '[a]('.repeat(100_000),
  'deep indents': Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at % 2000)}• a`).join('\n'),
  'lone surrogates': '\ud800 a\n'.repeat(100_000),
};

const tenfoldSample = tenfold(sample);

async function rowAgainst(name: (typeof peerNames)[number]): Promise<Row> {
  const peer = await loadPeer(name);
  return {
    name: `render the sample, against ${name}`,
    ours: () => render(sample),
    // Some themes write into what they are given
    peer: () => peer(structuredClone(sample)),
    rounds: 9,
    unit: 'times as fast',
    bound: name === 'even' ? 30 : 0,
  };
}

/** Every row. */
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
    name: 'render ten times the sample, against the sample',
    ours: () => render(tenfoldSample),
    peer: () => render(sample),
    rounds: 9,
    unit: 'times as long',
    bound: 12,
  },
  ...(await Promise.all(peerNames.map(rowAgainst))),
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
    ours: () => convert(tenTexts),
    peer: () => convert(text),
    rounds: 9,
    unit: 'times as long',
    bound: 12,
  },
  {
    name: 'convert with provenance and ledger, against parsing and walking alone',
    ours: () => convertSource(text),
    peer: () => walkAlone(text),
    rounds: 9,
    unit: 'times as long',
    bound: 1.3,
  },
  ...Object.entries(hostile).map(([name, document]): Row => ({
    name: `convert ${name}, against 2 s a MB`,
    ours: () => convert(document),
    peer: () => sleepFor(document.length * 2e-6),
    rounds: 1,
    unit: 'times as long',
    bound: 1,
  })),
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
