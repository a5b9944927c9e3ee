import type { Url } from '../../values/url.ts';
import { attempt } from '../../view/read/attempt.ts';
import type { Paragraph } from './paragraph.ts';

/** Word takes a document with a longer address for a damaged one. */
const longest = 2000;

/** List the link targets of paragraphs, each once; those that no program could follow are left out. */
export function urlsIn(paragraphs: readonly Paragraph[]): readonly Url[] {
  const urls = paragraphs.flatMap(({ runs }) =>
    runs.flatMap((run) => (typeof run === 'string' || !run.url ? [] : [run.url])),
  );
  return [...new Set(urls)].filter((url) => url.length <= longest && attempt(() => new URL(url)));
}
