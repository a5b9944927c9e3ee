import { builder } from './builder.ts';
import { fold, foldableIn } from './fold.ts';
import type { Source } from './source.ts';

/** Read plain text: line breaks, spaces, ligatures and invisible characters are folded; everything else is kept. */
export function readText(document: string): Source {
  if (typeof document !== 'string') throw new TypeError('readText() takes a text.');
  const built = builder(document);
  let kept = 0;
  for (const match of document.matchAll(foldableIn(document))) {
    built.keep(kept, match.index);
    kept = match.index + match[0].length;
    built.replace(match.index, kept, fold(match[0]));
  }
  built.keep(kept, document.length);
  return built.source();
}
