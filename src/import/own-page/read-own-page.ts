import { pageFields } from '../../resume/page-fields.ts';
import { parseHtml } from '../../source/html/parse.ts';
import { elementsIn, textIn, type XmlElement } from '../../text/xml.ts';
import { below, type Fields, fieldsOf, hasClass, put, valueOf } from './fields.ts';
import { ownEntries, readBody } from './own-entries.ts';
import { ownRows } from './own-rows.ts';

/**
 * Read the resume that a page of Recto shows: the class or the position of each element says which field it is.
 * @returns undefined if nothing of a page is left
 */
export async function readOwnPage(page: string): Promise<Fields | undefined> {
  const main = below(await parseHtml(page)).find((element) => element.name === 'main');
  if (!main) return undefined;
  const elements = below(main);
  const resume: Fields = {};
  const basics = ownBasics(elements);
  for (const section of elements.filter(({ name }) => name === 'section')) {
    const key = section.attributes['data-key'] ?? section.attributes['aria-labelledby'] ?? '';
    const usual = pageFields[key] ?? {};
    if (key === 'summary') for (const body of elementsIn(section, 'div')) readBody(body, usual, basics);
    else if (elementsIn(section, 'article').length > 0) {
      const entries = ownEntries(section, usual);
      resume[key] = usual.title || key === 'education' ? entries : entries.flatMap(textsOf);
    } else resume[key] = ownRows(section, usual);
  }
  return { ...(Object.keys(basics).length > 0 && { basics }), ...resume };
}

/** Texts among the entries of a custom list become entries again. */
const textsOf = ({ texts, ...entry }: Fields): readonly unknown[] => [
  ...(Object.keys(entry).length > 0 ? [entry] : []),
  ...((texts as readonly string[] | undefined) ?? []),
];

function ownBasics(elements: readonly XmlElement[]): Fields {
  const basics: Fields = {};
  for (const element of elements) {
    if (element.name === 'h1' || hasClass(element, 'label'))
      put(basics, fieldsOf(element)[0] ?? '', textIn(element));
    else if (element.name === 'img') put(basics, 'image', element.attributes['src'] ?? '');
    else if (element.name === 'address')
      for (const contact of below(element).filter(({ name }) => name === 'li')) readContact(contact, basics);
  }
  delete basics[''];
  return basics;
}

function readContact(contact: XmlElement, basics: Fields): void {
  const parts = below(contact).filter(({ name }) => name === 'a' || name === 'bdi' || name === 'data');
  if (hasClass(contact, 'p-adr')) basics['location'] = ownPlace(contact, parts);
  else if (hasClass(contact, 'p-profile'))
    basics['profiles'] = [...((basics['profiles'] as Fields[] | undefined) ?? []), ownProfile(parts)];
  else {
    const [link] = parts;
    const [field = ''] = link ? fieldsOf(link) : [];
    if (link)
      put(basics, field, field === 'url' ? (link.attributes['href'] ?? valueOf(link)) : valueOf(link));
  }
}

function ownPlace(contact: XmlElement, parts: readonly XmlElement[]): Fields {
  const place: Fields = {};
  const { 'data-unsaid': countryCode } = contact.attributes;
  for (const part of parts)
    for (const field of fieldsOf(part))
      place[field] = [place[field], valueOf(part)].filter(Boolean).join('\n');
  return { ...place, ...(countryCode && { countryCode }) };
}

function ownProfile(parts: readonly XmlElement[]): Fields {
  const profile: Fields = {};
  for (const part of parts) {
    const [field = ''] = fieldsOf(part);
    const { href } = part.attributes;
    if (href !== undefined) profile['url'] = href;
    // The address is shown without its scheme.
    else if (field && field !== 'url') profile[field] = valueOf(part);
  }
  return profile;
}
