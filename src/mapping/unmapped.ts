import { type Message, message } from './rules.ts';
import type { Range } from '../message.ts';
import type { LedgerEntry } from './ledger.ts';

const longestQuote = 160;

/** Report unmapped text: one message per stretch, with adjacent rows taken together. */
export function reportUnmapped(origin: string, ledger: readonly LedgerEntry[]): readonly Message[] {
  const groups: Range[][] = [];
  let last: LedgerEntry | undefined;
  for (const entry of ledger) {
    if (entry.fate === 'unmapped') {
      if (last && last.fate !== 'value') groups.at(-1)?.push([entry.start, entry.end]);
      else groups.push([[entry.start, entry.end]]);
      last = entry;
    } else if (last && (entry.fate === 'value' || entry.kind === 'heading')) last = undefined;
  }
  return groups.map((places) => {
    const text = places
      .map(([start, end]) => origin.slice(start, end))
      .join(' / ')
      .replace(/\s+/g, ' ');
    const letters = [...text];
    const found = letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : text;
    return message('unmapped-text', 'This text was not mapped to any JSON Resume field.', {
      hint: 'Add it to the resume where it belongs, or leave it out.',
      found,
      places,
    });
  });
}
