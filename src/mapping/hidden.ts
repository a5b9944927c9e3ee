import { type Message, message } from './rules.ts';
import type { Source } from '../source/source.ts';

/** Report what the reader left out because the page does not show it: one message for all of it. */
export function reportHidden({ hints }: Source): readonly Message[] {
  const places = hints.flatMap((hint) =>
    hint.kind === 'hidden' && hint.as === 'comment' ? [hint.place] : [],
  );
  if (places.length === 0) return [];
  const were =
    places.length === 1
      ? '1 comment in the document was left out, as the page does not show it.'
      : `${places.length} comments in the document were left out, as the page does not show them.`;
  return [
    message('hidden-text', were, {
      hint: 'If you want to publish the text, take it out of the comment.',
      places,
    }),
  ];
}
