import type { View } from '../../view/view.ts';
import type { Paragraph } from './paragraph.ts';
import { setSection } from './set-section.ts';
import { wordSetter } from './word-setter.ts';

/** Set the view as paragraphs: the name, the label, the contacts, then section by section. */
export function setPage(view: View): readonly Paragraph[] {
  const set = wordSetter(view);
  const { name, label, contacts } = view.header;
  const header: readonly Paragraph[] = [
    { style: 'Title', runs: set.text(name) },
    { style: 'Subtitle', runs: set.text(label) },
    { style: 'Contacts', runs: set.dotted(contacts.map(set.contact)) },
  ];
  return [
    ...header.filter(({ runs }) => runs.length),
    ...view.sections.flatMap((section) => setSection(section, set)),
  ];
}
