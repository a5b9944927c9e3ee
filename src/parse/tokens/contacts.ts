import { isHost } from '../../values/host.ts';
import { matchesIn } from '../../values/matches-in.ts';

/** A stretch of a line's text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const emailAddress = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w@])/giu;
const absoluteUrl = /(?<![\w])(?:https?:\/\/|www\.)[^\s<>"|•·]{2,2000}/giu;
const hostAndPath =
  /(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}(?::\d{2,5})?\/[^\s<>"|•·,;]{0,2000}/giu;
const bareHost = /(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}[a-z]{2,24}(?![\w@/-])(?!\.\w)/giu;
/** A capital begins a host only where its end leaves no doubt: "Dott.ssa" is not a host. */
const usualEnd = /\.(?:com|net|org|io|dev|me|co|eu)$/i;
const phoneNumber = /(?<![\w.,/+-])\(?(?:\+|00)?\(?\d[\d \t()./–-]{5,22}\d(?![\w@]|[.,]\d)/gu;
/** Two years, a year and months, a full date, or a postal code: never a phone. */
const dateLike =
  /^(?:(?:19|20)\d\d\D+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|\d{1,2}[./]\d{4}\D+\d{1,2}[./]\d{4}|(?:19|20)\d\d-\d\d-\d\d|\d{1,4}[./-]\d{1,4}|\d{4,5}-\d{3}|\d{5}-\d{4})$/;

/** Find e-mail addresses. */
export function findEmails(text: string): readonly Match[] {
  return text.includes('@') ? all(text, emailAddress) : [];
}

/**
 * Find addresses of pages: with a scheme or `www.`, or a host with a path.
 * @param hosts also take a host alone, as contact lines have it ("anna.example.com"); in prose that would be "Node.js"
 */
export function findUrls(text: string, hosts: boolean): readonly Match[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const found: Match[] = [];
  for (const form of hosts ? [absoluteUrl, hostAndPath, bareHost] : [absoluteUrl, hostAndPath]) {
    for (const match of all(text, form)) {
      if (form !== absoluteUrl && !isHost(match.text.replace(/[:/].*/s, ''))) continue;
      if (form === bareHost && /^\p{Lu}/u.test(match.text) && !usualEnd.test(match.text)) continue;
      if (!found.some((other) => match.start < other.end && other.start < match.end))
        found.push(trimmed(match));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Find phone numbers: 7 to 15 digits, in no form of a date. */
export function findPhones(text: string): readonly Match[] {
  if (!/\d/.test(text)) return [];
  return all(text, phoneNumber)
    .map(balanced)
    .filter(({ text: found }) => {
      const digits = found.replace(/\D/g, '').length;
      return digits >= 7 && digits <= 15 && !dateLike.test(found.replace(/^\(/, '').trim());
    });
}

/** A bracket that only opens is of what is around the number. */
const balanced = (match: Match): Match =>
  match.text.startsWith('(') && !match.text.includes(')')
    ? { ...match, start: match.start + 1, text: match.text.slice(1) }
    : match;

function all(text: string, form: RegExp): Match[] {
  return matchesIn(text, form).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

const signs = /(?<![.,;:])[.,;:]+$/;

/** Punctuation at the end of an address belongs to the sentence; a bracket only where none was opened. */
function trimmed(match: Match): Match {
  let text = match.text.replace(/(?<![.,;:!?'"’”…])[.,;:!?'"’”…]+$/u, '');
  let open = text.split('(').length - text.split(')').length;
  for (; text.endsWith(')') && open < 0; open += 1) text = text.slice(0, -1).replace(signs, '');
  return { start: match.start, end: match.start + text.length, text };
}

/** "Pied Piper (piedpiper.example)": where the employer is on the web. */
export const findBracketedHosts = (text: string): readonly Match[] =>
  matchesIn(text, bracketedHost).flatMap(({ index, 0: found }) =>
    findUrls(found, true)[0]?.text === found
      ? [{ start: index, end: index + found.length, text: found }]
      : [],
  );
const bracketedHost = /(?<=\()(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}(?:\/[\w./-]{0,60})?(?=\))/g;
