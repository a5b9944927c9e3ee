import { isLanguageName } from '../tokens/language-name.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { type Label, labelAt } from '../tokens/labels.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { clip, factIn, type Line } from '../lines/line.ts';
import type { TopicRoles } from '../vocabulary.ts';
import { type LanguageElement, languageElements, languageSeparator } from './language-elements.ts';
import { isLevel, readSpoken, type Spoken } from './spoken.ts';

type Language = Draft<TopicRoles>;

/** Read languages: "English (native), German – B2", one a line, or a language and its level on two lines; the rest is left. */
export function readLanguages(lines: readonly Line[], mark: Marker): readonly Language[] {
  const found: Language[] = [];
  const end = endOf(lines);
  const bare = isMostlySure(lines.slice(0, end).filter(isRow).flatMap(languageElements));
  const paired = isPaired(lines);
  let above: readonly Language[] = [];
  for (const [index, line] of lines.entries()) {
    const label = labelAt(line);
    if (above.length > 0 && putLevels(line, above, paired)) above = [];
    else {
      above = label?.roles.includes('languages')
        ? readRow(line, label, mark)
        : readLine(line, bare, index >= end);
      if (above.length > 0) markJoints(line, mark);
      found.push(...above);
    }
  }
  return found;
}

/** The languages of a line; after the end of the list, of a line of nothing but known ones. */
function readLine(line: Line, bare: boolean, ended: boolean): readonly Language[] {
  const elements = languageElements(line);
  const known = elements.every(({ spoken }) => spoken?.by === 'language');
  if (ended ? !known : !(bare || isMostlySure(elements))) return [];
  return elements.flatMap(({ from, spoken }) => (spoken ? [languageOf(line, from, spoken)] : []));
}

/** Where the list ends: at the first line that cannot be part of it, after at least one that is. */
function endOf(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => isRow(line) && !isLevel(line));
  const end = lines.findIndex((line, index) => index > first && !isRow(line));
  return end < 0 || first < 0 ? lines.length : end;
}

const isRow = (line: Line) =>
  isLevel(line) ||
  (labelAt(line)?.roles.includes('languages') ?? false) ||
  languageElements(line).every(({ spoken }) => spoken);

/** Names that only look like languages are taken where at least half of those around are known. */
const isMostlySure = (elements: readonly LanguageElement[]) =>
  elements.length > 0 &&
  elements.filter(({ spoken }) => spoken && spoken.by !== 'shape').length * 2 >= elements.length;

/** A language and its level by turns: so what is below a language is its level, known or not. */
const isPaired = (lines: readonly Line[]) =>
  lines.length % 2 === 0 &&
  lines.some((line, index) => index % 2 === 1 && isLevel(line)) &&
  lines.every((line, index) => (index % 2 === 0) === isLanguageName(line) && line.text.length < 60);

/** "Mother tongue: Russian" tells how well, "Other languages: German (C1)" nothing. */
function readRow(line: Line, label: Label, mark: Marker): readonly Language[] {
  const rest = clip(line, label.length, line.text.length);
  const named = readLine(rest, true, false);
  if (named.length === 0) return named;
  if (!isLevel(phraseOf(line, label.key))) {
    mark('label', line, 0, label.length);
    return named;
  }
  const level = factIn(line, 0, line.text.slice(0, label.length).replace(/(?<![\s:：])[\s:：]+$/, '').length);
  return named.map((language) => (language.level ? language : { ...language, level: [level] }));
}

const column = /[^\s](?:\S| (?! ))*/g;

/** Read a row of nothing but levels, as many as the row above has languages; tells whether it was one. */
function putLevels(line: Line, above: readonly Language[], paired: boolean): boolean {
  const cells = above.length > 1 ? [...line.text.matchAll(column)] : [{ 0: line.text, index: 0 }];
  if (cells.length !== above.length || above.some(({ level }) => level)) return false;
  const tellsLevel = (cell: string) => {
    const phrase = phraseOf(line, cell);
    return isLevel(phrase) && readSpoken(phrase)?.by !== 'language';
  };
  if (!(paired || cells.every(({ 0: cell }) => tellsLevel(cell)))) return false;
  cells.forEach(({ 0: cell, index }, at) => {
    put(above[at] as Language, 'level', factIn(line, index, index + cell.length));
  });
  return true;
}

/** Words between languages ("and") say nothing. */
function markJoints(line: Line, mark: Marker): void {
  for (const { 0: found, index } of matchesIn(line.text, languageSeparator(line)))
    if (/\p{L}/u.test(found)) mark('separator', line, index, index + found.length);
}

function languageOf(line: Line, at: number, { name, level }: Spoken): Language {
  const fact = ([from, to]: readonly [number, number]) => factIn(line, at + from, at + to);
  return { name: [fact(name)], ...(level && { level: [fact(level)] }) };
}
