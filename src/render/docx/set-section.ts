import type { Entry, Row, Section } from '../../view/view.ts';
import type { Paragraph, Run } from './paragraph.ts';
import { setBlock } from './set-block.ts';
import { setEntry } from './set-entry.ts';
import type { WordSetter } from './word-setter.ts';

/** Set a section below its heading. */
export function setSection(section: Section, set: WordSetter): readonly Paragraph[] {
  const content = setContent(section, set).filter(({ runs }) => runs.length);
  return [
    { style: 'Heading1', runs: set.text(section.title) },
    ...content.map((one, at): Paragraph => (at === 0 ? { ...one, near: true } : one)),
  ];
}

function setContent(section: Section, set: WordSetter): readonly Paragraph[] {
  switch (section.kind) {
    case 'blocks':
      return section.blocks.flatMap((block) => setBlock(block, set));
    case 'entries':
      return setEntries(section.entries, set);
    case 'rows':
      return [
        ...[...section.rows, ...section.pairs].map((row) => setRow(row, set)),
        { style: 'Normal', runs: set.parts(section.names) },
      ];
  }
}

/** Set entries; if none has a body, they are set close together like the lines of a list. */
function setEntries(entries: readonly Entry[], set: WordSetter): readonly Paragraph[] {
  const isBrief = entries.every(({ body, entries: inner }) => !body.length && !inner.length);
  return entries.flatMap((entry) =>
    setEntry(entry, set).map((one): Paragraph => {
      return isBrief && one.style === 'Heading2' ? { ...one, near: true } : one;
    }),
  );
}

/** Set a row: `Name (note): words`, or of a name with a note alone `Name: note`. */
function setRow({ name, note, words }: Row, set: WordSetter): Paragraph {
  const named = name ? set.part(name, { marks: ['strong'] }) : [];
  const noted = note ? set.part(note) : [];
  const inBrackets: readonly Run[] = noted.length ? [...set.text(' ('), ...noted, ...set.text(')')] : [];
  const said = set.parts(words);
  const colon = named.length && (said.length || noted.length) ? set.text(set.colon) : [];
  if (!said.length) return { style: 'Normal', runs: [...named, ...colon, ...noted] };
  const runs = named.length ? [...named, ...inBrackets, ...colon, ...said] : [...said, ...inBrackets];
  return { style: 'Normal', runs };
}
