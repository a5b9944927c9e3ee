import type { PageFields } from '../../resume/page-fields.ts';
import { elementsIn, type XmlElement } from '../../text/xml.ts';
import { below, type Fields, fieldsOf, hasClass, put, valueOf } from './fields.ts';
import { readParts } from './own-entries.ts';
import { wordsIn } from './markdown-of.ts';

/** Read the rows of a section, in the order of the resume. */
export function ownRows(section: XmlElement, usual: PageFields): readonly Fields[] {
  const rows = elementsIn(section).flatMap((part) => {
    const isPair = hasClass(part, 'pairs');
    if (part.name === 'dl') return elementsIn(part, 'div').flatMap((row) => ownRow(row, usual, isPair));
    return hasClass(part, 'names') ? ownNames(part, usual) : [];
  });
  const { 'data-order': order, 'data-common': common } = section.attributes;
  const all = common && usual.note ? rows.map((row) => ({ ...row, [usual.note as string]: common })) : rows;
  if (order === undefined) return all;
  const places = order.split(' ').map(Number);
  return all.map((_, at) => all[places.indexOf(at)] ?? {});
}

/** Of a pair the second is the level. */
function ownRow(row: XmlElement, usual: PageFields, isPair: boolean): readonly Fields[] {
  const fields: Fields = {};
  const [term, content] = elementsIn(row);
  if (term) {
    readParts(term, usual.name, fields);
    for (const small of elementsIn(term, 'small')) readParts(small, usual.note, fields);
  }
  if (!content) return [fields];
  const [held = isPair ? undefined : usual.words] = fieldsOf(content);
  // Names under the level that they share are an entry each
  if (held === usual.name && held) return wordsIn(content).map((name) => ({ ...fields, [held]: name }));
  const inside = below(content).filter((part) => fieldsOf(part).length > 0);
  if (inside.length > 0) readParts(content, undefined, fields);
  else if (held) fields[held] = wordsIn(content);
  else readParts(content, usual.note, fields);
  return [fields];
}

function ownNames(line: XmlElement, usual: PageFields): readonly Fields[] {
  const [held = usual.name] = fieldsOf(line);
  if (!held) return [];
  if (held === usual.name) return wordsIn(line).map((name) => ({ [held]: name }));
  const fields: Fields = { [held]: wordsIn(line) };
  for (const small of elementsIn(line, 'small'))
    for (const note of elementsIn(small)) put(fields, fieldsOf(note)[0] ?? usual.note ?? '', valueOf(note));
  return [fields];
}
