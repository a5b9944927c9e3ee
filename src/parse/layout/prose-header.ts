import { organizationCue, titleCue } from '../tokens/cues.ts';
import { countWords } from '../tokens/scan.ts';
import { isProse } from '../tokens/sentence.ts';
import { type Phrase, within } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import type { Split } from './dated-rows.ts';
import { namesBehind } from './names-behind.ts';
import type { Family } from './families.ts';
import { isDateAlone } from './openings.ts';

const sentenceBehind = /^\)?[.:]?\s+(?:[–—-]\s+)?(?=[\p{Lu}“"])/u;
/** "Ovens: …", "Ovens (ovens.example) – …" */
const nameBefore =
  /^(\p{Lu}[^:.!?–—]{1,48}?(?: \([\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?\))?|[\p{Ll}\d][\p{L}\d.-]{2,30})(?::\s+|(?<!\s)\s+[–—]\s+)(?=\p{L})/u;

const namesFew = (phrase: Phrase) =>
  countWords(phrase) < 10 && !isProse(phrase) && Math.max(titleCue(phrase), organizationCue(phrase)) > 1;

/** Where a line of prose begins with a header: up to a date and a full stop, or a name and a colon. */
export function headerLengthOf(family: Family, line: Line, above: Line | undefined): Split | undefined {
  const date = line.dates.find(({ start }) => start < 120);
  const behind = date && sentenceBehind.exec(line.text.slice(date.end))?.[0];
  if (date && behind && date.start > 0 && !isProse(within(line, 0, date.start))) {
    return { head: date.end, tail: date.end + behind.length };
  }
  // "Clerk at Crumb Ltd from 2017 until 2019.": a full stop makes it no sentence.
  if (date?.range && line.text.slice(date.end) === '.' && namesFew(within(line, 0, date.start)))
    return { head: date.end, tail: line.text.length };
  const from = date?.start === 0 && date.range ? date.end : above && isDateAlone(above) ? 0 : undefined;
  const opening = family.recounted && from !== undefined ? namesBehind(line, from) : 0;
  if (opening > 0) return { head: opening, tail: opening + (line.text[opening] === '.' ? 1 : 0) };
  const name = family.oneLine && nameBefore.exec(line.text);
  return name && (name[1] as string).split(' ').length <= 6
    ? { head: (name[1] as string).length, tail: name[0].length }
    : undefined;
}

/** "Crumb Ltd      Scala · Go · Docker": where tools are after the employer, in a cell of their own. */
export function tagsBehind({ text, dates }: Line): Split | undefined {
  const dot = dates.length === 0 ? text.indexOf(' · ') : -1;
  if (dot < 0) return undefined;
  const tail = Math.max(text.lastIndexOf('\t', dot) + 1, text.lastIndexOf('   ', dot) + 3);
  const tags = text.slice(tail).split(' · ');
  const head = text.slice(0, tail).trimEnd().length;
  return tail > 2 && head > 0 && tags.length > 2 && tags.every((tag) => /^[^|\t]{1,30}$/.test(tag))
    ? { head, tail }
    : undefined;
}

/** "A bird as tall as a house. [Cane, Silk]": the tools behind what a line tells, in square brackets; where they are. */
export function toolsBehind({ text }: Line): { head: number; start: number; end: number } | undefined {
  const [found, inside = ''] = /\s\[([^[\]]{2,120})\]$/.exec(text) ?? [];
  if (!found || !inside.split(', ').every((tool) => /^[^,.:]{1,30}$/.test(tool))) return undefined;
  return { head: text.length - found.length, start: text.length - 1 - inside.length, end: text.length - 1 };
}
