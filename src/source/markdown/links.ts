import type { Range } from '../../message.ts';
import { type Draft, gone } from './draft.ts';
import { referenceKey, type References } from './references.ts';

const label = '\\[((?:[^[\\]\\n]|\\n(?![ \\t]*\\n))*)\\]';
const target = '<?([^()\\s<>]{0,800}(?:\\([^()\\s<>]{0,200}\\)[^()\\s<>]{0,400})?)>?';
const title = `(?:[ \\t]+(?:"[^"\\n]{0,200}"|'[^'\\n]{0,200}'|\\([^()\\n]{0,200}\\)))?`;
const attributes = '\\{[.#:][^{}\\n]{0,200}\\}';
const form = new RegExp(
  `${label}(?:\\((?:[ \\t](?=[^\\s)]))?${target}${title}(?:(?<=[^\\s(])[ \\t])?\\)|\\[([^[\\]\\n]{0,200})\\]|(${attributes}))?`,
  'gd',
);
const inked = new RegExp(`[^\\s${gone}]`);

/** Settle the links: their text stays, their target is a hint. */
export function settleLinks(draft: Draft, references: References): void {
  for (const match of draft.rest().matchAll(form)) {
    const [whole, shown = '', direct, reference, classes] = match;
    const start = match.index;
    const end = start + whole.length;
    const close = start + 1 + shown.length;
    if (shown.startsWith('^')) {
      draft.drop(start, close + 1);
      continue;
    }
    const referred = classes ? undefined : references.get(referenceKey(reference || shown));
    const place = direct === undefined ? referred : match.indices?.[2];
    if (!place && !classes) continue;
    draft.drop(start, start + 1);
    const target = place ? unescaped(draft.origin.slice(...place)) : '';
    if (place && target !== '' && !inked.test(shown)) settleBare(draft, close, end, place);
    else draft.drop(close, end);
    if (place && target !== '' && inked.test(shown))
      draft.hint({ kind: 'link', start: start + 1, end: close, target, place });
  }
}

const unescaped = (address: string) => address.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const scheme = /^(?:https?:|(?:mailto|tel):)/i;

/** A link without text had an icon for it: its address is what there is to read. */
function settleBare(draft: Draft, start: number, end: number, [from, to]: Range): void {
  const found = scheme.exec(draft.origin.slice(from, to))?.[0];
  if (!found || to > end || from < start) {
    draft.drop(start, end);
    return draft.hint({ kind: 'hidden', start, place: [from, to] });
  }
  const first = /^http/i.test(found) ? from : from + found.length;
  draft.drop(start, first);
  draft.put(first, first, ' ');
  draft.keep(first, to);
  draft.drop(to, end);
}
