import type { Draft } from './draft.ts';
import { keyUse } from './front-matter-keys.ts';
import { readTitle, type Title } from './front-matter-title.ts';

const opening = /^\ufeff?(---|\+\+\+)[ \t]*\n/;
const entry = /^([ \t]*(?:-[ \t]+)?)["']?(\p{L}[\p{L}\p{N}_ .-]{0,40}?)["']?[ \t]*[:=](?:[ \t]+|$)/u;
const belongs = /^(?:[ \t]|-[ \t]|#|[\]}[]|[ \t]*$)/;
/** Numbers, dates, sizes, paths, TeX commands and booleans. */
const settingValue =
  /^(?:true|false|yes|no|null|none|~|[-+]?\d[\d.,:TZ/-]*(?:[a-z]{1,3}|%)?|[^\s:/]*\/\S*|\S+\.(?:css|png|jpe?g|svg|html?|md|tex|pdf|ya?ml)|[\\{].*)$/i;
/** A comment after a value. */
const remark = /(?<=[ \t])#[ \t][^"'#]*$/;
const blockValue = /^[|>][-+\d]*$/;

/** An entry of front matter: its key, its value, and the rows below that belong to it. */
export interface Entry {
  readonly key: string;
  /** Where the key begins, after the indent. */
  readonly start: number;
  readonly value: readonly [start: number, end: number];
  /** Rows below that have no key: text over several rows, or a list. */
  readonly more: readonly (readonly [start: number, end: number])[];
  /** The key of the group that it is in. */
  readonly group: string | undefined;
}

/** Settle the front matter: what it says of the person becomes labelled rows, its settings are dropped. */
export function settleFrontMatter(draft: Draft): void {
  const text = draft.rest();
  const [whole, fence = ''] = opening.exec(text) ?? [];
  if (whole === undefined) return;
  const close = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  close.lastIndex = whole.length;
  const closing = close.exec(text);
  if (!closing) return;
  const rows = rowsOf(text, whole.length, closing.index);
  const keyed = rows.filter(({ row }) => !belongs.test(row));
  if (keyed.length === 0 || !keyed.every(({ row }) => entry.test(row))) return;
  settle(draft, 0, whole.length - 1);
  settle(draft, closing.index, closing.index + closing[0].length);
  const entries = entriesOf(draft, rows);
  const named = entries.find((one) => isName(one) && one.value[1] > one.value[0]);
  const titled = entries.find((one) => keyUse(one.key, true) === 'title');
  const title =
    titled &&
    readTitle(
      valueOf(titled, text),
      titled.group === undefined ? named && valueOf(named, text) : '',
      text.slice(closing.index),
    );
  for (const one of entries) settleEntry(draft, one, text, one === titled ? title : 'unknown');
}

const isName = ({ key, group }: Entry) => {
  const use = keyUse(key, true, group);
  return typeof use === 'object' && use.label === 'Name';
};

type RowAt = { readonly start: number; readonly row: string };

function rowsOf(text: string, from: number, to: number): readonly RowAt[] {
  let start = from;
  return text
    .slice(from, Math.max(from, to - 1))
    .split('\n')
    .map((row) => {
      const at = { start, row };
      start += row.length + 1;
      return at;
    });
}

/** Settle a stretch that says nothing about the person; `unread` is one that may do so. */
function settle(
  draft: Draft,
  start: number,
  end: number,
  as: 'front-matter' | 'comment' | 'unread' = 'front-matter',
): void {
  if (end <= start) return;
  draft.drop(start, end);
  draft.hint({ kind: 'hidden', start, place: [start, end], ...(as !== 'unread' && { as }) });
}

/** Read the entries; those in a group that nobody knows belong to the group. */
function entriesOf(draft: Draft, rows: readonly RowAt[]): readonly Entry[] {
  const entries: (Entry & { more: (readonly [number, number])[] })[] = [];
  let group: string | undefined;
  let block = false;
  for (const { start, row } of rows) {
    const end = start + row.trimEnd().length;
    if (/^[ \t]*#/.test(row) && !block) {
      settle(draft, start, end, 'comment');
      continue;
    }
    const match = entry.exec(row);
    const [whole = '', before = '', key = ''] = match ?? [];
    const nested = before !== '';
    if (match && (!nested || (group !== undefined && !block))) {
      const from = start + whole.length;
      const aside = remark.exec(row);
      const last = aside ? start + aside.index : end;
      if (aside) settle(draft, last, end, 'comment');
      const value = [from, Math.max(from, start + row.slice(0, last - start).trimEnd().length)] as const;
      if (!nested) group = end <= from && keyUse(key, false) === 'group' ? key : undefined;
      block = blockValue.test(row.slice(whole.length).trim());
      if (nested) draft.drop(start, start + before.length);
      entries.push({ key, start: start + before.length, value, more: [], group: nested ? group : undefined });
    } else if (row.trim() !== '') entries.at(-1)?.more.push([start, end]);
  }
  return entries;
}

const quotes = /^(["'])(.*)\1$/;
const valueOf = ({ value }: Entry, text: string) => text.slice(...value).replace(quotes, '$2');

function settleEntry(draft: Draft, one: Entry, text: string, titled: Title | undefined): void {
  const { key, start, value, more } = one;
  const written = text.slice(...value);
  const block = blockValue.test(written);
  const use = keyUse(key, written !== '' || more.length > 0, one.group);
  const stop = more.at(-1)?.[1] ?? value[1];
  const isSetting =
    (use === undefined && more.length === 0 && (written === '' || settingValue.test(valueOf(one, text)))) ||
    use === 'setting';
  if (isSetting || use === 'group' || (written === '' && more.length === 0))
    return settle(draft, start, stop);
  const title = use === 'title' ? titled : undefined;
  if (title === 'nothing') return settle(draft, start, stop);
  const isNested = !block && more.some(([from, to]) => entry.test(text.slice(from, to)));
  if (use === undefined || title === 'unknown' || isNested) {
    settle(draft, start, value[0]);
    return settle(draft, value[0], stop, 'unread');
  }
  const lines = block || written === '' ? more : [value, ...more];
  const words = lines
    .map(([from, to]) => text.slice(from, to))
    .join(' ')
    .split(/\s+/).length;
  const label =
    typeof use === 'object' ? use.label : use === 'title' ? title?.label : words < 6 ? 'Title' : undefined;
  if (label) draft.put(start, value[0], `${label}: `);
  else settle(draft, start, value[0]);
  if (block) draft.drop(...value);
  settleValue(draft, text, lines, value[0], title?.within);
}

const itemMark = /^[ \t]*(?:-[ \t]+)?/;

/** Lay a value on one row, without its quotes and brackets. */
function settleValue(
  draft: Draft,
  text: string,
  lines: Entry['more'],
  from: number,
  within: readonly [number, number] | undefined,
): void {
  let at = from;
  for (const [index, [start, end]] of lines.entries()) {
    const row = text.slice(start, end);
    const indent = itemMark.exec(row)?.[0].length ?? 0;
    const isItem = row.slice(0, indent).includes('-') || /^[ \t]*\[.*\]$/.test(row);
    const inside = row.slice(indent).trimEnd();
    const quoted = isItem || quotes.test(inside) ? 1 : 0;
    const opened = quoted ? (/^[["']+/.exec(inside)?.[0].length ?? 0) : 0;
    const closed = quoted ? (/[\]"']{0,4}$/.exec(inside)?.[0].length ?? 0) : 0;
    const first = start + indent + opened + (within?.[0] ?? 0);
    const last = within ? start + indent + opened + within[1] : start + indent + inside.length - closed;
    draft.drop(at, first);
    if (index > 0) draft.put(first, first, isItem ? ', ' : ' ');
    at = last;
    draft.drop(last, end);
  }
}
