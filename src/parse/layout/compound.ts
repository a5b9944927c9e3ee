import { cueReader } from './cue-reader.ts';
import { type Block, cutSection } from './cut.ts';
import { type Family, families } from './families.ts';
import { featuresOf } from './feature.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { namesGroup } from '../tokens/skill-words.ts';
import { type Phrase, phraseOf, within } from '../lexicon/phrase.ts';
import { cutWeights } from '../weights.ts';
import { namesDistinction, namesInstitution } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { isLanguageName } from '../tokens/language-name.ts';
import { clip, type Line } from '../lines/line.ts';
import type { Section } from '../sections/sections.ts';
import { assign } from './assign.ts';
import { headerOf } from './slots.ts';
import type { SectionName } from '../vocabulary.ts';
import type { SectionKind } from '../../words/language.ts';

const rowHead = /^([^:：\t]{1,39}?[^\s:：])\s*(?:[:：]\s*|(?<=\t))(?=\S)/u;

/**
 * Part a section with a joined heading ("Education & Certifications") among its kinds: rows by the word before their
 * colon, entries by the kind whose slots they fill best.
 * @param headed called with the word before a colon, which heads what follows
 */
export function partCompound(section: Section, headed: (label: Line) => void): readonly Section[] {
  if (section.kinds.length < 2) return partHeaded(section, headed);
  const withFamily = section.kinds.filter((kind) => families[kind as SectionName] !== undefined);
  if (withFamily.length === 0) return partRows(section, headed);
  if (withFamily.length > 1) return partEntries(section, withFamily as SectionName[]);
  // "Skills and experience": what has dates is not a list.
  const dated = section.lines.filter(({ dates }) => dates.some(({ range }) => range)).length;
  return dated > 1 ? [{ ...section, kinds: withFamily }] : partRows(section, headed);
}

const lists = new Set<SectionKind>(['skills', 'languages', 'interests', 'unknown']);

/** Rows of a list that begin with a heading of another are of that other: "Hobbies: rowing, chess" among the skills. */
function partHeaded(section: Section, headed: (label: Line) => void): readonly Section[] {
  const kind = section.kinds[0] as SectionKind;
  if (!lists.has(kind)) return [section];
  const heads = section.lines.map((line) => headOf(line, kind));
  // Several rows of its own kind are its groups.
  const isGrouped = heads.filter(({ length, named = kind }) => length > 0 && named === kind).length > 1;
  const parts = new Map<SectionKind, Line[]>([[kind, []]]);
  section.lines.forEach((line, at) => {
    const { length, named } = heads[at] as Head;
    if (!named || (named === kind && isGrouped)) return void parts.get(kind)?.push(line);
    headed(clip(line, 0, length));
    parts.set(named, [...(parts.get(named) ?? []), clip(line, length, line.text.length)]);
  });
  return [...parts].map(([found, lines]) =>
    found === kind ? { ...section, lines } : { kinds: [found], lines, word: 'strong' as const },
  );
}

/** How long the words are that a row of a list begins with, up to a colon, and the list that they head. */
interface Head {
  readonly length: number;
  readonly named?: SectionKind;
}

function headOf(line: Line, kind: SectionKind): Head {
  const [head = '', name = ''] = rowHead.exec(line.text) ?? [];
  if (!/[:：]\s*$/.test(head)) return { length: 0 };
  const { length } = head;
  const named = readHeading(within(line, 0, length))?.kinds[0];
  if (line.bullet && !(named === 'languages' && namesLanguage(within(line, length)))) return { length };
  if (!named || named === 'unknown' || !lists.has(named)) return { length };
  // Tools may be called languages, and every other group is of the skills, as "Computer skills: …" is among them.
  const isGroup = namesGroup(phraseOf(line, name))
    ? named !== 'languages' || kind === 'languages' || !namesLanguage(within(line, length))
    : named === kind && /\s\S*\p{L}/u.test(name);
  return isGroup ? { length } : { length, named };
}

const namesLanguage = (phrase: Phrase) =>
  phrase.text.split(/[\s,(;/]+/).some((word) => isLanguageName(phraseOf(phrase, word)));

function partRows(section: Section, headed: (label: Line) => void): readonly Section[] {
  const parts = new Map<SectionKind, Line[]>(section.kinds.map((kind) => [kind, []]));
  let kind = section.kinds[0] as SectionKind;
  for (const line of section.lines) {
    const length = rowHead.exec(line.text)?.[0].length ?? 0;
    const named = length > 0 ? readHeading(within(line, 0, length))?.kinds[0] : undefined;
    if (!named || !parts.has(named)) parts.get(kind)?.push(line);
    else {
      kind = named;
      headed(clip(line, 0, length));
      parts.get(kind)?.push(clip(line, length, line.text.length));
    }
  }
  return [...parts].map(([found, lines]) => ({ ...section, kinds: [found], lines }));
}

function partEntries(section: Section, kinds: readonly SectionName[]): readonly Section[] {
  const [first] = kinds as readonly [SectionName];
  const family = families[first] as Family;
  const { orphans, blocks } = cutSection(family, featuresOf(family, section.lines)).best;
  const parts = new Map<SectionName, Line[]>(kinds.map((kind) => [kind, []]));
  parts.get(first)?.push(...orphans.map(({ line }) => line));
  for (const block of blocks) {
    const [best] = [...kinds].sort((a, b) => fitOf(block, b) - fitOf(block, a));
    parts.get(best as SectionName)?.push(...block.features.map(({ line }) => line));
  }
  return [...parts].map(([kind, lines]) => ({ ...section, kinds: [kind], lines }));
}

/** How well the header of an entry fills the slots of a kind. */
function fitOf({ fragments }: Block, kind: SectionName): number {
  const family = families[kind] as Family;
  const header = headerOf(family, fragments, cueReader(family)(fragments));
  // Anything may be called a school: without a word for one, or a degree that is not a mere certificate, it is hardly one.
  const bare =
    kind === 'education' &&
    !fragments.some((one) => namesInstitution(one) || (degreeLength(one) > 0 && !namesDistinction(one)));
  const scores = family.orders.map((order) => assign(family, order, header).score - order.entry);
  return Math.max(...scores) + (bare ? cutWeights.bareSchool : 0);
}
