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
  const digits = held.replace(/[^\d"]/g, '');
  const isHeld = (target: string) =>
    /^tel:/i.test(target) ? digits.includes(numberIn(target)) : held.includes(essence(target));
  const lost = links.filter(({ target }) => !isHeld(target));
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

/** The last digits of a number: those of the country may be written otherwise, "+44 (0)117". */
const numberIn = (target: string) => target.replaceAll('%20', '').replace(/\D/g, '').slice(-8);

/** What an address is told by, however it is written. */
const essence = (target: string) =>
  shortUrl(target.replace(/^mailto:/i, '').replaceAll('%20', ' '))
    .replace(/\/$/, '')
    .toLowerCase();
