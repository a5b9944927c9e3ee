import type { Range } from '../../message.ts';
import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import { type Fragment, fragmentOf } from './fragment.ts';
import { placeLikelihoods } from '../weights.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { isLegal, isTitled } from '../tokens/cues.ts';
import { prepared } from '../lexicon/lexicon.ts';
import { clip, type Line } from '../lines/line.ts';
import { placeLikeness } from '../tokens/place.ts';
import { featureOf, nothingIn } from './labelled.ts';
import { alternation, words } from '../lexicon/words.ts';

/** How the line at an index reads as a sentence about a job; undefined if it is not one. */
type SentenceReader = (line: Line, index: number) => Feature | undefined;

/** Before the verb may be whether and how long: "I have", "Presently", "One year". */
const leadIn = '^(?<lead>(?:\\S+\\s+){0,3}?)';
/** "Worked as", "Tätig als": what is called after it is the title. */
const asTitle = prepared((of) => alternation(words(of, 'actingAs')));
const firm = prepared((of) => alternation(words(of, 'at')));
const verbs = prepared((of) =>
  alternation([...new Set(words(of, 'employedBy').map((phrase) => phrase.split(' ')[0] as string))]),
);
const opener = prepared(
  (of) =>
    new RegExp(
      `${leadIn}(?:(?<title>${asTitle(of)})|${alternation(words(of, 'employedBy'))}|(?:${verbs(of)})(?:\\s+(?:${firm(of)}))+)\\s+(?:an?\\s+|the\\s+)?(?=["“'‘\\p{Lu}]|\\p{Ll}{4,}\\s)`,
      'iu',
    ),
);
/** What ends a name in a sentence, and whether a firm or a title follows. */
const boundary = prepared(
  (of) =>
    new RegExp(
      `(?<full>(?:(?<=\\p{L}{5})|\\s)[.](?=\\s|$))|(?<dot>[.](?=\\s+\\p{Lu}))|(?<comma>\\s?,\\s?|\\s[-–—]\\s|\\s?[()]\\s?)|\\s(?:(?<at>${firm(of)})(?:\\s+the)?|(?<as>as)(?:\\s+an?)?)\\s+(?=["“'‘\\p{Lu}])`,
      'giu',
    ),
);
const edges = /^["“”'‘’\s]+|(?<!["“”'‘’\s])["“”'‘’\s]+$/gu;
/** "… Leader” from.": the word before a date, where the date does not own it. */
const leadOut = prepared((of) => new RegExp(`\\s(?:${alternation(words(of, 'from'))})[\\s.:]*$`, 'iu'));

/**
 * Read the sentences of a section that each tell of a job: "Worked as a cook at Crumb Ltd, Bath, from May 2019 to June 2021.",
 * beside them also brief ones: "Cook in Crumb Hotel, Bath (2019 – 2021)".
 * @returns undefined if other lines of the section have the dates
 */
export function recountedIn(family: Family, lines: readonly Line[]): SentenceReader | undefined {
  if (!family.recounted) return undefined;
  const whole = lines.map((line) => sentenceOf(line, opener(line).exec(line.text) ?? undefined));
  const brief = lines.map((line, index) => whole[index] ?? briefOf(line));
  const isEach = brief.every((one) => one !== undefined) && lines.length > 1;
  const read = isEach || whole.some((one) => one !== undefined) ? brief : whole;
  const dated = lines.some(({ dates }, index) => !read[index] && dates.some(({ weak }) => !weak));
  return dated ? undefined : (_, index) => read[index];
}

/** "3 months (Dec 2012 – Feb 2013) of": when, before what. */
const whenBefore = /^[)\],.:\s]*(?:of\s+)?/i;

/** Read a sentence without its verb: a title, a word before an employer, and its name. */
function briefOf(line: Line): Feature | undefined {
  const { text, dates } = line;
  const [date] = dates;
  const behind = date && date.start < mostBefore ? date.end : 0;
  const from = behind + (behind > 0 ? (whenBefore.exec(text.slice(behind))?.[0].length ?? 0) : 0);
  const title = briefTitle(line).exec(text.slice(from))?.[0];
  if (!title || !isPost(phraseOf(line, title))) return undefined;
  return sentenceOf(line, { 0: text.slice(0, from), groups: { title: 'brief', lead: text.slice(0, from) } });
}
const mostBefore = 12;
/** Training has the place of a title in sentences only, and in English. */
const isPost = (phrase: Phrase) => isTitled(phrase) || /\btraining\b/i.test(phrase.text);
/** "Data entry operator with": up to the word before an employer. */
const briefTitle = prepared(
  (of) => new RegExp(`^\\p{L}[^,.;:–()]{2,40}(?=\\s(?:${firm(of)})\\s+(?:the\\s+)?["“'‘]?\\p{Lu})`, 'iu'),
);

/** Where a sentence about a job begins to tell of it. */
type Opened = Pick<RegExpExecArray, 0 | 'groups'>;

function sentenceOf(line: Line, opened: Opened | undefined): Feature | undefined {
  const { text, dates } = line;
  if (!opened) return undefined;
  const fragments: Fragment[] = [];
  const taken = new Set<Slot>();
  let next: Slot = opened.groups?.title ? 'title' : 'organization';
  const put = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const whole = raw.replace(leadOut(line), '').replace(edges, '');
    const name = next === 'place' && !isLegal(phraseOf(line, whole)) ? whole.replace(lastDot, '') : whole;
    if (!/[\p{L}\p{N}]/u.test(name)) return;
    const start = from + raw.indexOf(name);
    const phrase = phraseOf(line, name);
    const slot = slotFor(next, phrase, taken);
    taken.add(slot);
    const last = fragments.at(-1);
    // "Bath, England": a town and its country are one place.
    if (
      slot === 'rest' &&
      last?.labelled === 'place' &&
      goesOn.test(text.slice(last.end, start)) &&
      isPlaceName(name)
    )
      fragments[fragments.length - 1] = fragmentOf(
        phraseOf(line, text.slice(last.start, start + name.length)),
        line,
        last.start,
        'cell',
        'place',
      );
    else fragments.push(fragmentOf(phrase, line, start, 'cell', slot));
  };
  let at = opened[0].length;
  const connectives: Range[] = [[opened.groups?.lead?.length ?? 0, at]];
  const [date] = dates;
  const end = date && date.start >= at ? date.start : text.length;
  for (const match of text.slice(at, end).matchAll(boundary(line))) {
    const from = opened[0].length + match.index;
    if (match.groups?.dot && !endsAsLegal(line, at, from)) continue;
    // "Trainee in Front Office at Crumb Hotel": the last such word is before the employer.
    if (match.groups?.at === 'in' && next === 'title' && firmBehind.test(text.slice(from + 4, end))) continue;
    put(at, from);
    at = from + match[0].length;
    if (match.groups?.at || match.groups?.as) connectives.push([from, at]);
    next = match.groups?.as
      ? 'title'
      : match.groups?.at && !taken.has('organization')
        ? 'organization'
        : 'place';
    if (match.groups?.full && !date) break;
  }
  put(at, end);
  const tells =
    taken.has('organization') || (taken.has('title') && (date !== undefined || taken.has('place')));
  if (!tells || !isSure(fragments)) return undefined;
  const rest = end < text.length && date ? aside.exec(text.slice(date.end))?.[0].length : undefined;
  return {
    ...featureOf(
      line,
      { ...nothingIn(line), fragments, dates: dates.slice(0, 1), decorations: connectives },
      0,
    ),
    ...(date && rest !== undefined && { tail: clip(line, date.end + rest, text.length) }),
    opens: 'sentence',
  };
}

const firmBehind = /\s(?:at|with)\s+["“'‘]?\p{Lu}/u;
/** What was done there, behind the dates: "(2016 – 2019), handling counter sales". */
const aside = /^\)?[,;:]\s+(?=\p{Ll}{3,}\s\p{L})/u;

const lastDot = /(?<=\p{L}{2})\.$/u;
const goesOn = /^\s*[,–-]\s*$/;
/** A few words in capitals. */
const isPlaceName = (name: string) => /^(?:\p{Lu}[\p{L}.'’-]*(?:\s|$)){1,3}$/u.test(name);

/** "Brine Pvt. Ltd. Dubai": the name of a firm ends where its legal form does. */
function endsAsLegal(line: Line, start: number, end: number): boolean {
  const [next = ''] = /^\.\s+[^\s,]+/.exec(line.text.slice(end)) ?? [];
  return (
    isLegal(phraseOf(line, line.text.slice(start, end))) &&
    !isLegal(phraseOf(line, line.text.slice(start, end + next.length)))
  );
}

/** A name fills its slot once; a country is not an employer. */
function slotFor(next: Slot, name: Phrase, taken: ReadonlySet<Slot>): Slot {
  if (next === 'organization' && placeLikeness(name) >= placeLikelihoods.sure && !isLegal(name))
    return 'place';
  return taken.has(next) ? 'rest' : next;
}

/** A title is named by a word for jobs, an employer by capitals. */
const isSure = (fragments: readonly Fragment[]) =>
  fragments.every(
    (fragment) =>
      (fragment.labelled !== 'title' || isPost(fragment) || /^\p{Lu}/u.test(fragment.text)) &&
      (fragment.labelled !== 'organization' || /^[\p{Lu}\d]/u.test(fragment.text)),
  );
