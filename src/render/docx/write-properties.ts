import type { View } from '../../view/view.ts';
import { escapeText } from './escape-text.ts';
import { namespace } from './namespaces.ts';
import { writeElement } from './write-element.ts';

/** Write the properties of a document: its author and language, nothing about the machine or the day. */
export function writeProperties({ title, lang }: View): string {
  return writeElement(
    'cp:coreProperties',
    { 'xmlns:cp': namespace.cp, 'xmlns:dc': namespace.dc },
    writeElement('dc:title', {}, escapeText(title)),
    writeElement('dc:language', {}, escapeText(lang)),
  );
}
