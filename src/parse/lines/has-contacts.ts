import type { Line } from './line.ts';
import { isProse } from '../tokens/sentence.ts';
import { findEmails, findPhones, findUrls } from '../tokens/contacts.ts';

/** Tell whether a line holds an address, a number or a link rather than prose. */
export function hasContacts(line: Line): boolean {
  const { text, links } = line;
  if (text.length > 160) return false;
  return (
    (links.length > 0 && !isProse(line)) ||
    findEmails(text).length > 0 ||
    findUrls(text, false).length > 0 ||
    findPhones(text).length > 0
  );
}
