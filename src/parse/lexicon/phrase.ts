import type { Worded } from './lexicon.ts';

/** A text of the document at hand, with what is known of it: each question about it is answered once. */
export interface Phrase extends Worded {
  readonly text: string;
  /** By the number of the question. */
  readonly answers: unknown[];
}

/** Room for an answer to each question, so that it need not be made while answers come in. */
const noAnswers: undefined[] = [];

/** Longer texts are hardly met twice. */
const longestKept = 200;

/** A document of any size keeps no more than so many. */
const mostKept = 20_000;

/** Take a text as a phrase, to be read with a lexicon. */
export function phraseOf({ lexicon }: Worded, text: string): Phrase {
  if (text.length > longestKept) return { lexicon, text, answers: noAnswers.slice() };
  const known = lexicon.phrases.get(text);
  if (known) return known;
  if (lexicon.phrases.size >= mostKept) lexicon.phrases.clear();
  const phrase: Phrase = { lexicon, text, answers: noAnswers.slice() };
  lexicon.phrases.set(text, phrase);
  return phrase;
}

/** Take a stretch of a phrase as a phrase. */
export const within = (phrase: Phrase, from: number, to?: number): Phrase =>
  phraseOf(phrase, phrase.text.slice(from, to));

const nothing = Symbol('nothing');

/** Ask a question of phrases that is worked out once for each. */
export function answered<Answer>(answer: (phrase: Phrase) => Answer): (phrase: Phrase) => Answer {
  const number = noAnswers.push(undefined) - 1;
  return (phrase) => {
    const known = phrase.answers[number];
    if (known !== undefined) return (known === nothing ? undefined : known) as Answer;
    const found = answer(phrase);
    phrase.answers[number] = found === undefined ? nothing : found;
    return found;
  };
}
