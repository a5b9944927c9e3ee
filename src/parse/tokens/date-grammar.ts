import { languages } from '../../values/languages/index.ts';
import { alternation, words } from '../words.ts';

/** Numbers of months by their words, in every language. */
export const months = new Map(
  languages.flatMap(({ months: list }) =>
    list.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);
const month = `(?:${alternation([...months.keys()])})`;
const season = `(?:${alternation(words('seasons'))})`;
const present = `(?:${alternation(words('present'))})`;
const duration = `(?:${alternation(words('durations'))})`;
const year = `(?:19|20)\\d\\d(?!\\d(?!\\d?\\s*${duration}))`;
export const short = `['’‘]\\d\\d`;
const apart = `[.,]?(?:\\s+(?:of|de|del)\\s+|\\s*[-/]\\s*|\\s*)`;

/** Forms of one date, the most telling first. */
const forms: readonly string[] = [
  `(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-\\d\\d(?:T[\\d:.]+Z?)?`,
  `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|ª)?\\.?\\s+(?:de\\s+|of\\s+)?${month}[.,]?\\s+(?:de\\s+|del\\s+)?${year}`,
  `${month}\\.?\\s+(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,?\\s+${year}`,
  `(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]${year}`,
  `(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/${year}`,
  `${month}${apart}(?:${year}|${short})`,
  `(?:0?[1-9]|1[0-2])\\s*[./-]\\s*${year}`,
  `(?:19|20)\\d\\d\\s*[./]\\s*(?:0[1-9]|1[0-2])(?!\\d)`,
  `(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?![\\d-])`,
  `(?:19|20)\\d\\d年(?:\\d{1,2}月)?`,
  `(?:19|20)\\d\\d/\\d\\d(?![\\d/])`,
  `${season}[,.]?\\s*(?:of\\s+|term\\s+|semester\\s+)?(?:${year}|${short})`,
  `(?:19|20)\\d\\d\\s+${season}(?![\\p{L}\\p{N}])`,
  year,
  short,
];
const date = `(?:${forms.join('|')})`;
/** The first date of a range may leave its year to the second. */
const bare = `(?:${month}\\.?(?=\\s*(?:[-–—−‒~]|${alternation(words('to'))}\\s)))`;
const dash = `\\s*(?:[-–—−‒―~→]{1,2}|\\s(?:${alternation(words('to'))})(?=\\s)|\\bto\\b)\\s*`;
const end = `(?:${alternation(words('from'))})?\\s*(?:${date}|\\d\\d(?![\\d.,%])|${present}(?![\\p{L}\\p{N}]))`;
const before = `(?:(?:${alternation([...words('from'), ...words('since'), ...words('until')])})\\s+)?`;

/** A date or range with the words around it: lead, first date, second date, and the end of a range without a start. */
export const token = new RegExp(
  `(?<![\\p{L}\\p{N}$€£#+'’])(?<!\\d[.,/-])(${before})(?:(${date}|${bare})(?:${dash}(${end}))?|(?<=^\\s*)[-–—]\\s*(${present}(?=\\s*$)|${date}))(?!\\p{L}|[-–.,]\\d|%|\\d(?!\\d?\\s*${duration}))`,
  'giu',
);
/** A line that is only the end of an open range. */
export const endAlone = new RegExp(`^\\s*[-–—]\\s*${present}\\s*$`, 'iu');
/** Every date but "– Present" holds two digits. */
export const digitPair = /\d\d/;
export const sinceWord = new RegExp(`^(?:${alternation(words('since'))})\\s`, 'i');
export const untilWord = new RegExp(`^(?:${alternation(words('until'))})\\s`, 'i');
export const presentWord = new RegExp(`^(?:${present})$`, 'iu');
export const seasonWord = new RegExp(`^${season}(?![\\p{L}])|\\s${season}$`, 'iu');
export const monthWord = new RegExp(`(?<![\\p{L}])(${month})(?![\\p{L}])`, 'iu');
