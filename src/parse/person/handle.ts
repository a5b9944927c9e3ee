import { networkNamed } from '../../values/network.ts';
import { factIn, rangesIn } from '../lines/line.ts';
import type { ContactCell } from './contact-cell.ts';
import { lettersOf } from '../tokens/person-name.ts';
import type { PersonDraft } from './person-draft.ts';

/** Read "GitHub: anna" or "anna (GitHub)"; tells whether it was one. */
export function readHandle(
  { line, start, end, label }: ContactCell,
  text: string,
  { profiles, roles: person }: PersonDraft,
): boolean {
  const network = label && networkNamed(label);
  if (network) {
    const user = /^@?([\w.-]+(?:\/[\w.-]+)*)$/.exec(text)?.[1];
    if (!user) return true;
    const username = factIn(line, end - user.length, end);
    profiles.push({ network: [{ value: network, ranges: username.ranges }], username: [username] });
    return true;
  }
  if (isOwnHandle(text, person)) {
    profiles.push({ username: [factIn(line, start, end)] });
    return true;
  }
  const [, host, at = ''] = /^(\p{L}+)\s+@([\w.-]+)$/u.exec(text) ?? [];
  const hosting = host && networkNamed(host);
  if (hosting) {
    const from = end - at.length;
    profiles.push({
      network: [{ value: hosting, ranges: rangesIn(line, start, from - 1) }],
      username: [factIn(line, from, end)],
    });
    return true;
  }
  const [, sign = '', user = '', behind] = /^(@?)(\S+) \(([\p{L} ]+)\)$/u.exec(text) ?? [];
  const named = behind && networkNamed(behind);
  if (!named) return false;
  const from = start + sign.length;
  const to = from + user.length;
  profiles.push({
    network: [{ value: named, ranges: rangesIn(line, to, end) }],
    username: [factIn(line, from, to)],
  });
  return true;
}

/** A word among the contacts that is made of the person's name, or stands before the @ of their address. */
function isOwnHandle(word: string, { name, email }: PersonDraft['roles']): boolean {
  const local = email?.[0]?.value.split('@')[0] ?? '';
  return (
    /^(?![A-Z])[\w.-]{5,30}$/.test(word) &&
    [name?.[0]?.value ?? '', local].some(
      (known) => lettersOf(known) !== '' && lettersOf(word) === lettersOf(known),
    )
  );
}
