import { isProse } from '../sentence.ts';
import { type Marker, put } from '../facts.ts';
import { factOf } from '../line.ts';
import type { Section } from '../sections.ts';
import { hasContacts, readContactLine } from './contact-line.ts';
import type { PersonDraft } from './person-draft.ts';

/** Read the person from the sections that speak of them: the top of the document, contacts and summaries. */
export function readPerson(sections: readonly Section[], mark: Marker): PersonDraft {
  const draft: PersonDraft = { roles: {}, profiles: [], languages: [], interests: [] };
  const nameless = sections[0]?.lines.length === 0;
  sections.forEach((section, index) => {
    const isSummary = section.kinds[0] === 'summary';
    const top = index === 0 || (nameless && !isSummary);
    let waiting: string | undefined;
    section.lines.forEach((line, at) => {
      if (line.bullet) mark.bullet(line.bullet);
      const tells = isProse(line.text) || section.lines.length === 1 || (at > 0 && line.bullet !== undefined);
      if (isSummary && tells && !hasContacts(line)) put(draft.roles, 'paragraph', factOf(line));
      else waiting = readContactLine(line, top, waiting, draft, mark);
    });
  });
  return draft;
}
