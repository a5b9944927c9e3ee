import { settleBlocks } from './markdown/blocks.ts';
import { draftOf } from './markdown/draft.ts';
import { settleEmphasis } from './markdown/emphasis.ts';
import { settleFrontMatter } from './markdown/front-matter.ts';
import { settleHidden } from './markdown/hidden.ts';
import { settleHtml } from './markdown/html.ts';
import { settleLinks } from './markdown/links.ts';
import { settleReferences } from './markdown/references.ts';
import { settleSpans } from './markdown/spans.ts';
import { settleTables } from './markdown/tables.ts';
import type { Source } from './source.ts';

/**
 * Read the Markdown that résumés are written in, with its front matter and HTML. Marks are dropped from the text;
 * what they say (headings, strong stretches, links, rows that do not go on, what is hidden) becomes hints. Lists
 * keep their marks, which the parser knows; what is not a mark is kept as it is.
 */
export function readMarkdown(document: string): Source {
  if (typeof document !== 'string') throw new TypeError('readMarkdown() takes a text.');
  const draft = draftOf(document);
  if (document.startsWith('\ufeff')) draft.drop(0, 1);
  // Each sees only what those above left: what is hidden holds no marks, code holds no tags, links hold no emphasis.
  settleFrontMatter(draft);
  settleHidden(draft);
  const references = settleReferences(draft);
  settleHtml(draft, settleSpans(draft));
  settleTables(draft);
  settleBlocks(draft);
  settleLinks(draft, references);
  settleEmphasis(draft);
  return draft.source();
}
