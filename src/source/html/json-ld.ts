import { elementsIn, textIn, type XmlElement } from '../../text/xml.ts';
import type { Block } from '../blocks/blocks.ts';

type Thing = Readonly<Record<string, unknown>>;

/** Things within things beyond which nobody describes a person. */
const deepest = 6;

/**
 * The ways to reach the person that a page tells programs and not people (schema.org as JSON-LD), a line each.
 * @param shown the text of the page: the person must be named in it, and what it says is not repeated
 */
export function contactsFor(root: XmlElement, shown: string): readonly Block[] {
  const person = scriptsIn(root)
    .flatMap((script) => peopleIn(parsed(script), 0))
    .find(
      ({ name }) =>
        typeof name === 'string' &&
        name.trim() !== '' &&
        shown.toLowerCase().includes(name.trim().toLowerCase()),
    );
  if (!person) return [];
  const { email, telephone, url, sameAs } = person;
  const found = [email, telephone, url, ...[sameAs].flat()]
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim().replace(/^(?:mailto|tel):/i, ''))
    .filter((one) => one !== '' && one.length < 200 && !/\s{2}|[\n<>]/.test(one));
  const isSaid = (one: string) =>
    shown.includes(one.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''));
  return [...new Set(found)]
    .filter((one) => !isSaid(one))
    .map((text) => ({ kind: 'paragraph', pieces: [{ text }] }));
}

const scriptsIn = (root: XmlElement): readonly string[] =>
  elementsIn(root).flatMap((element) =>
    element.name === 'script' && /ld\+json/i.test(element.attributes['type'] ?? '')
      ? [textIn(element)]
      : scriptsIn(element),
  );

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}

function peopleIn(value: unknown, depth: number): readonly Thing[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const thing = value as Thing;
  const isPerson = [thing['@type']].flat().includes('Person');
  return isPerson ? [thing] : Object.values(thing).flatMap((inner) => peopleIn(inner, depth + 1));
}
