import { isAside } from './is-aside.ts';
import { isShort } from './is-short.ts';
import { ownKeys } from './own-keys.ts';
import { peek } from './peek.ts';
import { readable } from './readable.ts';
import { read, type Reading } from './read.ts';

/** An entry of which nothing is known but what its keys are called. */
export interface PlainEntry {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** Short texts, in the order of the resume. */
  readonly parts: readonly string[];
  readonly prose: string;
  readonly highlights: readonly string[];
  /** Short texts that stood in a list. */
  readonly words: readonly string[];
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
// A number alone says nothing, nor does a yes or no
const speechless = /^(?:[\d\s.,:/%+-]+|true|false)$/;
const prosaic = /^(?:summary|description|text|content|reference|quote)$/;

/** Read an entry by what its keys are called and by what they hold; objects within, but for places, are left out. */
export function readPlainEntry(source: unknown, reading: Reading): PlainEntry {
  const found = { title: '', url: '', date: '', start: '', end: '' };
  const parts: string[] = [];
  const prose: string[] = [];
  const highlights: string[] = [];
  const words: string[] = [];
  for (const key of Array.isArray(source) ? [] : ownKeys(source).filter((name) => !isAside(name))) {
    const role = roles.get(key);
    if (role && !found[role]) {
      found[role] = read(
        role === 'title' || role === 'url' ? 'text' : 'date',
        source,
        key,
        reading,
      ) as string;
    } else if (Array.isArray(peek(source, key))) {
      const list = read({ element: 'text' }, source, key, reading) as readonly string[];
      const points = list.every(isShort) ? words : highlights;
      for (const text of list) points.push(text);
    } else {
      const text = read('place', source, key, reading) as string;
      if (prosaic.test(key) || !isShort(text)) prose.push(text);
      else parts.push(speechless.test(text) ? `${readable(key)}: ${text}` : text);
    }
  }
  const shown = parts.filter(Boolean);
  return {
    ...found,
    title: found.title || (shown.shift() ?? ''),
    parts: shown,
    prose: prose.filter(Boolean).join('\n\n'),
    highlights,
    words,
  };
}
