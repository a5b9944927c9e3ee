import type { Range } from '../../message.ts';
import { decodeEntity } from '../../values/entities.ts';
import { type Draft, gone } from './draft.ts';
import { settleHtmlTable } from './html-table.ts';
import { paragraphs, rows, type Tag } from './tags.ts';

/** Settle HTML tags: rows, headings, lists, links and strong text are read like those of Markdown. */
export function settleHtml(draft: Draft, tags: readonly Tag[]): void {
  if (tags.length === 0) return;
  const icons = iconsAmong(tags, draft.rest());
  for (const tag of tags) if (tag.name !== 'li' || tag.closing) dropTag(draft, tag, icons.has(tag));
  settleHtmlTable(draft, tags);
  const text = draft.rest();
  settleRows(draft, tags, text);
  const open = new Map<string, Tag>();
  for (const tag of tags) {
    if (!tag.closing) {
      open.set(tag.name, tag);
      continue;
    }
    const opening = open.get(tag.name);
    open.delete(tag.name);
    if (!opening) continue;
    const place = { start: opening.end, end: tag.start };
    if (/^(?:b|strong)$/.test(tag.name)) draft.hint({ kind: 'strong', ...place });
    else if (/^h[1-6]$/.test(tag.name)) settleHeading(draft, place, Number(tag.name[1]), text);
    else if (tag.name === 'a' && !icons.has(opening)) hintLink(draft, opening, tag);
  }
}

const longestHeading = 300;
const inked = new RegExp(`[^\\s${gone}]`);

/** A heading is one row, however it is written. */
function settleHeading(
  draft: Draft,
  { start, end }: { start: number; end: number },
  level: number,
  text: string,
) {
  draft.hint({ kind: 'heading', start, level });
  if (end - start > longestHeading) return;
  const inside = text.slice(start, end);
  for (const { index } of inside.matchAll(/\n/g)) {
    if (inked.test(inside.slice(0, index)) && inked.test(inside.slice(index)))
      draft.put(start + index, start + index + 1, ' ');
  }
}

const reference = /\shref\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/i;

/** Where the target of an anchor is written. */
function targetOf({ end, attributes }: Tag): Range | undefined {
  const match = reference.exec(attributes);
  if (!match) return undefined;
  const [whole, quoted = ''] = match;
  const start = end - 1 - attributes.length + match.index + whole.length - quoted.length;
  const quotes = /^["']/.test(quoted) ? 1 : 0;
  return quoted.length > 2 * quotes ? [start + quotes, start + quoted.length - quotes] : undefined;
}

/** Drop a tag; of an anchor that holds an icon and no text, the target is what there is to read. */
function dropTag(draft: Draft, tag: Tag, isIcon: boolean): void {
  const place = isIcon ? targetOf(tag) : undefined;
  const scheme = place && /^(?:https?:|mailto:)/i.exec(draft.origin.slice(...place))?.[0];
  if (!place || !scheme) {
    draft.drop(tag.start, tag.end);
    if (place) draft.hint({ kind: 'hidden', start: tag.start, place });
    return;
  }
  const first = place[0] + (/^http/i.test(scheme) ? 0 : scheme.length);
  draft.drop(tag.start, first);
  draft.put(first, first, ' ');
  draft.keep(first, place[1]);
  draft.drop(place[1], tag.end);
}

/** The anchors without text. */
function iconsAmong(tags: readonly Tag[], text: string): ReadonlySet<Tag> {
  const found = new Set<Tag>();
  let open: Tag | undefined;
  tags.forEach((tag, index) => {
    if (inked.test(text.slice(tags[index - 1]?.end ?? 0, tag.start))) open = undefined;
    if (tag.name !== 'a') return;
    if (tag.closing && open) found.add(open);
    open = tag.closing ? undefined : tag;
  });
  return found;
}

function hintLink(draft: Draft, opening: Tag, closing: Tag): void {
  const place = targetOf(opening);
  if (!place) return;
  const target = draft.origin
    .slice(...place)
    .replace(/&([a-z\d#]{2,8});/gi, (whole, name: string) => decodeEntity(name) ?? whole);
  draft.hint({ kind: 'link', start: opening.end, end: closing.start, target, place });
}

/** What a row has, before a tag and after it. */
function visibleSides(tags: readonly Tag[], text: string): readonly { before: boolean; behind: boolean }[] {
  const sides = tags.map(() => ({ before: false, behind: false }));
  const look = (from: number, to: number, seen: boolean, last: boolean) => {
    const stretch = text.slice(from, to);
    const edge = last ? stretch.lastIndexOf('\n') : stretch.indexOf('\n');
    const row = edge < 0 ? stretch : last ? stretch.slice(edge + 1) : stretch.slice(0, edge);
    return inked.test(row) || (edge < 0 && seen);
  };
  let seen = false;
  tags.forEach(({ start }, index) => {
    seen = look(tags[index - 1]?.end ?? 0, start, seen, true);
    (sides[index] as { before: boolean }).before = seen;
  });
  seen = false;
  for (let index = tags.length - 1; index >= 0; index--) {
    const { end } = tags[index] as Tag;
    seen = look(end, tags[index + 1]?.start ?? text.length, seen, false);
    (sides[index] as { behind: boolean }).behind = seen;
  }
  return sides;
}

const indent = /[ \t]*/y;
const listMark = /[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]/y;

/** Begin rows where elements do, and remove the indent that their nesting has. */
function settleRows(draft: Draft, tags: readonly Tag[], text: string): void {
  const sides = visibleSides(tags, text);
  let depth = 0;
  /** Between two tags nothing may be left to part. */
  let fresh = false;
  let broken = false;
  tags.forEach((tag, index) => {
    const { start, end, name, closing } = tag;
    const next = tags[index + 1];
    const { before, behind } = sides[index] as { before: boolean; behind: boolean };
    fresh ||= inked.test(text.slice(tags[index - 1]?.end ?? 0, start));
    const sign = !before || !behind ? undefined : name === 'br' ? '\n' : fresh ? rowSign(name) : undefined;
    if (name === 'li' && !closing) {
      settleItem(draft, tag, next, text, before && fresh);
      fresh = false;
    } else if (sign) {
      draft.put(start, start, sign);
      fresh = false;
    } else if (name === 'br' && before) broken = true;
    if (name !== 'p' && name !== 'li' && rowSign(name))
      depth = Math.max(0, depth + (closing ? -1 : name === 'hr' ? 0 : 1));
    const between = text.slice(end, next?.start ?? text.length);
    const row = between.indexOf('\n');
    if (row < 0) return;
    if (broken) draft.hint({ kind: 'break', start: end + row + 1 });
    broken = false;
    if (depth > 0) dropIndents(draft, text, end, between);
  });
}

const rowSign = (name: string) => (paragraphs.has(name) ? '\n\n' : rows.has(name) ? '\n' : undefined);

/** The tag of an item is its bullet. */
function settleItem(draft: Draft, tag: Tag, next: Tag | undefined, text: string, parts: boolean): void {
  const blank = /\s*/y;
  blank.lastIndex = tag.end;
  const end = tag.end + (blank.exec(text)?.[0].length ?? 0);
  if (next?.closing && next.start === end && next.name === 'li') return draft.drop(tag.start, tag.end);
  if (parts) draft.put(tag.start, tag.start, '\n');
  draft.put(tag.start, tag.end, '• ');
  draft.drop(tag.end, end);
}

function dropIndents(draft: Draft, text: string, from: number, between: string): void {
  for (const { index } of between.matchAll(/\n/g)) {
    const row = from + index + 1;
    listMark.lastIndex = row;
    if (listMark.test(text)) continue;
    indent.lastIndex = row;
    draft.drop(row, row + (indent.exec(text)?.[0].length ?? 0));
  }
}
