import { prepared, type Worded } from '../parse/lexicon/lexicon.ts';
import type { Fact } from '../parse/vocabulary.ts';
import { alternation, words } from '../parse/lexicon/words.ts';
import { once } from '../values/once.ts';
import { type Guess, within } from './guess.ts';

/** Words of prose that introduce a value, what the value looks like, and how certain it is. */
interface Cue {
  readonly words: 'employedBy' | 'actingAs' | 'knowing' | 'naming';
  readonly value: string;
  readonly confidence: number;
}

/** A point that ends no sentence: "Node.js", "J. Quill", "St. Anne". */
const point = '\\.(?=[\\p{L}\\p{N}])|(?<=(?<!\\p{L})(?:\\p{Lu}|St|Dr))\\.';
const name = `\\p{Lu}(?:[\\p{L}\\p{N}&+#’-]|${point})*(?: (?:& )?\\p{Lu}[\\p{L}\\p{N}&+#’-]*){0,3}`;

/** The kinds of values, each with the words that introduce it. */
export const cues = {
  organization: { words: 'employedBy', value: name, confidence: 0.6 },
  title: { words: 'actingAs', value: '\\p{L}[\\p{L}/ -]{2,50}', confidence: 0.6 },
  skill: { words: 'knowing', value: `${name}(?:,? (?:\\p{Ll}{1,4} )?${name}){0,5}`, confidence: 0.5 },
  project: { words: 'naming', value: '[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{2,30}', confidence: 0.5 },
} as const satisfies Readonly<Record<string, Cue>>;

/** Articles between the words and the value. */
const article = '(?: (?:an?|the|une?|el|la|il|l’|der|die|das|dem|den|einer|einem|een|de|het|o))?';

/** Words as they are inside a sentence or open it. */
const eitherCase = (list: readonly string[]) =>
  list.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)]);

// Two expressions: that of the value is slow to compile, and most texts have no words that introduce one.
const formOf = ({ words: kind, value }: Cue) => ({
  led: prepared(
    (of) => new RegExp(`(?<![\\p{L}])(?:${alternation(eitherCase(words(of, kind)))})(?= )`, 'gu'),
  ),
  value: once(() => new RegExp(`${article} (?<value>${value})`, 'uy')),
});
const forms = {
  organization: formOf(cues.organization),
  title: formOf(cues.title),
  skill: formOf(cues.skill),
  project: formOf(cues.project),
};
const outsider = prepared(
  (of) => new RegExp(`(?<![\\p{L}])(?:${alternation(words(of, 'outsiders'))}) $`, 'iu'),
);

/** No words that lead up to somebody are longer. */
const longestLead = 60;

/** Tell whether the words before a place introduce somebody who only bought, used or praised what was made. */
export const isOutsider = (of: Worded, text: string, at: number): boolean =>
  outsider(of).test(text.slice(Math.max(0, at - longestLead), at));

/** Guess values from the words that lead up to them in prose, one guess a mention. */
export function ledUpTo(
  of: Worded,
  kind: keyof typeof cues,
  prose: readonly Fact<string>[],
): readonly Guess[] {
  const { confidence } = cues[kind];
  return prose.flatMap((fact) =>
    mentions(of, kind, fact.value).flatMap(([led, start, length]): readonly Guess[] => {
      const reason = `It follows “${led}” in the prose.`;
      return isOutsider(of, fact.value, start)
        ? []
        : [{ ...within(fact, start, length), uncertain: { confidence, reason } }];
    }),
  );
}

/** Find a value after the words that introduce it: those words, its start and its length. */
function mentions(
  of: Worded,
  kind: keyof typeof cues,
  text: string,
): readonly (readonly [string, number, number])[] {
  const form = forms[kind];
  let end = 0;
  return [...text.matchAll(form.led(of))].flatMap(({ 0: led, index }) => {
    if (index < end) return [];
    const behind = form.value();
    behind.lastIndex = index + led.length;
    const { value } = behind.exec(text)?.groups ?? {};
    if (value === undefined) return [];
    end = behind.lastIndex;
    return [[led, end - value.length, value.length] as const];
  });
}
