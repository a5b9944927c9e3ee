import { type Message, message } from '../rules.ts';
import type { Cuts } from './cut.ts';
import { rangesIn } from '../lines/line.ts';
import type { Section } from '../sections/sections.ts';

const count = (entries: number) => (entries === 1 ? '1 entry' : `${entries} entries`);

/** Share of the best cut's score above which the next best is close. */
const close = 0.97;

/** Report that a second way to cut a section fits almost as well; undefined if none does. */
export function reportAmbiguity({ heading }: Section, { best, next }: Cuts): Message | undefined {
  if (
    !next ||
    best.score <= 0 ||
    next.score < best.score * close ||
    next.blocks.length === best.blocks.length
  )
    return undefined;
  return message(
    'ambiguous-layout',
    `The section could also be read as ${count(next.blocks.length)} instead of ${best.blocks.length}.`,
    {
      hint: 'Check where each entry begins and ends.',
      ...(heading && { found: heading.text, places: rangesIn(heading, 0, heading.text.length) }),
    },
  );
}
