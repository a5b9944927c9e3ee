import { cueReader } from './cue-reader.ts';
import { type Block, cutSection } from './cut.ts';
import { type Family, families } from './families.ts';
import { featuresOf } from './feature.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { within } from '../lexicon/phrase.ts';
import { clip, type Line } from '../lines/line.ts';
import type { Section } from '../sections/sections.ts';
import { assign, headerOf } from './slots.ts';
import type { SectionName } from '../vocabulary.ts';
import type { SectionKind } from '../../words/language.ts';

const rowHead = /^([^:：\t]{1,39}?[^\s:：])\s*(?:[:：]\s*|(?<=\t))(?=\S)/u;

/**
 * Part a section with a joined heading ("Education & Certifications") among its kinds: rows by the word before their
 * colon, entries by the kind whose slots they fill best.
 * @param headed is told the word before a colon, which heads what follows
 */
export function partCompound(section: Section, headed: (label: Line) => void): readonly Section[] {
  if (section.kinds.length < 2) return [section];
  const withFamily = section.kinds.filter((kind) => families[kind as SectionName] !== undefined);
  if (withFamily.length === 0) return partRows(section, headed);
  return withFamily.length > 1 ? partEntries(section, withFamily as SectionName[]) : [section];
}

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
  return Math.max(...family.orders.map((order) => assign(family, order, header).score));
}
