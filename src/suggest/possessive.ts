import type { Worded } from '../parse/lexicon/lexicon.ts';
import type { Fact } from '../parse/vocabulary.ts';
import { type Guess, within } from './guess.ts';
import { isOutsider } from './cues.ts';

/** "Parse.ly's stored copy": a name in capitals that owns something. */
const owner =
  /(?<![\p{L}\p{N}.&-])(\p{Lu}[\p{L}\p{N}&-]*(?:\.[a-z]{2,4})?(?: \p{Lu}[\p{L}\p{N}&-]*){0,2})['’]s (?=\p{Ll})/gu;
/** What owns something at the start of a sentence without being a name. */
const pronoun =
  /^(?:It|That|This|There|Here|What|Who|He|She|Let|Today|Everyone|One|Company|Client|Customer)$/;

/** How sure a number of mentions makes: one may be of a client, four are hardly. */
const confidences = [0, 0.4, 0.6, 0.75, 0.85] as const;

/** Guess an employer from possessives in the prose of an entry. */
export function ownerIn(of: Worded, prose: readonly Fact<string>[]): Guess | undefined {
  const found = new Map<string, Fact<string>[]>();
  for (const fact of prose) {
    for (const match of fact.value.matchAll(owner)) {
      const name = match[1] as string;
      if (pronoun.test(name) || isOutsider(of, fact.value, match.index)) continue;
      const mention = within(fact, match.index, name.length);
      const known = found.get(name);
      if (known) known.push(mention);
      else found.set(name, [mention]);
    }
  }
  for (const [name, mentions] of found) {
    // "Moved Inkwell’s ledgers": a word before the name has a capital as it begins the sentence.
    const own = [...name.matchAll(/ /g)]
      .map(({ index }) => name.slice(index + 1))
      .find((end) => found.has(end));
    if (own === undefined) continue;
    found.delete(name);
    const cut = name.length - own.length;
    found.set(own, [
      ...mentions.map((mention) => within(mention, cut, own.length)),
      ...(found.get(own) ?? []),
    ]);
  }
  const [best, next] = [...found].sort((a, b) => b[1].length - a[1].length);
  if (!best || (next && next[1].length * 2 > best[1].length)) return undefined;
  const [value, mentions] = best;
  const confidence = confidences[Math.min(mentions.length, confidences.length - 1)] as number;
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  return {
    value,
    ranges: mentions.flatMap(({ ranges: places }) => places),
    uncertain: { confidence, reason: `The prose mentions something of ${value}’s ${times}.` },
  };
}
