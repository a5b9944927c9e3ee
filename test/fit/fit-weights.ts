/**
 * Fit weights of src/parse/weights.ts to documents with a known truth, one number after the other, and print what came of it:
 * npm run fit -- FOLDER … --section education --weights cueWeights.area,slotWeights.schools [--folds 4]
 * A change is kept where it brings more than `least`, three people or more are better for it, and at most half as many worse.
 * What stands before the first hyphen of a name is the person; each person counts once.
 */
import { parseArgs } from 'node:util';
import * as all from '../../src/parse/weights.ts';
import type { SectionName } from '../../src/parse/vocabulary.ts';
import type { Resume } from '../../src/resume.ts';
import { compare } from '../score/compare.ts';
import { collected } from '../score/fixtures.ts';
import { f1 } from '../score/measures.ts';
import { readerOf } from './reader.ts';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string', default: '' },
    section: { type: 'string', default: 'education' },
    folds: { type: 'string', default: '0' },
  },
});

const least = 0.0004;
const fewestBetter = 3;
const steps = [0.6, -0.6, 1.5, -1.5, 0.3, -0.3];

/** A number that can be changed, and where it stands. */
interface Weight {
  readonly name: string;
  readonly holder: Record<string, number>;
  readonly key: string;
}

function weightsIn(holder: unknown, name: string): readonly Weight[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [{ name: `${name}.${key}`, holder: holder as Record<string, number>, key }]
      : weightsIn(value, `${name}.${key}`),
  );
}

const asked = values.weights.split(',');
const weights = Object.entries(all)
  .flatMap(([name, holder]) => weightsIn(holder, name))
  .filter(({ name }) => asked.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)));

const section = values.section as SectionName;
const documents = folders
  .flatMap((folder) => collected(folder))
  .flatMap((document) => {
    const truth: Resume = { [section]: document.truth[section as keyof Resume] };
    return truth[section as keyof Resume] === undefined
      ? []
      : [
          {
            person: `${document.group}/${document.person ?? document.name}`,
            truth,
            read: readerOf(document, section),
          },
        ];
  });
const people = [...new Set(documents.map(({ person }) => person))];

/** How each person's documents are read: F1 over the values of the section. */
function scores(): readonly number[] {
  const counts = new Map(people.map((person) => [person, { right: 0, given: 0, asked: 0 }]));
  for (const { person, truth, read } of documents) {
    const count = counts.get(person) as { right: number; given: number; asked: number };
    for (const { right, missing, extra } of compare(truth, read()).fields) {
      count.right += right.length;
      count.given += right.length + extra.length;
      count.asked += right.length + missing.length;
    }
  }
  return [...counts.values()].map((count) => (count.asked > 0 ? f1(count) : Number.NaN));
}

const mean = (list: readonly number[], keep: (index: number) => boolean) => {
  const kept = list.filter((value, index) => keep(index) && !Number.isNaN(value));
  return kept.reduce((sum, value) => sum + value, 0) / Math.max(1, kept.length);
};

/** Try each weight once in each step, on some of the people, and keep what helps; tells how the others do. */
function sweep(keep: (index: number) => boolean, told: boolean): readonly number[] {
  let best = scores();
  if (told) console.log(`before ${(100 * mean(best, keep)).toFixed(2)}`);
  for (const { name, holder, key } of weights) {
    const before = holder[key] as number;
    for (const step of steps) {
      holder[key] = Math.round(100 * (before + step)) / 100;
      const tried = scores();
      const gain = mean(tried, keep) - mean(best, keep);
      const better = tried.filter(
        (value, index) => keep(index) && value > (best[index] as number) + 1e-9,
      ).length;
      const worse = tried.filter(
        (value, index) => keep(index) && value < (best[index] as number) - 1e-9,
      ).length;
      if (gain > least && better >= fewestBetter && worse * 2 <= better) {
        best = tried;
        if (told)
          console.log(
            `${name} ${before} → ${holder[key]}: +${(100 * gain).toFixed(2)} (${better}:${worse}), ${(100 * mean(best, keep)).toFixed(2)}`,
          );
        break;
      }
      holder[key] = before;
    }
  }
  return best;
}

const restore = () => {
  const saved = weights.map(({ holder, key }) => holder[key] as number);
  return () => weights.forEach(({ holder, key }, at) => (holder[key] = saved[at] as number));
};

const folds = Number(values.folds);
const back = restore();
const first = scores();
for (let fold = 0; fold < folds; fold++) {
  const isOut = (index: number) => index % folds === fold;
  const after = sweep((index) => !isOut(index), false);
  console.log(
    `fold ${fold}: held out ${(100 * mean(first, isOut)).toFixed(2)} → ${(100 * mean(after, isOut)).toFixed(2)}`,
  );
  back();
}
sweep(() => true, true);
for (const { name, holder, key } of weights) console.log(`${name} = ${holder[key]}`);
