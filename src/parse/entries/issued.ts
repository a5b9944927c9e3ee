import type { Block } from '../layout/cut.ts';
import { unsure } from '../weights.ts';
import { closed } from '../tokens/brackets.ts';
import { bodyOf, filled, headerPeriod, headerUrls } from './block-facts.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { factIn, factOf } from '../lines/line.ts';
import type { Fragment } from '../layout/fragment.ts';
import type { DateToken } from '../tokens/dates.ts';
import type { IssuedRoles } from '../vocabulary.ts';
import { alternation, words } from '../lexicon/words.ts';
import { prepared } from '../lexicon/lexicon.ts';

const issuerWords = prepared(
  (of) =>
    new RegExp(
      `^(?:(?:${alternation(words(of, 'issuing'))})[:\\s]+|(?:${alternation(of.lexicon.languages.flatMap(({ labels }) => labels.issuer))})\\s*:\\s*)(?=[\\p{L}"“])`,
      'iu',
    ),
);

const isOpen = ({ open, to }: DateToken) => open && to === undefined;

/** Read an award, a certificate or a publication from its block. */
export function readIssued(block: Block, mark: Marker): Draft<IssuedRoles> {
  const entry: Draft<IssuedRoles> = {};
  // "No accidents since 2014" goes on, as nothing does that was given once.
  const goesOn = block.features.slice(0, block.header).some(({ pieces }) => pieces.dates.some(isOpen));
  for (const fact of filled(block, 'title'))
    put(entry, 'title', goesOn ? { ...fact, confidence: unsure } : fact);
  for (const { slot, from, to } of block.assignment.fillings) {
    if (slot !== 'issuer') continue;
    const first = block.fragments[from] as Fragment;
    const label = issuerWords(first).exec(first.text)?.[0].length ?? 0;
    if (label) mark('label', first.line, first.start, first.start + label);
    put(
      entry,
      'issuer',
      factIn(
        first.line,
        first.start + label,
        closed(first.line.text, first.start, (block.fragments[to] as Fragment).end),
      ),
    );
  }
  for (const url of headerUrls(block)) put(entry, 'url', url);
  const { start, end, single } = headerPeriod(block, mark);
  const date = single ?? start ?? end;
  if (date) put(entry, 'date', date);
  const { rest, lines } = bodyOf(block);
  for (const fact of rest) put(entry, 'paragraph', fact);
  for (const { line } of lines) put(entry, 'paragraph', factOf(line));
  return entry;
}
