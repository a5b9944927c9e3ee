import type { Family, Slot } from './families.ts';
import type { Feature } from './feature.ts';
import { type Fragment, fragmentOf } from './fragments.ts';
import { placeLikelihoods } from '../weights.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { isLegal, isTitled } from '../tokens/cues.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { placeLikeness } from '../tokens/place.ts';
import { featureOf, nothingIn } from './labelled.ts';
import { alternation, words } from '../lexicon/words.ts';

/** How the line at an index reads as a sentence about a job; undefined if it is not one. */
type SentenceReader = (line: Line, index: number) => Feature | undefined;

/** Before the verb may be whether and how long: "I have", "Presently", "One year". */
const leadIn = '^(?:\\S+\\s+){0,3}?';
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
      `(?<full>(?:(?<=\\p{L}{5})|\\s)[.](?=\\s|$))|(?<comma>\\s?,\\s?|\\s[-–—]\\s|\\s?[()]\\s?)|\\s(?:(?<at>${firm(of)})(?:\\s+the)?|(?<as>as)(?:\\s+an?)?)\\s+(?=["“'‘\\p{Lu}])`,
      'giu',
    ),
);
const edges = /^["“”'‘’\s]+|(?<!["“”'‘’\s])["“”'‘’\s]+$/gu;
/** "… Leader” from.": the word before a date, where the date does not own it. */
const leadOut = prepared((of) => new RegExp(`\\s(?:${alternation(words(of, 'from'))})[\\s.:]*$`, 'iu'));

/**
 * Read the sentences of a section that each tell of a job: "Worked as a cook at Crumb Ltd, Bath, from May 2019 to June 2021."
 * @returns undefined if other lines of the section have the dates
 */
export function recountedIn(family: Family, lines: readonly Line[]): SentenceReader | undefined {
  if (!family.recounted) return undefined;
  const read = lines.map(sentenceOf);
  const dated = lines.some(({ dates }, index) => !read[index] && dates.some(({ weak }) => !weak));
  return dated ? undefined : (_, index) => read[index];
}

function sentenceOf(line: Line): Feature | undefined {
  const { text, dates } = line;
  const opened = opener(line).exec(text);
  if (!opened) return undefined;
  const fragments: Fragment[] = [];
  const taken = new Set<Slot>();
  let next: Slot = opened.groups?.title ? 'title' : 'organization';
  const put = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const name = raw.replace(leadOut(line), '').replace(edges, '');
    if (!/[\p{L}\p{N}]/u.test(name)) return;
    const start = from + raw.indexOf(name);
    const phrase = phraseOf(line, name);
    const slot = slotFor(next, phrase, taken);
    taken.add(slot);
    fragments.push(fragmentOf(phrase, line, start, 'cell', slot));
  };
  let at = opened[0].length;
  const [date] = dates;
  const end = date?.start ?? text.length;
  for (const match of text.slice(at, end).matchAll(boundary(line))) {
    const from = opened[0].length + match.index;
    put(at, from);
    at = from + match[0].length;
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
  return {
    ...featureOf(line, { ...nothingIn(line), fragments, dates: dates.slice(0, 1) }, 0),
    opens: 'sentence',
  };
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
      (fragment.labelled !== 'title' || isTitled(fragment) || /^\p{Lu}/u.test(fragment.text)) &&
      (fragment.labelled !== 'organization' || /^[\p{Lu}\d]/u.test(fragment.text)),
  );
