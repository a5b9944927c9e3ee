import type { Resume } from '../resume.ts';
import type { Source } from '../source/source.ts';
import { shortUrl } from '../values/url.ts';
import { type Message, message } from './rules.ts';

const longestTarget = 120;

/** Report links whose address is in no field and, unlike those of Markdown, nowhere in the text: in one message. */
export function reportLinks({ hints, origin }: Source, resume: Resume): readonly Message[] {
  const links = hints.flatMap((hint) => (hint.kind === 'link' ? [hint] : []));
  if (links.length === 0) return [];
  const held = (JSON.stringify(resume) + origin).toLowerCase();
  const lost = links.filter(({ target }) => !held.includes(essence(target)));
  const [first] = lost;
  if (!first) return [];
  const reason =
    lost.length === 1
      ? '1 link leads to an address that was not mapped to any field.'
      : `${lost.length} links lead to addresses that were not mapped to any field.`;
  return [
    message('unmapped-link', reason, {
      hint: 'Add the address to the resume where it belongs, or leave it out.',
      found: [...new Set(lost.map(({ target }) => target.slice(0, longestTarget)))].slice(0, 5).join(' | '),
      places: lost.map(({ place }) => place),
    }),
  ];
}

/** What an address is told by, however it is written. */
const essence = (target: string) =>
  shortUrl(target.replace(/^(?:mailto|tel):/i, '').replaceAll('%20', ' '))
    .replace(/\/$/, '')
    .toLowerCase();
