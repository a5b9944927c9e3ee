import type { PageFields } from '../../resume/page-fields.ts';
import { elementsIn, type XmlElement } from '../../text/xml.ts';
import { type Fields, fieldsOf, hasClass, put, valueOf } from './fields.ts';
import { lineOf, proseOf, wordsIn } from './markdown-of.ts';

/** Read the entries of a section; what is said about an employer applies to each of its roles. */
export function ownEntries(section: XmlElement, usual: PageFields): readonly Fields[] {
  return elementsIn(section, 'article').flatMap((article) => {
    const roles = elementsIn(article, 'article');
    const own = ownEntry(article, roles.length > 0 ? { ...usual, title: 'name' } : usual);
    return roles.length > 0 ? roles.map((role) => ({ ...own, ...ownEntry(role, usual) })) : [own];
  });
}

function ownEntry(article: XmlElement, usual: PageFields): Fields {
  const fields: Fields = {};
  for (const part of elementsIn(article)) {
    if (hasClass(part, 'head')) readHead(part, usual, fields);
    else if (hasClass(part, 'body')) readBody(part, usual, fields);
  }
  return fields;
}

function readHead(head: XmlElement, usual: PageFields, fields: Fields): void {
  for (const part of elementsIn(head)) {
    if (hasClass(part, 'what'))
      for (const line of elementsIn(part))
        readParts(line, line.name === 'p' ? undefined : usual.title, fields);
    else if (hasClass(part, 'when')) readDates(part, fields);
  }
}

/** Read the parts of a line: each says its field, but for the one that is usually there. */
export function readParts(line: XmlElement, usual: string | undefined, fields: Fields): void {
  for (const part of elementsIn(line)) {
    const [field = part.name === 'a' || part.name === 'bdi' || part.name === 'data' ? usual : undefined] =
      fieldsOf(part);
    const url = part.attributes['href'];
    if (url !== undefined && (field === 'url' || field === 'github')) put(fields, field, url);
    else if (field) {
      put(fields, field, part.attributes['value'] ?? lineOf(part));
      if (url !== undefined) put(fields, 'url', url);
    }
  }
}

function readDates(when: XmlElement, fields: Fields): void {
  for (const moment of elementsIn(when)) {
    const date = moment.attributes['datetime'] ?? valueOf(moment);
    for (const field of fieldsOf(moment)) put(fields, field, date);
    const { 'data-since': since } = moment.attributes;
    if (since !== undefined) put(fields, 'startDate', since);
  }
}

/** Read what is below a heading, or in the summary. */
export function readBody(body: XmlElement, usual: PageFields, fields: Fields): void {
  for (const part of elementsIn(body)) {
    const [named] = fieldsOf(part);
    if (hasClass(part, 'tags')) {
      const field = named ?? usual.tags;
      if (field) fields[field] = wordsIn(part);
    } else if (part.name === 'ul') {
      const field = named ?? usual.points;
      if (field) fields[field] = elementsIn(part, 'li').map((item) => lineOf(item));
    } else {
      const field = named ?? (part.name === 'blockquote' ? usual.quote : usual.prose);
      if (field) put(fields, field, proseOf(part));
    }
  }
}
