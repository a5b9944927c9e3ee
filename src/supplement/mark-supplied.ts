import type { LedgerEntry } from '../mapping/ledger.ts';
import type { Provenance } from '../mapping/walk.ts';
import type { Resume } from '../resume.ts';
import { valueAt } from '../values/pointer.ts';

/** Mark as replaced the text without a field that a person has supplied, word for word, to one. */
export function markSupplied(
  origin: string,
  ledger: readonly LedgerEntry[],
  resume: Resume,
  provenance: Provenance,
): readonly LedgerEntry[] {
  // By section: what is on one line of the document may be several values.
  const sections = new Map<string, string>();
  for (const [at, from] of Object.entries(provenance)) {
    if (from !== 'supplement') continue;
    const [, section = ''] = at.split('/');
    sections.set(section, `${sections.get(section) ?? ''} ${String(valueAt(resume, at))}`);
  }
  const supplied = [...sections.values()].map(wordsOf);
  return ledger.map((entry) => {
    if (entry.fate !== 'unmapped' && entry.kind !== 'detail') return entry;
    const words = wordsOf(origin.slice(entry.start, entry.end));
    if (words.trim() === '' || !supplied.some((value) => value.includes(words))) return entry;
    return { start: entry.start, end: entry.end, fate: 'structure', kind: 'replaced' };
  });
}

/** The words of a text, with a blank around each, so that words are found whole. */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(words) ?? []).join(' ')} `;
const words = /[\p{L}\p{M}\p{N}]+/gu;
