import { phraseOf } from '../lexicon/phrase.ts';
import { type Line, rangesIn } from '../lines/line.ts';
import { isLanguageName } from '../tokens/language-name.ts';
import type { Trace } from '../trace.ts';
import { sectionWeights as weights } from '../weights.ts';
import { formsOf } from './heading-forms.ts';
import { headingOdds, type Odds } from './heading-odds.ts';
import { type Look, looksOf } from './looks.ts';
import { goOn, startBare, startUnder } from './steps.ts';
import { bestOf, clear, noWays, opening, type Segment, settle } from './ways.ts';

/**
 * Split a document into sections by one choice for all of it (Viterbi): the words of headings, how they are set, and what
 * is below them are weighed together, as is how long sections are and that each comes once.
 * @param isAll nothing follows the last line, so that it heads nothing
 */
export function segment(lines: readonly Line[], isAll = true, trace?: Trace): readonly Segment[] {
  const forms = lines.map(formsOf);
  const looks = looksOf(lines, forms);
  const odds = headingOdds(lines, forms, looks, isAll);
  const gaps = lines.filter(({ gap }) => gap > 0).length / lines.length;
  let ways = opening();
  let next = noWays();
  for (const [index, line] of lines.entries()) {
    const look = looks[index] as Look;
    goOn(ways, look, next);
    for (const chance of odds.of(index)) startUnder(ways, chance, index, look, odds, next);
    const bare =
      weights.bareAmongHeadings * Math.min(1, odds.sure / 4) +
      (line.gap > 0 ? weights.bareBelowGap * (1 - gaps) : 0) +
      (line.bullet ? weights.bareBullet : 0);
    if (index > 0) startBare(ways, bare, index, look, odds, next);
    settle(next);
    [ways, next] = [next, ways];
    clear(next);
  }
  const found = bestOf(ways, looks);
  if (trace) traceHeadings(lines, odds, found, trace);
  const isGroup = (index: number) =>
    (looks[index] as Look).type === 'group' && !/[:：]/u.test((lines[index] as Line).text);
  return found
    .map((one, at) => keepGroup(one, found[at + 1]?.from ?? lines.length, isGroup))
    .map((one, at, all) => keepLanguages(one, all[at - 1], lines.slice(one.from, all[at + 1]?.from)));
}

/** Tell every way in which a line could be a heading, unless nothing speaks for it. */
function traceHeadings(lines: readonly Line[], odds: Odds, found: readonly Segment[], trace: Trace): void {
  const taken = new Map(found.map(({ from, heading }) => [from, heading]));
  for (const [index, line] of lines.entries())
    for (const { form, odds: sum, witnesses } of odds.of(index)) {
      const { word, kinds, content } = form;
      const isTaken = taken.get(index)?.word === word && taken.get(index)?.content === content;
      if (word === 'none' && sum < 0 && !isTaken) continue;
      const ranges = rangesIn(line, 0, line.text.length);
      trace({ step: 'heading', text: line.text, kinds, word, odds: sum, witnesses, taken: isTaken, ranges });
    }
}

/** "Programming" above its skills is the name of their group where others follow, and no heading. */
function keepGroup(one: Segment, to: number, isGroup: (index: number) => boolean): Segment {
  const { from, kinds, heading } = one;
  if (heading?.word !== 'weak' || kinds[0] !== 'skills' || !isGroup(from)) return one;
  for (let index = from + 1; index < to; index++) if (isGroup(index)) return { from, kinds };
  return one;
}

/** "Languages" below "Skills" are those that one writes programs in, where none that people speak follows. */
function keepLanguages(one: Segment, above: Segment | undefined, lines: readonly Line[]): Segment {
  const { from, kinds, heading } = one;
  if (kinds[0] !== 'languages' || above?.kinds[0] !== 'skills') return one;
  const isFirst = above.heading !== undefined && from === above.from + 1 && lines.length > 1;
  const isOfSkills = (isFirst || heading?.content !== undefined) && !lines.some(namesTongue);
  return isOfSkills ? { from, kinds: above.kinds } : one;
}

const namesTongue = (line: Line) =>
  line.text.split(/[^\p{L}\p{M}]+/u).some((word) => isLanguageName(phraseOf(line, word)));
