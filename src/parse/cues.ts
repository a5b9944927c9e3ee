import { placeLikeness } from './place.ts';
import { alternation, key, wordSet, words, wordTest } from './words.ts';
import { lexicon } from './lexicon.ts';

const whole = (list: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(list)})(?![\\p{L}\\p{N}])`, 'iu');
const titles = lexicon(() => wordTest('titles'));
const distinctions = lexicon(() => wordSet('distinctions'));
const titleEndings = lexicon(() => words('titleEndings'));
const ranks = lexicon(() => wordSet('ranks'));
const organizations = lexicon(() => wordTest('organizations'));
const institutions = lexicon(() => wordTest('institutions'));
const longTitles = lexicon(() => whole(words('titles').filter((word) => word.includes(' '))));
const longRanks = lexicon(
  () =>
    new RegExp(`^(?:${alternation(words('ranks').filter((word) => word.includes(' ')))})(?![\\p{L}])`, 'iu'),
);
const longOrganizations = lexicon(() => whole(words('organizations').filter((word) => word.includes(' '))));
const legalForm =
  /(?<![\p{L}])(?:inc|llc|llp|ltd|plc|corp|gmbh|ag|kg|s\.a|bv|b\.v|nv|oy|pty|pvt|p\.c|pllc|limited|corporation|s\.r\.l|sp\. z o\.o|ltda|s\.l|a\/s|aps)\.?$/iu;
// Dots in degrees are a matter of taste: "B.Sc." is "BSc".
const degrees = lexicon(() => new Set(words('degrees').map((degree) => degree.replace(/\./g, ''))));
const tokens = (text: string) =>
  key(text)
    .split(/[\s,/()&–—-]+/)
    .filter(Boolean);

/** Tell whether a word in lower case is what jobs are called; plurals and feminine forms ("Beraterin") count. */
export function isTitle(word: string): boolean {
  return (
    titles()(word) ||
    titleEndings().some((ending) => word.endsWith(ending) && titles()(word.slice(0, -ending.length)))
  );
}

/** Evidence that a text is a job title, in units of about one certain word. */
export function titleCue(text: string): number {
  const list = tokens(text);
  const last = list.at(-1) ?? '';
  const first = list[0] ?? '';
  let cue = 0;
  if (list.some(isTitle)) cue += isTitle(last) ? 2.5 : 2.2;
  else if (longTitles().test(text)) cue += 2;
  if (ranks().has(first) || longRanks().test(key(text))) cue += 1;
  if (legalForm.test(text)) cue -= 3;
  if (list.length > 8) cue -= 1;
  return cue + shapeCue(text, list.length);
}

/** Evidence that a text names an organisation. */
export function organizationCue(text: string): number {
  const list = tokens(text);
  const last = list.at(-1) ?? '';
  const first = list[0] ?? '';
  let cue = 0;
  if (legalForm.test(text)) cue += 3;
  if (organizations()(last) || institutions()(last)) cue += 2;
  else if (
    list.some((word) => organizations()(word) || institutions()(word)) ||
    longOrganizations().test(text)
  )
    cue += 1.5;
  if (isTitle(last)) cue -= 2;
  else if (ranks().has(first) || longRanks().test(key(text))) cue -= 1;
  if (/\p{Lu}\p{L}*\s+&\s+\p{Lu}/u.test(text)) cue += 0.8;
  if (degreeLength(text) > 0) cue -= 2;
  return cue + shapeCue(text, list.length);
}

/** Evidence that a text names a school. */
export function institutionCue(text: string): number {
  const list = tokens(text);
  let cue = list.some((word) => institutions()(word)) ? 3 : 0;
  if (degreeLength(text) > 0) cue -= 2;
  if (/\bof\b/.test(text)) cue += 0.3;
  return cue + shapeCue(text, list.length);
}

/** Evidence that a text begins with a degree. */
export function degreeCue(text: string): number {
  return (degreeLength(text) > 0 ? 3.5 : 0) + shapeCue(text, tokens(text).length) * 0.5;
}

/** The length of the degree that a text begins with; 0 where it begins with none. */
export function degreeLength(text: string): number {
  const folded = text.toLowerCase().replace(/[’‘]/g, "'");
  let longest = 0;
  for (const { index } of folded.slice(0, longestDegree).matchAll(wordEnd)) {
    if (degrees().has(folded.slice(0, index).replace(/\./g, '').replace(/\s+/g, ' '))) longest = index;
  }
  return longest;
}

const longestDegree = 60;
const wordEnd = /(?<=[\p{L}\p{N}.])(?![\p{L}\p{N}.'&])/gu;

/** Evidence that a text names a subject of study. */
export function areaCue(text: string): number {
  const list = tokens(text);
  if (degreeLength(text) > 0) return -1.5;
  return (list.some((word) => institutions()(word)) ? -2 : 0.6) + lengthCue(text, list.length);
}

/** Evidence that a text names an award or a certificate. */
export function distinctionCue(text: string): number {
  return tokens(text).some((word) => distinctions().has(word)) ? 1 : -0.15;
}

/** Evidence that a text names a place. */
export function placeCue(text: string): number {
  const likeness = placeLikeness(text);
  const list = tokens(text);
  const other = list.some(isTitle) || legalForm.test(text) ? 2 : 0;
  return likeness * 4 - 2 - other;
}

/** Names begin with capitals or digits and are short. */
function shapeCue(text: string, count: number): number {
  const lower = /^\p{Ll}/u.test(text) && !/^(?:e|i|de|van|von|d|l|la|le)['’A-Z ]/u.test(text);
  return lengthCue(text, count) - (lower ? 1.2 : 0);
}

/** Names are short and no sentences. */
function lengthCue(text: string, count: number): number {
  let cue = 0;
  if (/[.!?]$/.test(text) && !/\b\p{L}{1,4}\.$/u.test(text)) cue -= 1.5;
  if (count > 9) cue -= 1.5;
  return cue;
}
