import { readText } from '../../src/source/read-text.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import type { Line } from '../../src/parse/lines/line.ts';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import type { Facts, TopicRoles } from '../../src/parse/vocabulary.ts';
import { inAll } from './worded.ts';

/** Print what a reader makes of the lines of a text: "name (level): keyword, keyword / name …". */
export function topicsRead(
  read: (lines: readonly Line[]) => readonly Facts<TopicRoles>[],
  text: string,
  format: 'text' | 'markdown' = 'text',
): string {
  const { lines } = readLines(format === 'text' ? readText(text) : readMarkdown(text), inAll);
  const values = (facts: Facts<TopicRoles>[keyof TopicRoles] = []) =>
    facts.map(({ value }) => value).join(', ');
  return read(lines)
    .map(
      ({ name, level, keyword }) =>
        values(name) + (level ? ` (${values(level)})` : '') + (keyword ? `: ${values(keyword)}` : ''),
    )
    .join(' / ');
}
