import { isProse } from '../tokens/sentence.ts';
import type { Marker } from '../lines/marker.ts';
import { put } from '../lines/facts.ts';
import { factIn, factOf, type Line } from '../lines/line.ts';
import { rowEnd } from '../lines/row-end.ts';
import { isSalutation } from '../lines/salutation.ts';
import { findEmails } from '../tokens/contacts.ts';
import type { Fact } from '../vocabulary.ts';
import { titleCue } from '../tokens/cues.ts';
import { labelAt } from '../tokens/labels.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { isName, lettersOf } from '../tokens/person-name.ts';
import type { Section } from '../sections/sections.ts';
import { hasContacts } from '../lines/has-contacts.ts';
import { findHome } from './home.ts';
import { readContactLine } from './contact-line.ts';
import type { PersonDraft } from './person-draft.ts';

/**
 * Read the person from the sections that speak of them: the top of the document, contacts and summaries.
 * @param towns towns that the document names elsewhere
 */
export function readPerson(
  sections: readonly Section[],
  towns: ReadonlySet<string>,
  mark: Marker,
): PersonDraft {
  const draft: PersonDraft = {
    roles: {},
    profiles: [],
    names: {},
    nearName: true,
    home: findHome(sections, towns),
    languages: [],
    interests: [],
  };
  const nameless = sections[0]?.lines.length === 0;
  const named = nameInTwo(sections) ?? nameByEvidence(sections);
  if (named) put(draft.roles, 'name', named.fact);
  sections.forEach((section, index) => {
    const isSummary = section.kinds[0] === 'summary';
    const top = index === 0 || (nameless && !isSummary);
    let waiting: string | undefined;
    let handles = 0;
    let nameAt: number | undefined;
    section.lines.forEach((line, at) => {
      if (named?.lines.includes(line)) return void (nameAt = at);
      if (top && isSalutation(line, section.lines[at + 1])) return;
      const unnamed = draft.roles.name === undefined;
      draft.nearName = unnamed || (nameAt !== undefined && at - nameAt <= 1);
      if (line.bullet) mark.bullet(line.bullet);
      if (draft.home?.town === line) return put(draft.roles, 'city', factOf(line));
      if (draft.home?.above.includes(line)) {
        const end = line === draft.home.above.at(-1) ? rowEnd(line.text) : line.text.length;
        const begin = labelAt(line)?.length ?? 0;
        mark('label', line, 0, begin);
        return put(draft.roles, 'address', factIn(line, begin, end));
      }
      const goesOn = /^\p{Ll}/u.test(section.lines[at + 1]?.text ?? '');
      const tells =
        isProse(line) || goesOn || section.lines.length === 1 || (at > 0 && line.bullet !== undefined);
      if (isSummary && tells && !hasContacts(line) && draft.home?.line !== line)
        put(draft.roles, 'paragraph', factOf(line));
      else {
        const around = [section.lines[at - 1], line, section.lines[at + 1]];
        const beside = handles > 0 || around.some((other) => other !== undefined && hasContacts(other));
        const before = draft.profiles.length;
        waiting = readContactLine({ line, top, beside, waiting }, draft, mark);
        // A few user names may follow each other below an address.
        handles = draft.profiles.length > before && handles < mostHandles ? handles + 1 : 0;
      }
      // Contacts may be between the name and what the person is.
      if ((unnamed && draft.roles.name) || (nameAt === at - 1 && hasContacts(line))) nameAt = at;
    });
  });
  return draft;
}

/** So many lines of user names follow each other at most. */
const mostHandles = 4;

/** How many lines at the top may hold the name. */
const looked = 8;

/**
 * The name where something other than being first speaks for a line: a reader's highest heading, or the letters of an
 * e-mail address. What is above it is what the person is, or what the document is called.
 */
function nameByEvidence(
  sections: readonly Section[],
): { readonly lines: readonly Line[]; readonly fact: Fact<string> } | undefined {
  const lines = sections[0]?.lines.slice(0, looked) ?? [];
  const names = lines.filter(
    (line) => !line.bullet && line.text.includes(' ') && isName(line) && !readHeading(line),
  );
  const [first] = names;
  if (!first || (first === lines[0] && titleCue(first) < 1)) return undefined;
  const addresses = sections.flatMap((section) =>
    section.lines.flatMap(({ text }) =>
      findEmails(text).map((email) => lettersOf(email.text.split('@')[0] as string)),
    ),
  );
  const ofAddress = ({ text }: Line) =>
    text.split(/[\s-]+/).some((word) => {
      const letters = lettersOf(word);
      return letters.length > 2 && addresses.some((address) => address.includes(letters));
    });
  const found = names.find(({ level }) => level === 1) ?? names.find(ofAddress);
  return found && { lines: [found], fact: factOf(found) };
}

/** A name set large may be on two lines, a word on each, as the address has it. */
function nameInTwo(
  sections: readonly Section[],
): { readonly lines: readonly Line[]; readonly fact: Fact<string> } | undefined {
  const lines = sections[0]?.lines.slice(0, 2) ?? [];
  const words = lines.map(({ text }) => text.trim());
  const ofBoth = (address: string) =>
    words.every((word) => oneWord.test(word) && lettersOf(address).includes(lettersOf(word)));
  return words.length > 1 &&
    sections.some((section) =>
      section.lines.some(({ text }) => findEmails(text).some((email) => ofBoth(email.text))),
    )
    ? { lines, fact: { value: words.join(' '), ranges: lines.flatMap((line) => factOf(line).ranges) } }
    : undefined;
}

/** Of letters that addresses have, with marks or without. */
const oneWord = /^(?=\p{Lu})[\p{Script=Latin}'’-]{2,}$/u;
