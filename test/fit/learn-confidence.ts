/**
 * Learn how likely values are to be right, from documents with a known truth, and print the weights for src/parse/weights.ts
 * how well they tell right from wrong on people held out, and how many values are right in each tenth:
 * npx tsx test/fit/learn-confidence.ts <folder of NAME.txt or NAME.md with NAME.json …>
 */
import { languages } from '../../src/words/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { override } from '../../src/mapping/override.ts';
import { walk } from '../../src/mapping/walk.ts';
import type { Evidence } from '../../src/parse/confidence.ts';
import { detectLanguages } from '../../src/parse/lexicon/detect-languages.ts';
import { lexiconOf } from '../../src/parse/lexicon/lexicon.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Resume } from '../../src/resume.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { columnWitness } from '../../src/parse/column-witness.ts';
import { undoColumns } from '../../src/source/columns/undo-columns.ts';
import { readText } from '../../src/source/read-text.ts';
import { compare } from '../score/compare.ts';

/** A value with its evidence, and whether it was right. */
interface Sample extends Evidence {
  readonly person: string;
  readonly right: boolean;
}

const folds = 5;
const rounds = 400;
const rate = 0.8;
const decay = 0.0005;

const { tables } = override(undefined);
const samples = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .flatMap((name) => samplesOf(folder, name)),
);
const people = [...new Set(samples.map(({ person }) => person))].sort();
const heldOut = Array.from({ length: folds }, (_, fold) => {
  const isOut = ({ person }: Sample) => people.indexOf(person) % folds === fold;
  const weights = learn(samples.filter((sample) => !isOut(sample)));
  return samples.filter(isOut).map((sample) => ({ ...sample, share: likely(sample, weights) }));
}).flat();
const weights = learn(samples);
for (const [name, weight] of [...weights].sort()) console.log(`${name.padEnd(32)} ${weight.toFixed(1)}`);
console.log(
  `\n${samples.length} values of ${people.length} people, ${percent(samples.filter(({ right }) => !right).length, samples.length)} wrong`,
);
console.log(`held out: AUC ${area(heldOut).toFixed(3)}`);
for (const limit of [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
  const told = (right: boolean) => heldOut.filter((one) => one.right === right);
  const flagged = (right: boolean) => told(right).filter(({ share }) => share < limit).length;
  console.log(
    `below ${limit}: ${percent(flagged(false), told(false).length)} of the wrong, ${percent(flagged(true), told(true).length)} of the right`,
  );
}

for (let bin = 0; bin < 10; bin++) {
  const inside = heldOut.filter(({ share }) => Math.min(9, Math.floor(share * 10)) === bin);
  const right = inside.filter((one) => one.right).length;
  console.log(
    `${bin / 10} to ${(bin + 1) / 10}: ${inside.length} values, ${percent(right, inside.length)} right`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function samplesOf(folder: string, name: string): readonly Sample[] {
  const text = readFileSync(join(folder, name), 'utf8');
  const truth = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8')) as Resume;
  const given = name.endsWith('.md') ? readMarkdown(text) : readText(text);
  const seen: Evidence[] = [];
  const lexicon = lexiconOf(detectLanguages(given.text, languages), languages, given.text);
  const source = undoColumns(given, columnWitness(lexicon));
  const { resume, confidence } = walk(
    parse(source, lexicon, { judge: (evidence) => seen.push(evidence) - 1 }),
    tables,
  );
  const rights = new Map<string, number>();
  for (const { field, right } of compare(truth, resume).fields)
    for (const value of right) rights.set(`${field} ${value}`, (rights.get(`${field} ${value}`) ?? 0) + 1);
  return Object.entries(confidence).flatMap(([pointer, index]) => {
    const evidence = seen[index];
    const value = valueAt(resume, pointer);
    if (!evidence || value === undefined) return [];
    const field = pointer
      .replace(/^\/basics\/profiles/, '/profiles')
      .replace(/\/\d+/g, '')
      .slice(1)
      .replace(/\//g, '.');
    const left = [`${field} ${value}`].find((known) => (rights.get(known) ?? 0) > 0);
    if (left) rights.set(left, (rights.get(left) as number) - 1);
    const person = `${basename(folder)}/${/^[^-.]+/.exec(name)?.[0]}`;
    return [{ ...evidence, person, right: left !== undefined }];
  });
}

function valueAt(resume: Resume, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], resume);
}

function featuresOf({ role, traits }: Evidence): readonly (readonly [string, number])[] {
  return [[`role ${role}`, 1], ...Object.entries(traits).map(([trait, value]) => [trait, value] as const)];
}

function likely(sample: Evidence, by: ReadonlyMap<string, number>): number {
  return (
    1 /
    (1 + Math.exp(-featuresOf(sample).reduce((sum, [name, value]) => sum + (by.get(name) ?? 0) * value, 0)))
  );
}

/** Logistic regression by gradient descent; each person counts once. */
function learn(list: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { person } of list) counts.set(person, (counts.get(person) ?? 0) + 1);
  const prepared = list.map((sample) => ({
    features: featuresOf(sample),
    right: Number(sample.right),
    weight: 1 / Math.sqrt(counts.get(sample.person) as number),
  }));
  const found = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { features, weight } of prepared)
    for (const [name, value] of features) seen.set(name, (seen.get(name) ?? 0) + weight * value * value);
  for (let round = 0; round < rounds; round++) {
    const slope = new Map<string, number>();
    for (const { features, right, weight } of prepared) {
      const share =
        1 / (1 + Math.exp(-features.reduce((sum, [name, value]) => sum + (found.get(name) ?? 0) * value, 0)));
      for (const [name, value] of features)
        slope.set(name, (slope.get(name) ?? 0) + weight * value * (right - share));
    }
    for (const [name, one] of slope)
      found.set(name, (found.get(name) ?? 0) * (1 - decay) + (rate * one) / ((seen.get(name) as number) + 2));
  }
  return found;
}

/** The chance that a right value has more confidence than a wrong one. */
function area(list: readonly { readonly right: boolean; readonly share: number }[]): number {
  const sorted = [...list].sort((a, b) => a.share - b.share);
  let wrong = 0;
  let pairs = 0;
  for (const { right } of sorted) {
    if (right) pairs += wrong;
    else wrong++;
  }
  return pairs / (wrong * (sorted.length - wrong));
}
