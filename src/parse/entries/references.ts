import { promisesReferences } from '../sections/promises-references.ts';
import { isProse } from '../tokens/sentence.ts';
import { matchesIn } from '../../values/matches-in.ts';
import { titleCue } from '../tokens/cues.ts';
import { isName } from '../tokens/person-name.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { type Draft, put } from '../lines/facts.ts';
import type { Marker } from '../lines/marker.ts';
import { hasContacts } from '../lines/has-contacts.ts';
import { factIn, factOf, type Line } from '../lines/line.ts';
import type { ReferenceRoles } from '../vocabulary.ts';

const clause = /[^.;|•\t]+/g;

/** Mark the clause of a line that promises references: it is a form of words, and no field is missing for it. */
export function markPromise(line: Line, mark: Marker): void {
  for (const { 0: text, index } of matchesIn(line.text, clause))
    if (promisesReferences(phraseOf(line, text))) mark('promise', line, index, index + text.length);
}

const pageNumber = /^[^\p{L}\p{N}]*(?:\d{1,3}[^\p{L}\p{N}]*)?$/u;
const signature = /^(?:[–—-]\s*|by\s+)/u;

/** Read references: who says what; a promise of references is not one. */
export function readReferences(lines: readonly Line[], mark: Marker): readonly Draft<ReferenceRoles>[] {
  const found: Draft<ReferenceRoles>[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (promisesReferences(line)) {
      markPromise(line, mark);
      continue;
    }
    // The number of a page
    if (pageNumber.test(line.text)) continue;
    if (isQuote(line)) {
      if (last && (!last.paragraph || (line.gap === 0 && beginsWithName(last))))
        put(last, 'paragraph', factOf(line));
      else found.push({ paragraph: [factOf(line)] });
    } else if (last && !last.name) {
      const dash = signature.exec(line.text)?.[0].length ?? 0;
      put(last, 'name', factIn(line, dash, line.text.length));
    } else if (
      last &&
      line.gap === 0 &&
      !line.bullet &&
      (!last.paragraph || hasContacts(line)) &&
      !namesAnother(line)
    )
      put(last, 'paragraph', factOf(line));
    else found.push(nameAndMore(line));
  }
  return found;
}

/** "Ada Quill, head of Crumb Bakery, 555 0100": a name, and after it who that is and how to reach them. */
function nameAndMore(line: Line): Draft<ReferenceRoles> {
  const [whole = '', name = ''] = beforeMore.exec(line.text) ?? [];
  const from = whole.length - (whole.endsWith('(') ? 1 : 0);
  return name.includes(' ') && isName(phraseOf(line, name)) && titleCue(phraseOf(line, name)) <= 0.5
    ? { name: [factIn(line, 0, name.length)], paragraph: [factIn(line, from, line.text.length)] }
    : { name: [factOf(line)] };
}
const beforeMore = /^([^–—,(:]{3,50}?)(?:\s+[–—-]\s+|,\s+|\s*:\s+|\s*\(|\s{2,}|\t+)(?=\S)/u;

/** A line that begins with a name and says who that is begins another reference. */
const namesAnother = (line: Line) => nameAndMore(line).paragraph !== undefined;

/** The name is above what is said, so that all below it is theirs. */
const beginsWithName = ({ name, paragraph }: Draft<ReferenceRoles>) =>
  (name?.[0]?.ranges[0]?.[0] ?? Infinity) < (paragraph?.[0]?.ranges[0]?.[0] ?? 0);

const isQuote = (line: Line) => /^["“„«]/u.test(line.text) || (isProse(line) && !tellsWho(line));

/** "Ada Quill, Head of Bread, Crumb Bakery of Upper Bath Ltd, 555 0100" is long, but no sentence. */
const tellsWho = (line: Line) =>
  namesAnother(line) &&
  (hasContacts(line) || line.text.split(',').every((cell) => cell.trim().split(/\s+/).length <= mostWords)) &&
  !/\p{Ll}{3}[.!?]$/u.test(line.text);
const mostWords = 6;
