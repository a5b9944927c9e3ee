import { isTitle } from '../parse/tokens/cues.ts';
import type { ExperienceRoles, Fact, Facts, Parsed, ProjectRoles, TopicRoles } from '../parse/vocabulary.ts';
import type { Worded } from '../parse/lexicon/lexicon.ts';
import { key, words } from '../parse/lexicon/words.ts';
import { ledUpTo } from './cues.ts';
import { type Guess, within } from './guess.ts';
import { ownerIn } from './possessive.ts';

/**
 * Add what the prose suggests but does not state: employers and titles that entries lack, skills and projects that no
 * section names. Every such fact is uncertain, and says how surely and why.
 */
export function suggest(parsed: Parsed, of: Worded): Parsed {
  const { sections } = parsed;
  const entries = [...sections.work, ...sections.volunteer];
  const prose = [...(parsed.person.paragraph ?? []), ...entries.flatMap(proseOf)];
  const named = new Set(
    [
      ...sections.skills.flatMap(({ name = [], keyword = [] }) => [...name, ...keyword]),
      ...entries.flatMap(namesOf),
    ].map(({ value }) => key(value)),
  );
  const skills = distinct(ledUpTo(of, 'skill', prose).flatMap(elements), named);
  const works = new Set(sections.projects.flatMap(({ title = [] }) => title).map(({ value }) => key(value)));
  const projects = distinct(
    ledUpTo(of, 'project', prose)
      .filter((guess) => isName(of, guess))
      .map(withoutStop),
    works,
  );
  return {
    ...parsed,
    sections: {
      ...sections,
      work: sections.work.map((entry) => suggestRoles(of, entry)),
      skills: [...sections.skills, ...skills.map((name): Facts<TopicRoles> => ({ name: [name] }))],
      projects: [...sections.projects, ...projects.map((title): Facts<ProjectRoles> => ({ title: [title] }))],
    },
  };
}

const proseOf = ({ paragraph = [], bullet = [] }: Facts<ExperienceRoles>) => [...paragraph, ...bullet];
const namesOf = ({ organization = [], title = [] }: Facts<ExperienceRoles>) => [...organization, ...title];

/** An employer and a title for an entry that lacks them. */
function suggestRoles(of: Worded, entry: Facts<ExperienceRoles>): Facts<ExperienceRoles> {
  const prose = proseOf(entry);
  const organization =
    entry.organization ?? some(ownerIn(of, prose) ?? ledUpTo(of, 'organization', prose)[0]);
  const title = entry.title ?? some(firstTitle(of, prose));
  return { ...entry, ...(organization && { organization }), ...(title && { title }) };
}

const some = (guess: Guess | undefined) => guess && [guess];

/** "Early engineer (#6), with …": prose may begin with what the person was. */
const opening = /^(\p{Lu}[\p{L}/ -]{3,48}?)(?= ?[(,;])/u;

function firstTitle(of: Worded, prose: readonly Fact<string>[]): Guess | undefined {
  for (const guess of ledUpTo(of, 'title', prose)) {
    const length = titleLength(of, guess.value);
    if (length > 0) return { ...within(guess, 0, length), uncertain: guess.uncertain };
  }
  const [first] = prose;
  const begin = (first && opening.exec(first.value)?.[1]) ?? '';
  return first && begin.length > 0 && titleLength(of, begin) === begin.length
    ? {
        ...within(first, 0, begin.length),
        uncertain: { confidence: 0.5, reason: 'The prose starts with it, the way a title would.' },
      }
    : undefined;
}

/** How much of a text is a title: up to the last word of a row of words that titles end with; 0 where there is none. */
function titleLength(of: Worded, text: string): number {
  let length = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}-]+/gu)) {
    if (isTitle(of, word.toLowerCase())) length = index + word.length;
    else if (length > 0) break;
  }
  return length;
}

/** "PgQ, ZooKeeper, and Kafka" are three. */
function elements(guess: Guess): readonly Guess[] {
  return [
    ...guess.value.matchAll(/\p{Lu}[\p{L}\p{N}&+#’-]*(?:\.\p{L}+)?(?: \p{Lu}[\p{L}\p{N}&+#’-]*)*/gu),
  ].map(({ 0: value, index }) => ({ ...within(guess, index, value.length), uncertain: guess.uncertain }));
}

/** What ends a sentence is not part of the name that it ends with. */
const withoutStop = (guess: Guess): Guess => ({
  ...within(guess, 0, guess.value.replace(/(?<![.,;:])[.,;:]+$/, '').length),
  uncertain: guess.uncertain,
});

/** A name is not a word of grammar, and no plain word in lower case that continues. */
const isName = (of: Worded, { value }: Guess) =>
  !words(of, 'unfinished').includes(value) &&
  !words(of, 'openers').includes(value) &&
  !/^(?:after|as)$/.test(value);

/** Keep one guess per value, with all its places, and drop values that are already known. */
function distinct(guesses: readonly Guess[], known: ReadonlySet<string>): readonly Guess[] {
  const found = new Map<string, Guess>();
  for (const guess of guesses) {
    const id = key(guess.value);
    const before = found.get(id);
    if (!known.has(id))
      found.set(id, before ? { ...before, ranges: [...before.ranges, ...guess.ranges] } : guess);
  }
  return [...found.values()];
}
