import type { Range } from '../message.ts';
import { levelGlyphs } from '../values/level-glyphs.ts';
import { once } from '../values/once.ts';
import type { LedgerEntry } from './ledger.ts';
import { type Message, message } from './rules.ts';

/** Report in one message what was said and has no field, or is drawn: kinds of employment, durations, levels in stars. */
export function reportDetails(origin: string, ledger: readonly LedgerEntry[]): readonly Message[] {
  const counts = once(() => countWords(origin));
  const places = ledger.flatMap(({ kind, fate, start, end }): readonly Range[] => {
    if (kind === 'detail' || (kind && saysMore(kind, origin.slice(start, end), counts)))
      return [[start, end]];
    const drawing = fate === 'structure' && drawingIn(origin, start, end);
    return drawing ? [drawing] : [];
  });
  if (places.length === 0) return [];
  const found = [...new Set(places.map((place) => origin.slice(...place).trim()))].join(', ');
  return [
    message(
      'unmapped-detail',
      `${places.length === 1 ? 'A detail was' : 'Details were'} not mapped to any field: ${found}.`,
      {
        hint: 'Add it to the entry, in words, if it matters.',
        found,
        places,
      },
    ),
  ];
}

/**
 * Tell whether a line that pages need, or that promises references, says more than such lines do: "Page 2 of 2 – driving
 * licence", "John Brown of Inkwell Ltd on request".
 * @param counts how often each word is in the document
 */
function saysMore(
  kind: LedgerEntry['kind'],
  text: string,
  counts: () => ReadonlyMap<string, number>,
): boolean {
  const words = text.match(word) ?? [];
  if (kind === 'promise') return words.length > mostOfPromise || words.slice(1).filter(isName).length > 1;
  const isNew = (one: string) => counts().get(one.toLowerCase()) === 1;
  return kind === 'page' && words.length > mostOfPage && words.filter(isNew).length > mostOfPage;
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of text.toLowerCase().match(word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const word = /\p{L}{3,}/gu;
const isName = (word: string) => /^\p{Lu}/u.test(word);
const [mostOfPromise, mostOfPage] = [6, 2];

/** Find a level beside a name, drawn: "German ●●●○○,", "★★★ Python"; a row of more signs is an ornament. */
function drawingIn(origin: string, start: number, end: number): Range | undefined {
  const [, before = '', level = ''] = drawn.exec(origin.slice(start, end)) ?? [];
  const name = origin
    .slice(Math.max(0, start - longestName), start)
    .split('\n')
    .at(-1) as string;
  const [behind = ''] = origin.slice(end, end + longestName).split('\n', 1);
  const from = start + before.length;
  const isBeside = letter.test(name) || (level.length > 2 && letter.test(behind));
  // "**" closes bold text in Markdown.
  const isMark = typed.test(level) && (/\S$/.test(origin.slice(0, from)) || /^\S/.test(behind));
  return level && isBeside && !isMark ? [from, from + level.length] : undefined;
}
const letter = /\p{L}/u;
const typed = /^[+*]/;
const drawn = new RegExp(
  `^([\\s(:–—-]*)([${levelGlyphs}](?: ?[${levelGlyphs}]){1,9}|[+*]{2,5})[\\s),;|·/]*$`,
  'u',
);
const longestName = 80;
