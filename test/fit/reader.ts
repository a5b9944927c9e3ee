import type { Document } from '../score/document.ts';
import { sectionNames } from '../score/fields.ts';
import { override } from '../../src/mapping/override.ts';
import { walk } from '../../src/mapping/walk.ts';
import { columnWitness } from '../../src/parse/column-witness.ts';
import { partCompound } from '../../src/parse/layout/compound.ts';
import { detectLanguages } from '../../src/parse/lexicon/detect-languages.ts';
import { lexiconOf } from '../../src/parse/lexicon/lexicon.ts';
import { marker } from '../../src/parse/lines/marker.ts';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import { readSection } from '../../src/parse/read-section.ts';
import { findSections } from '../../src/parse/sections/sections.ts';
import type { SectionName } from '../../src/parse/vocabulary.ts';
import type { Resume } from '../../src/resume.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { readText } from '../../src/source/read-text.ts';
import { undoColumns } from '../../src/source/columns/undo-columns.ts';
import { languages } from '../../src/words/index.ts';

const { tables } = override(undefined);
const names = sectionNames.filter(
  (name) => name !== 'basics' && name !== 'profiles',
) as readonly SectionName[];

/**
 * Prepare to read the sections of one kind of a document again and again, as weights change: what is above them is read once,
 * and nothing that was worked out with other weights is kept.
 */
export function readerOf({ text, format }: Document, name: SectionName): () => Resume {
  const given = format === 'markdown' ? readMarkdown(text) : readText(text);
  const lexicon = lexiconOf(detectLanguages(given.text, languages), languages, given.text);
  const { lines } = readLines(undoColumns(given, columnWitness(lexicon)), lexicon);
  const { sections } = findSections(lines);
  const asked = sections.filter(({ kinds }) => kinds.includes(name));
  const document = { columns: 0, unheaded: 0 };
  return () => {
    for (const { answers } of [...lines, ...lexicon.phrases.values()]) answers.fill(undefined);
    const entries = asked
      .flatMap((section) => partCompound(section, () => {}))
      .filter(({ kinds }) => kinds.find((kind) => names.includes(kind as SectionName)) === name)
      .flatMap((section) =>
        readSection(name, section, { lexicon, document }, marker(), [], { judge: () => 0, trace: undefined }),
      );
    const none = Object.fromEntries(names.map((one) => [one, []]));
    const sectionsRead = { ...none, [name]: entries.filter((entry) => Object.keys(entry).length > 0) };
    return walk(
      { person: {}, profiles: [], sections: sectionsRead as never, marks: [], messages: [] },
      tables,
    ).resume;
  };
}
