import type { Entry } from '../../view/view.ts';
import type { Paragraph, Run } from './paragraph.ts';
import { setBlock } from './set-block.ts';
import { together, type WordSetter } from './word-setter.ts';

/** Characters of a title beyond which dates may not fit beside it. */
const longest = 40;

/** Set an entry: its dates at the end of its first line, and below it the entries that belong to it. */
export function setEntry(
  { title, line, when, body, entries }: Entry,
  set: WordSetter,
  style: 'Heading2' | 'Heading3' = 'Heading2',
): readonly Paragraph[] {
  const lines = [title ? set.chunk(title) : [], set.dotted(line.map(set.chunk))];
  const [head = [], ...below] = lines.filter(({ length }) => length);
  // Beside a title that leaves little room, dates go to the next line as a whole
  const isLong = lengthOf(head) > longest;
  const dates = when
    ? set.when(when).map((one) => (isLong ? { ...one, text: together(one.text) } : one))
    : [];
  const first = head.length && dates.length ? [...head, 'tab' as const, ...dates] : [...head, ...dates];
  const paragraphs: readonly Paragraph[] = [
    ...(first.length ? [{ style, runs: first }] : []),
    ...below.map((runs) => ({ style: 'EntryLine' as const, runs })),
    ...body.flatMap((block) => setBlock(block, set)),
    ...entries.flatMap((one) => setEntry(one, set, 'Heading3')),
  ];
  return paragraphs.map((one, at) => (at === paragraphs.length - 1 ? { ...one, ends: true } : one));
}

const lengthOf = (runs: readonly Run[]) =>
  runs.reduce((sum, run) => sum + (typeof run === 'string' ? 1 : run.text.length), 0);
