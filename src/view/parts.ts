import { isUrl, shortUrl } from '../values/url.ts';
import { readPoint, readProse } from './prose/read-prose.ts';
import type { Block, Chunk, Part } from './view.ts';

/** Keep what is present of some things that may be missing. */
export function present<T>(things: readonly (T | false | '' | undefined)[]): readonly T[] {
  return things.filter((thing): thing is T => Boolean(thing));
}

/** Make a part of a text as it is; undefined if it is blank. */
export function part(field: string, text: string): Part | undefined {
  return text ? { field, words: [text] } : undefined;
}

/** Join the parts that are present; undefined if there are none. */
export function chunk(...parts: readonly (Part | undefined)[]): Chunk | undefined {
  const there = present(parts);
  return there.length ? { parts: there } : undefined;
}

/**
 * Lead from a text to an address; the address stands for a text that is missing, and beside it where a page may not link
 * to it.
 */
export function linked(field: string, text: string, url: string, urlField = 'url'): Chunk | undefined {
  if (!isUrl(url)) return chunk(part(field, text), part(urlField, url));
  return { parts: [text ? { field, words: [text], url } : { field: urlField, words: [shortUrl(url)], url }] };
}

/** Read prose for a body; undefined if it is blank. */
export function prose(field: string, text: string): Block | undefined {
  return text ? { kind: 'prose', field, prose: readProse(text) } : undefined;
}

/** Words so few that they are a name for something, not a sentence about it, without the marks of prose. */
const tag = /^[^.!?\n*`<[\\]{1,24}$/;

/** Read points for a body, each with its lines; three and more names run on as tags. */
export function points(field: string, texts: readonly string[]): Block | undefined {
  if (texts.length > 2 && texts.every((text) => tag.test(text))) return tags(field, texts);
  return texts.length ? { kind: 'points', field, items: texts.map(readPoint) } : undefined;
}

/** Set short words for a body in a line. */
export function tags(field: string, words: readonly string[], label?: string): Block | undefined {
  return words.length
    ? { kind: 'tags', field, words: words.map((word) => [word]), ...(label && { label }) }
    : undefined;
}
