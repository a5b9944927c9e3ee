import type { Range } from '../message.ts';
import type { LedgerEntry } from './ledger.ts';
import { type Message, message } from './rules.ts';

/** A level behind a name, drawn: "German ●●●○○"; a row of more signs is an ornament. */
function isDrawn(origin: string, start: number, end: number): boolean {
  const name = origin
    .slice(Math.max(0, start - longestName), start)
    .split('\n')
    .at(-1) as string;
  return drawn.test(origin.slice(start, end).trim()) && /\p{L}/u.test(name);
}
const drawn = /^[★☆●○■□▪▫◆◇⭐⬤◯](?: ?[★☆●○■□▪▫◆◇⭐⬤◯]){2,9}$/u;
const longestName = 80;

/** Report what was said of entries and has no field, or no words, in one message. */
export function reportDetails(origin: string, ledger: readonly LedgerEntry[]): readonly Message[] {
  const places = ledger.flatMap(({ kind, fate, start, end }): readonly Range[] => {
    if (kind === 'detail') return [[start, end]];
    return fate === 'structure' && isDrawn(origin, start, end) ? [[start, end]] : [];
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
