import { type Message, message } from './rules.ts';
import type { Source } from '../source/source.ts';

const longestQuote = 200;

/** Report everything that the reader left out because readers do not see it, in one message. */
export function reportHidden({ hints, origin }: Source): readonly Message[] {
  const places = hints.flatMap((hint) =>
    hint.kind === 'hidden' && hint.as === 'comment' ? [hint.place] : [],
  );
  if (places.length === 0) return [];
  const were =
    places.length === 1
      ? '1 comment in the document was left out, because readers do not see it.'
      : `${places.length} comments in the document were left out, because readers do not see them.`;
  return [
    message('hidden-text', were, {
      hint: 'To publish the text, move it out of the comment.',
      found: places
        .map((place) => origin.slice(...place).trim())
        .join(' ')
        .slice(0, longestQuote),
      places,
    }),
  ];
}
