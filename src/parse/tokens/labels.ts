import type { LabelRole } from '../../words/language.ts';
import { networkNamed } from '../../values/network.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { answered, type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { trigger } from '../lexicon/triggers.ts';
import { holds } from './scan.ts';
import { key, keyOf } from '../lexicon/words.ts';

/** A label before a value, as "Phone: …" or "Employer	: …". */
export interface Label {
  readonly key: string;
  /** What the label may mean; several where languages or forms differ; none for the name of a network. */
  readonly roles: readonly LabelRole[];
  /** Up to and with the colon and the blanks after it. */
  readonly length: number;
}

/** What labels of contacts say. */
export const announced: readonly LabelRole[] = ['email', 'phone', 'url', 'place', 'name', 'given', 'family'];

/** A word for "and" is often a sign: "Duties & responsibilities". */
const withSigns = (word: string) => [word, word.replace(/ and /, ' & ')];

const roles = prepared((of) => {
  const found = new Map<string, LabelRole[]>();
  for (const { labels } of of.lexicon.languages) {
    for (const [role, list] of Object.entries(labels) as [LabelRole, readonly string[]][]) {
      for (const word of list.flatMap(withSigns))
        found.set(key(word), [...new Set([...(found.get(key(word)) ?? []), role])]);
    }
  }
  return found;
});

const colon = /[:：]/;
const wide = /\t|\s{3}/;
/** A label in a cell of its own, with or without a colon before the value. */
const cell =
  /^\s*([\p{L}’'][\p{L}\p{N} .’'&/()–-]{0,70}?)(?<!\s)\s+(?!\s)(?<=\t\s*|\s{3})(?:[:：]\s*)?(?=\S)/u;
const form = /^\s*([\p{L}’'][\p{L}\p{N} .’'&/()-]{0,40}?)(?<!\s)\s*[:：]\s*(?:-+\s*(?=\p{L}))?/u;
const dashed = /^\s*(\p{L}[\p{L} /]{2,30}?)(?<!\s)\s+[-–—]\s+(?=[\p{L}\d])/u;

/** Read the label that a text begins with; undefined if it begins with none that is known. */
export const labelAt = answered((phrase): Label | undefined => {
  if (!holds(phrase, trigger.label)) return undefined;
  const { text } = phrase;
  const match = (colon.test(text) && form.exec(text)) || (wide.test(text) && cell.exec(text));
  if (!match) return bareAt(phrase);
  const name = key(match[1] as string);
  const known = roles(phrase).get(name);
  if (!known && !networkNamed(name)) return undefined;
  return { key: name, roles: known ?? [], length: match[0].length };
});

/** Read the label of a job or a school before a dash: "Employer – Crumb Ltd". */
export function dashLabelAt(phrase: Phrase): Label | undefined {
  const match = holds(phrase, trigger.label) ? dashed.exec(phrase.text) : null;
  const known = match ? labelRoles(phraseOf(phrase, match[1] as string)) : [];
  const tells = known.some((role) => role === 'organization' || role === 'institution');
  return match && tells ? { key: key(match[1] as string), roles: known, length: match[0].length } : undefined;
}

const bare = /^\s*(\p{L}+\.?(?:\s\p{L}{1,3})?)\s+(?=[\d+(])/u;
const beforeName = /^(\p{L}{4,12} \p{Ll}{1,2}) (?=\p{Lu})/u;

/** "born 4 May 1979", "Tel. 0555 0148", "Residente a Monza": a label without a colon. */
function bareAt(phrase: Phrase): Label | undefined {
  const { text } = phrase;
  const named = beforeName.exec(text);
  const [whole, word] = named ?? bare.exec(text) ?? [];
  const known = word ? roles(phrase).get(key(word)) : undefined;
  return whole && word && known?.some((role) => role === 'personal' || role === (named ? 'place' : 'phone'))
    ? { key: key(word), roles: known, length: whole.length }
    : undefined;
}

const longestLabel = 60;

/** What a text would mean if it were a label; none where it is not a known label. */
export const labelRoles = (phrase: Phrase): readonly LabelRole[] =>
  phrase.text.length > longestLabel || !holds(phrase, trigger.label)
    ? []
    : (roles(phrase).get(keyOf(phrase)) ?? []);
