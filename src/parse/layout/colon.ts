import { prepared, type Worded } from '../lexicon/lexicon.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { keyOf, words } from '../lexicon/words.ts';
import type { Line } from '../lines/line.ts';
import { namesInstitution } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { labelRoles } from '../tokens/labels.ts';

/** Words before a subject of study, long enough to be no grammar alone. */
export const subjects = prepared((of) => new Set(words(of, 'of').filter((word) => word.length > 4)));
/** What is after a name and says for what or by whom. */
const joining = prepared(
  (of) => new Set([...words(of, 'at'), ...words(of, 'of'), ...words(of, 'unfinished')]),
);
/** "Ovens: from fire to crust": what continues with a small letter after a colon is of the same name, unless a label is before. */
export function goesOnSmall(
  line: Line,
  text: string,
  start: number,
  { 0: found, index }: RegExpExecArray,
): boolean {
  if (!found.startsWith(':') || !/^\p{Ll}/u.test(text.slice(index + found.length))) return false;
  const before = phraseOf(line, text.slice(start, index).trim());
  const [next = ''] = /^\p{L}+/u.exec(text.slice(index + found.length)) ?? [];
  return !subjects(line).has(keyOf(before)) && labelRoles(before).length === 0 && !joining(line).has(next);
}

/**
 * Where the subjects of a degree are, which are one list: "A levels: Biology (A), Chemistry (B)", before a school or at the
 * end of a text.
 */
export function subjectsIn(of: Worded, text: string): readonly [number, number] | undefined {
  const [whole = '', degree = ''] = /^\s*([^:,]{2,30}):\s(?=[^\s,])/u.exec(text) ?? [];
  if (
    !text.includes(',', whole.length) ||
    degree === '' ||
    degreeLength(phraseOf(of, degree)) < degree.length
  )
    return undefined;
  const last = text.lastIndexOf(', ', text.length - 3);
  const until = namesInstitution(phraseOf(of, text.slice(last + 2))) ? last : text.length;
  return until > whole.length ? [whole.length, until] : undefined;
}
