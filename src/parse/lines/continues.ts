import { announced, labelAt, labelRoles } from '../tokens/labels.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Row } from './rows.ts';
import { readHeading } from '../tokens/heading-words.ts';
import { alternation, words } from '../lexicon/words.ts';

const sentenceEnd = /[.!?:;。！？：；]["”’)]?$/u;
const presentAlone = prepared((of) => new RegExp(`^(?:${alternation(words(of, 'present'))})$`, 'iu'));
/** Tell whether a row ends in a hyphen that parts a word or joins two. */
export const endsInHyphen = ({ text }: Row) => /\p{L}[-‐]$/u.test(text.slice(-2));
/** A plain word in lower case, and no address or user name. */
export const lowerStart = /^[(&“"]?\p{Ll}[\p{Ll}'’-]*[,.;:!?)]?(?=\s|$)/u;
const unfinished = prepared(
  (of) => new RegExp(`\\p{L},?\\s(?:${alternation(words(of, 'unfinished'))})$`, 'u'),
);
const openEnd = prepared(
  (of) => new RegExp(`(?:[,&(/]|\\s(?:${alternation(words(of, 'unfinished'))}))$`, 'iu'),
);

const beforeDates = /^[^,·|]{2,50} · \((?:\p{L}+ )?\d{4} - [^()]{1,20}\)$/u;
/** "Tools: …" below "Languages: …" */
const rowLabel = /^\p{Lu}[^:：.,]{1,30}[:：](?=\s)/u;

/** No words that leave a row unfinished are longer. */
const longestEnd = 40;

/** A row and what is around it. */
interface Around {
  readonly above: Row;
  readonly row: Row;
  /** The first row of the line at hand. */
  readonly first: Row;
  readonly below: Row | undefined;
  /** The column at which rows were wrapped. */
  readonly width: number;
  /** Rows may have been wrapped. */
  readonly wrapped: boolean;
}

/** Tell whether a row continues what the row above says. */
export function continues({ above, row, first, below, width, wrapped }: Around): boolean {
  if (row.wraps) return true;
  if (
    above.ruled ||
    row.ruled ||
    row.gap > 0 ||
    row.bullet ||
    row.level !== undefined ||
    above.level !== undefined
  )
    return false;
  if (breaksAddress(above, row) || closesRange(above, row)) return true;
  if (row.broken || (closesWithDate(above) && closesWithDate(row))) return false;
  // "Supply Chain and Logistics" above "Management · (2017 - 2019)": what a page sets before its dates continues.
  if (beforeDates.test(row.text) && above.text.includes(', ') && above.dates.length === 0) return true;
  const long = above.text.length >= 40;
  const lower = lowerStart.test(row.text) && !/[|·@\t]/.test(above.text);
  if (endsInHyphen(above) && lower && long) return true;
  if (!lower && (opensPart(row, below) || (rowLabel.test(row.text) && rowLabel.test(first.text))))
    return false;
  // "…, lowering the gas by": no row ends so, unless it continues, even with dates of its own.
  const isUnfinished =
    (above.text.length >= 30 || first.bullet) && unfinished(above).test(above.text.slice(-longestEnd));
  if (isUnfinished && !hasCells(above)) return true;
  if (long && !hasRange(above) && !hasCells(above) && closesBracket(above, row)) return true;
  // "• Salesman in Crumb Hotel," above "Bath since June 2019.", set under the text of the bullet.
  const goesOn = lower || (above.text.endsWith(',') && row.dates[0]?.start !== 0);
  const hangs = first.bullet && row.indent === first.column && goesOn;
  if (hasCells(row) || (hasRange(row) && !hangs)) return false;
  if (first.bullet && row.indent >= first.column && row.indent > first.indent)
    return !above.text.includes('@');
  if ((!lower && (endsInDate(above) || contactEnd.test(above.text))) || announcesContact(row)) return false;
  // A list in small letters has a line for each of its elements.
  const isSmallList = !first.bullet && lowerStart.test(first.text);
  const endsSentence = /\p{Ll}{2}[.!?]$/u.test(row.text) && above.dates.length === 0 && !readHeading(above);
  if (
    lower &&
    wrapped &&
    !isSmallList &&
    (long || first.bullet !== undefined || endsSentence || leavesWords(above, row)) &&
    !sentenceEnd.test(above.text)
  )
    return true;
  if (/[|\t]/.test(above.text) || above.dates.some((known) => known.range)) return false;
  if (row.indent !== above.indent && !first.bullet) return false;
  if (!lower && /^[^\t]{60,},$/.test(above.text) && !hasCells(above) && row.dates.length === 0) return true;
  if (isOpenList(above) && /^(?!\p{Lu}{4})[^:：|\t]+(?:,|$)/u.test(row.text) && row.text.includes(','))
    return true;
  if (!isFull(above, row, width)) return false;
  if (lower || openEnd(above).test(above.text.slice(-longestEnd))) return true;
  return isProse(first.text) && !sentenceEnd.test(above.text);
}

/** "2016 –" above "2019" or "present"; a dash between two may have a row of its own. */
export function closesRange(above: Row, row: Row): boolean {
  if (dash.test(row.text)) return isDate(above);
  // "From 10/03/2015" above "to 28-12-2018."
  const last = above.dates.at(-1);
  if (last?.open && last.start > 0 && last.end === above.text.length && isEnd(row)) return true;
  const isOpen = dash.test(above.text) || (/\d\s*[-–—]$/.test(above.text) && last?.open === true);
  return isOpen && (isDate(row) || presentAlone(row).test(row.text));
}

/** "…, Programming 2 (an introduction to" above "Modules in C), Optics": what a bracket holds goes on. */
const closesBracket = (above: Row, row: Row) => /\([^()]*$/.test(above.text) && /^[^()]*\)/.test(row.text);

/** Tell whether a row is nothing but the dash between two dates. */
export const joinsDates = (row: Row, above: Row | undefined, below: Row | undefined): boolean =>
  dash.test(row.text) &&
  above !== undefined &&
  below !== undefined &&
  row.gap + below.gap === 0 &&
  isDate(above) &&
  (isDate(below) || presentAlone(below).test(below.text));

const dash = /^[-–—]$/;

/** Tell whether a row is a date and nothing else. */
const isDate = ({ text, dates: [date] }: Row) => date?.start === 0 && date.end === text.length && !date.range;

/** Tell whether a row says until when, and nothing else. */
const isEnd = ({ text, dates: [date] }: Row) =>
  date !== undefined && date.start === 0 && !date.from && /^\.?$/.test(text.slice(date.end));

/** Two words or three in small letters below several: "Why your oven door is open 40" above "minutes too long". */
const leavesWords = (above: Row, row: Row) =>
  above.text.length >= 24 && above.text.split(' ').length > 3 && /^\p{Ll}+(?: \p{L}+){1,3}$/u.test(row.text);

/** The first word of the row below had no room on a row. */
function isFull(above: Row, row: Row, width: number): boolean {
  const firstWord = /^\S+/.exec(row.text)?.[0].length ?? 0;
  return (
    above.column + above.text.length + 1 + firstWord > width - 2 &&
    above.text.length > width / 2 &&
    !hasCells(above)
  );
}

/** Tabs and wide gaps part what is in columns. */
const hasCells = ({ text }: Row) => /\t| {3}/.test(text);

const hasRange = ({ dates }: Row) => dates.some((date) => date.range && !date.weak);

/** A long row of a list that ends in no comma may have been wrapped inside one of its elements. */
const isOpenList = ({ text }: Row) =>
  text.length >= 70 && (text.match(/, /g)?.length ?? 0) > 3 && !/[.,;:|!?]$| {3}|\t/.test(text);

/** Tell whether a row opens a section or an entry: a known heading or label, capitals, or what heads the dates below it. */
function opensPart(row: Row, below: Row | undefined): boolean {
  if (readHeading(row) || isCapitals(row.text)) return true;
  // "Name of employer", but "Skills" and "Date" may be words of a sentence.
  if (/ \S+ /.test(row.text) && labelRoles(row).length > 0) return true;
  return below !== undefined && below.gap === 0 && !below.bullet && hasRange(below);
}

/** Two words or more without a small letter. */
const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;

const openMail = /(?:^|\s)[\w.+-]{2,64}@(?:[\w-]{0,63}|(?:[\w-]{1,63}\.){1,4}[\w-]?)$/;
const restOfMail = /^(?:[\w-]{1,63}\.){0,4}[a-z]{1,12}$/;
const openUrl = /(?:^|\s)(?:https?:\/\/|www\.)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,12}\/\S{0,200}$/i;
const restOfUrl = /^[\w%~/?=&.-]{1,200}(?: \(\p{L}{2,20}\))?$/u;

const beforeUser = /\/(?:in|u|users?|profile)\/$/i;

/** Tell whether an e-mail or web address is broken between two rows. */
export function breaksAddress(above: Row, row: Row): boolean {
  if (row.gap > 0 || row.bullet !== undefined) return false;
  if (above.text.includes('@') && openMail.test(above.text) && restOfMail.test(row.text))
    return /\.|^[a-z]{1,3}$/.test(row.text);
  if (!above.text.includes('/') || !openUrl.test(above.text) || !restOfUrl.test(row.text)) return false;
  // "linkedin.com/in/" lacks the user name.
  return /[-_=]$/.test(above.text) || (beforeUser.test(above.text) && /^[a-z\d]/.test(row.text));
}

const isProse = (text: string) => text.split(' ').length > 6;

/** "…, 110/110, lug. 2015", "… - concluído em 2014": a date after a separator closes an entry of one row. */
const endsInDate = ({ text, dates }: Row) => {
  const date = dates.at(-1);
  return (
    date?.end === text.length && /(?:,|\s[-–—|])\s*(?:\p{L}+\.?\s+){0,2}$/u.test(text.slice(0, date.start))
  );
};

/** "…, 01632 555 0163", "…, ada@example.com": nobody wraps a row behind how to reach somebody. */
const contactEnd = /(?:\S@[\w.-]+|(?<![\d/.-])\+?[\d(][\d ()-]{7,18}\d)$/;

/** "Oven care (2022)" */
const closesWithDate = ({ text, dates }: Row) => {
  const date = dates.at(-1);
  return date !== undefined && text[date.start - 1] === '(' && text.slice(date.end) === ')';
};

/** "cell. 300 555 0163", "residente a: …": another contact, though it begins in lower case. */
const announcesContact = (row: Row) =>
  /[\d:]/.test(row.text) && (labelAt(row)?.roles.some((role) => announced.includes(role)) ?? false);
