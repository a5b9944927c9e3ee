import { isProse } from '../sentence.ts';
import { type Marker, put } from '../facts.ts';
import { factOf, type Line } from '../line.ts';
import { findEmails } from '../tokens/contacts.ts';
import type { Fact } from '../vocabulary.ts';
import { lettersOf } from './name.ts';
import type { Section } from '../sections/sections.ts';
import { hasContacts, readContactLine } from './contact-line.ts';
import type { PersonDraft } from './person-draft.ts';

/** Read the person from the sections that speak of them: the top of the document, contacts and summaries. */
export function readPerson(sections: readonly Section[], mark: Marker): PersonDraft {
  const draft: PersonDraft = { roles: {}, profiles: [], languages: [], interests: [] };
  const nameless = sections[0]?.lines.length === 0;
  const named = nameInTwo(sections);
  if (named) put(draft.roles, 'name', named.fact);
  sections.forEach((section, index) => {
    const isSummary = section.kinds[0] === 'summary';
    const top = index === 0 || (nameless && !isSummary);
    let waiting: string | undefined;
    section.lines.forEach((line, at) => {
      if (named?.lines.includes(line)) return;
      if (line.bullet) mark.bullet(line.bullet);
      const tells = isProse(line.text) || section.lines.length === 1 || (at > 0 && line.bullet !== undefined);
      if (isSummary && tells && !hasContacts(line)) put(draft.roles, 'paragraph', factOf(line));
      else waiting = readContactLine(line, top, waiting, draft, mark);
    });
  });
  return draft;
}

/** A name set large may stand on two lines, a word on each, as the address has it. */
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
    ? { lines, fact: { value: words.join(' '), places: lines.flatMap((line) => factOf(line).places) } }
    : undefined;
}

/** Of letters that addresses have, with marks or without. */
const oneWord = /^(?=\p{Lu})[\p{Script=Latin}'’-]{2,}$/u;
