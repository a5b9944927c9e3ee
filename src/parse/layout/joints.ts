import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { isBracketed, isRenaming } from '../tokens/brackets.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import { alternation, words } from '../lexicon/words.ts';

/** What parts a fragment from the one before it. */
export type Joint =
  | 'line'
  | 'gap'
  | 'date'
  | 'cell'
  | 'dash'
  | 'at'
  | 'of'
  | 'comma'
  | 'bracket'
  | 'closed'
  | 'slash'
  | 'wide'
  | 'space';

/** A sum of money, which is a cell of its own: "Ocean Trust, £45,000". */
export const isSum = (text: string): boolean => /^(?:[$£€₹]|USD|EUR|GBP|Rs\.?)\s?\d/.test(text);

/** Blanks before something: from where they begin, so that no other place in them is tried. */
export const blanks = '(?:(?<!\\s)\\s+)?';
const joints = prepared((of): readonly (readonly [Joint, string])[] => [
  ['cell', `${blanks}[|｜•·∙⋅◆‖]\\s*|${blanks}\\t\\s*|(?<! ) {3,}|;\\s+|(?<!\\s)\\s+~\\s+`],
  ['wide', ' {2}(?=\\S)|\\s(?=City ?, State(?!\\p{L}))'],
  ['slash', '(?<!\\s)\\s+\\/\\s+'],
  [
    'dash',
    `^[-–—]\\s+|\\.(?<=\\p{L}{6}\\.)\\s+(?=\\p{L})|(?<!\\s)\\s+[-–—](?:\\s+|$)|${blanks}[–—](?:\\s+|$)|:\\s+`,
  ],
  [
    'at',
    `(?<!\\s)\\s+(?:${alternation(words(of, 'at').filter((word) => word !== 'in' && word !== 'for' && word !== 'with'))})\\s+(?=\\p{Lu}|\\d)|${blanks}@\\s*`,
  ],
  [
    'comma',
    ',\\s+(?!(?:inc|llc|ltda?|lda|gmbh|plc|corp|s\\.\\s?a\\.|s\\.\\s?l\\.|s\\.\\s?r\\.\\s?l\\.|s\\. coop)(?![\\p{L}]))|(?<!\\s)\\s+,\\s*',
  ],
  [
    'bracket',
    `${blanks}(?:\\((?!hons?\\b|honou?rs\\b)|(?<!\\bhons?\\.?|\\bhonou?rs)\\)|[\\[\\]]|（(?=\\s?$)|(?<=^\\s?)）)\\s*(?:(?<=[)\\]]\\s+)[-–—]\\s+)?`,
  ],
]);
/** What may be between two fragments, each kind a group of its own. */
export const separator = prepared(
  (of) =>
    new RegExp(
      joints(of)
        .map(([, form]) => `(${form})`)
        .join('|'),
      'giu',
    ),
);
/** Tell which joint a match of `separator` is. */
export function jointOf(of: Worded, match: RegExpMatchArray): Joint {
  const kind = joints(of)[match.slice(1).findIndex((group) => group !== undefined)]?.[0] as Joint;
  return kind === 'bracket' ? bracketJoint(match[0]) : kind;
}

/** What is after a bracket hardly continues what is in it, and begins a cell of its own after a wide gap. */
function bracketJoint(bracket: string): Joint {
  if (!/[)\]]/.test(bracket)) return 'bracket';
  if (/[-–—]/.test(bracket)) return 'dash';
  return / {3}$/.test(bracket) ? 'cell' : 'closed';
}

/** "University of Texas at Austin": the name of a university goes on behind "at". */
const isOfCampus = (text: string, { 0: joint, index }: RegExpExecArray) =>
  /^\sat\s$/i.test(joint) &&
  /\bUniversity of [\p{L} ]{3,20}$/u.test(text.slice(Math.max(0, index - longestName), index)) &&
  /^\p{Lu}\p{Ll}{2}/u.test(text.slice(index + joint.length));
const longestName = 40;

/** "First Aid at Work", "Working at Height" */
const isOfCourse = (text: string, { 0: joint, index }: RegExpExecArray) =>
  /^\sat\s$/i.test(joint) && noEmployer.test(text.slice(index + joint.length));
const noEmployer = /^(?:work|heights?|sea)(?=\s*(?:[,;(–—-]|$))/i;

/** Tell whether what looks like a separator is inside a name. */
export const isOfName = (phrase: Phrase, match: RegExpExecArray): boolean =>
  isBracketed(phrase.text, match) ||
  isOfCampus(phrase.text, match) ||
  isOfCourse(phrase.text, match) ||
  isRenaming(phrase, match) ||
  isBeforeNorm(phrase.text, match);

/** "Certified Developer – Associate", "Kubernetes Administrator (CKA)": a grade, or initials, of what is issued. */
export function isOfIssued(text: string, { 0: joint, index }: RegExpExecArray): boolean {
  if (/[–—-]/.test(joint)) return grade.test(text.slice(index + joint.length));
  if (/\t| {2}/.test(joint)) return false;
  const open = text.lastIndexOf('(', index + joint.length);
  const close = text.indexOf(')', open);
  const initials = open > 0 && close >= index ? text.slice(open + 1, close) : '';
  if (!/^\p{Lu}{2,6}$/u.test(initials)) return false;
  const words =
    text
      .slice(0, open)
      .match(/(?<!\p{L})\p{Lu}/gu)
      ?.join('') ?? '';
  return words.endsWith(initials);
}
const grade =
  /^(?:advanced|associate|expert|foundations?|foundational|fundamentals|intermediate|practitioner|professional|speciali?ty|level (?:[ivx]{1,3}|\d))(?=\s*(?:[,;(|–—-]|$|\d{4}))/i;

/** "Quality Manager – ISO 9001:2015" */
const isBeforeNorm = (text: string, { 0: joint, index }: RegExpExecArray) =>
  norm.test(text.slice(index + joint.length));
const norm = /^(?:ISO|IEC|DIN|EN|ASTM|NFPA)[ -]\d/;
