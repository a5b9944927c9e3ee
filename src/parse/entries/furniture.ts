import type { Worded } from '../lexicon/lexicon.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { isTitled } from '../tokens/cues.ts';
import { labelRoles } from '../tokens/labels.ts';
import { readHeading } from '../tokens/heading-words.ts';
import type { Fact } from '../vocabulary.ts';

/** Roles whose values name somebody or something, which a heading or label cannot be. */
const naming: ReadonlySet<string> = new Set([
  'name',
  'label',
  'city',
  'organization',
  'title',
  'institution',
]);

/**
 * Tell whether a text is a heading or a label by its words alone; a job title ("Volunteer") may be one too, and a
 * lone word about a person ("Visa") an employer.
 */
function isFurniture(phrase: Phrase): boolean {
  const roles = labelRoles(phrase).filter((role) => role !== 'personal' || phrase.text.trim().includes(' '));
  return (readHeading(phrase)?.weak === false || roles.length > 0) && !isTitled(phrase);
}

/** Leave out of an entry what heads or labels its values: that text stays unmapped. */
export function withoutFurniture<Entry extends object>(of: Worded, entry: Entry): Entry {
  const roles = Object.entries(entry as Record<string, readonly Fact<unknown>[]>);
  const kept = roles.flatMap(([role, facts]) => {
    const real = naming.has(role)
      ? facts.filter(({ value }) => typeof value !== 'string' || !isFurniture(phraseOf(of, value)))
      : facts;
    return real.length > 0 ? [[role, real] as const] : [];
  });
  return Object.fromEntries(kept) as Entry;
}
