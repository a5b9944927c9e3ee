/**
 * Learn how lines look in each kind of section, from documents with a known truth, and write src/parse/sections/content.ts:
 * npx tsx test/fit/learn-content.ts <folder of NAME.txt or NAME.md with NAME.json …> [--without 0,4 of every 5 people] [--print]
 * What stands before the first hyphen of a name is the person; each person counts once.
 */
import { languages } from '../../src/words/index.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { detectLanguages } from '../../src/parse/lexicon/detect-languages.ts';
import { lexiconOf } from '../../src/parse/lexicon/lexicon.ts';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import { formsOf } from '../../src/parse/sections/heading-forms.ts';
import { longWords } from '../../src/parse/sections/contact-type.ts';
import { type LineType, lineTypes, typeOf } from '../../src/parse/sections/line-type.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { columnWitness } from '../../src/parse/column-witness.ts';
import { undoColumns } from '../../src/source/columns/undo-columns.ts';
import { readText } from '../../src/source/read-text.ts';
import { type LearnedKind, learnedKinds } from '../../src/parse/sections/content.ts';
import { labelLines } from './label-lines.ts';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string' }, print: { type: 'boolean', default: false } },
});
const [fold, folds] = values.without?.split('/').map(Number) ?? [];

/** No kind of a document counts as more lines than this. */
const mostLines = 40;
/** Lines of the average kind that are imagined of each kind. */
const imagined = 10;
const farthest = 2;

type Counts = Map<LineType, number>;
const counts = new Map<LearnedKind, Counts>(learnedKinds.map((kind) => [kind, new Map()]));

const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({ folder, name, person: `${basename(folder)}/${/^[^-.]+/.exec(name)?.[0]}` })),
);
const people = [...new Set(documents.map(({ person }) => person))].sort();
const learned = documents.filter(
  ({ person }) => folds === undefined || people.indexOf(person) % folds !== fold,
);
for (const { folder, name, person } of learned) {
  const text = readFileSync(join(folder, name), 'utf8');
  const truth: unknown = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'));
  const given = name.endsWith('.md') ? readMarkdown(text) : readText(text);
  const share = 1 / documents.filter((other) => other.person === person).length;
  const lexicon = lexiconOf(detectLanguages(given.text, languages), languages, given.text);
  const { lines } = readLines(undoColumns(given, columnWitness(lexicon)), lexicon);
  const first = lines[0] ? longWords(lines[0]) : [];
  let above: LineType | undefined;
  const types = lines.map((line, index) => (above = typeOf(line, { index, first, above })));
  const isHeading = lines.map((line) => formsOf(line).some(({ word }) => word === 'strong'));
  const labels = labelLines(
    lines.map(({ text: own }, index) => (isHeading[index] ? '' : own)),
    truth,
  );
  const sizes = new Map<LearnedKind, number>();
  for (const label of labels) if (label) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  labels.forEach((label, index) => {
    if (!label || isHeading[index]) return;
    const weight = share * Math.min(1, mostLines / (sizes.get(label) as number));
    const known = counts.get(label) as Counts;
    const type = types[index] as LineType;
    known.set(type, (known.get(type) ?? 0) + weight);
  });
}

const totals = new Map(learnedKinds.map((kind) => [kind, sum(counts.get(kind) as Counts)]));
const all = [...totals.values()].reduce((total, one) => total + one, 0);
const overall = (type: LineType) =>
  learnedKinds.reduce((total, kind) => total + (counts.get(kind)?.get(type) ?? 0), 0) / all;
const rate = (type: LineType, kind: LearnedKind) =>
  ((counts.get(kind)?.get(type) ?? 0) + imagined * overall(type)) / ((totals.get(kind) as number) + imagined);
const round = (value: number) => Math.round(Math.max(-farthest, Math.min(farthest, value || 0)) * 2) / 2 || 0;
const rows = lineTypes.map((type) => {
  const rates = learnedKinds.map((kind) => rate(type, kind));
  const mean = rates.reduce((total, one) => total + one, 0) / rates.length || 1;
  return [type, rates.map((one) => round(Math.log(one / mean)))] as const;
});

function sum(list: Counts): number {
  return [...list.values()].reduce((total, one) => total + one, 0);
}

const width = Math.max(...lineTypes.map((type) => type.length)) + 1;
const table = rows
  .map(
    ([type, row]) =>
      `  ${`${type}:`.padEnd(width + 1)}[${row.map((one) => one.toFixed(1).padStart(4)).join(', ')}],`,
  )
  .join('\n');
const target = new URL('../../src/parse/sections/content.ts', import.meta.url);
const code = readFileSync(target, 'utf8');
const written = code.replace(/(\/\/ learned\n)[^]*?(\n} )/, `$1${table}$2`);
if (values.print) console.log(table);
else writeFileSync(target, written);
console.log(
  `${learned.length} documents of ${new Set(learned.map(({ person }) => person)).size} people, ${Math.round(all)} lines`,
);
