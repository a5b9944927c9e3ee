import { isHost } from '../../values/host.ts';
import { networkNamed } from '../../values/network.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { factIn, rangesIn } from '../lines/line.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { labelRoles } from '../tokens/labels.ts';
import { isLanguageName } from '../tokens/language-name.ts';
import type { ContactCell } from './trim-cell.ts';
import { lettersOf } from '../tokens/person-name.ts';
import { put } from '../lines/facts.ts';
import type { PersonDraft } from './person-draft.ts';
import { profileOn } from './profile-on.ts';

/** Read "GitHub: anna" or "anna (GitHub)"; tells whether it was one. */
export function readHandle(
  { line, start, end, label, beside }: ContactCell,
  text: string,
  draft: PersonDraft,
): boolean {
  const { profiles, roles: person } = draft;
  const network = label && networkNamed(label);
  if (network) {
    const user = /^@?([\w.-]+(?:\/[\w.-]+)*)$/.exec(text)?.[1];
    if (!user) return true;
    const username = factIn(line, end - user.length, end);
    put(profileOn(network, username.ranges, draft), 'username', username);
    return true;
  }
  const alone = label || line.links.length > 0 ? undefined : networkNamed(text);
  if (alone) {
    profileOn(alone, rangesIn(line, start, end), draft);
    return true;
  }
  if (isOwnHandle(text, person) || (!label && beside && looksLikeHandle(phraseOf(line, text)))) {
    const sign = text.startsWith('@') ? 1 : 0;
    profiles.push({ username: [factIn(line, start + sign, end)] });
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

/** A word among the contacts that holds part of the person's name, or of what is before the @ of their address. */
function isOwnHandle(word: string, { name, email }: PersonDraft['roles']): boolean {
  if (!/^@?(?![A-Z]\p{L}+$)[\w.-]{4,39}$/u.test(word)) return false;
  const whole = [name?.[0]?.value ?? '', email?.[0]?.value.split('@')[0] ?? ''];
  const parts = whole.flatMap((known) => known.split(/[\s._-]+/)).map(lettersOf);
  const letters = lettersOf(word);
  return (
    (letters !== '' && whole.some((known) => lettersOf(known) === letters)) ||
    parts.some((part) => part.length >= 4 && letters.includes(part))
  );
}

/** A word as only user names are written: with a digit, a sign or a capital inside, or all small beside an address. */
function looksLikeHandle(phrase: Phrase): boolean {
  const { text } = phrase;
  if (!/^@?[\w.-]{5,39}$/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  if (isHost(text) || readHeading(phrase) || labelRoles(phrase).length > 0 || isLanguageName(phrase))
    return false;
  return /^@|^(?!\d)(?=.*[\d_])|\p{Ll}\p{Lu}/u.test(text) || /^\p{Ll}+(?:[-.]\p{Ll}+)*$/u.test(text);
}
