import type { Phrase } from '../lexicon/phrase.ts';
import { findUrls } from './contacts.ts';
import { labelAt } from './labels.ts';

/** Where the address begins on a line that holds nothing else: "https://crumb.com", "Website: crumb.com", "crumb.com". */
export function addressAt(line: Phrase): number | undefined {
  const label = labelAt(line);
  if (label && !label.roles.includes('url')) return undefined;
  const start = label?.length ?? 0;
  const address = line.text.slice(start).trim();
  const [found] = findUrls(address, label !== undefined || /^\p{Ll}/u.test(address));
  return found?.text === address ? line.text.indexOf(address, start) : undefined;
}
