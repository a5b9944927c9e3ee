import { isAside } from './is-aside.ts';
import { isShort } from './is-short.ts';
import { ownKeys } from './own-keys.ts';
import { safeGet } from './safe-get.ts';
import { readable } from './readable.ts';
import { read, type Reading } from './read.ts';
import type { PlaceView } from './shape.ts';

/** A text, and the key that it is under. */
export interface Keyed {
  readonly key: string;
  readonly text: string;
  /** What the text is, if that is not obvious. */
  readonly label?: string;
}

/** A list of texts, and the key that it is under. */
export interface KeyedList {
  readonly key: string;
  readonly texts: readonly string[];
}

/** An entry of which only the names of its keys are known; lists keep their order. */
export interface PlainEntry {
  readonly title: Keyed;
  readonly url: Keyed;
  readonly date: Keyed;
  readonly start: Keyed;
  readonly end: Keyed;
  /** Short texts. */
  readonly parts: readonly Keyed[];
  readonly prose: readonly Keyed[];
  readonly points: readonly KeyedList[];
  /** Short texts that were in a list. */
  readonly words: readonly KeyedList[];
}

const roles = new Map<string, 'title' | 'url' | 'date' | 'start' | 'end'>([
  ['title', 'title'],
  ['name', 'title'],
  ['url', 'url'],
  ['website', 'url'],
  ['link', 'url'],
  ['date', 'date'],
  ['releaseDate', 'date'],
  ['year', 'date'],
  ['startDate', 'start'],
  ['start', 'start'],
  ['endDate', 'end'],
  ['end', 'end'],
]);
// A number alone says nothing, and neither does a boolean
const speechless = /^(?:[\d\s.,:/%+-]+|true|false)$/;
const prosaic = /^(?:summary|description|text|content|reference|quote)$/;
const nothing: Keyed = { key: '', text: '' };

/** Read an entry by the names and values of its keys; objects inside it, except places, are left out. */
export function readPlainEntry(source: unknown, reading: Reading): PlainEntry {
  const found = { title: nothing, url: nothing, date: nothing, start: nothing, end: nothing };
  const parts: Keyed[] = [];
  const prose: Keyed[] = [];
  const points: KeyedList[] = [];
  const words: KeyedList[] = [];
  for (const key of Array.isArray(source) ? [] : ownKeys(source).filter((name) => !isAside(name))) {
    const role = roles.get(key);
    if (role && !found[role].text) {
      const kind = role === 'title' || role === 'url' ? 'text' : 'date';
      found[role] = { key, text: read(kind, source, key, reading) as string };
    } else if (Array.isArray(safeGet(source, key))) {
      const texts = read({ element: 'text' }, source, key, reading) as readonly string[];
      if (texts.length) (texts.every(isShort) ? words : points).push({ key, texts });
    } else {
      const text = placeText(read('place', source, key, reading) as PlaceView);
      if (!text) continue;
      if (prosaic.test(key) || !isShort(text)) prose.push({ key, text });
      else parts.push({ key, text, ...(speechless.test(text) && { label: readable(key) }) });
    }
  }
  const title = found.title.text ? found.title : (parts.shift() ?? nothing);
  return { ...found, title, parts, prose, points, words };
}

function placeText({ text, address, city, region, postalCode, country, countryCode }: PlaceView): string {
  return [text, address, city, region, postalCode, country || countryCode].filter(Boolean).join(', ');
}
