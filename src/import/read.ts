import { isEmail } from '../values/email.ts';
import { readUrl } from '../values/url.ts';
import type { Cursor } from './cursor.ts';
import { dateIn, periodIn } from './dates.ts';
import { plain, readRichText } from './rich-text.ts';

/** Reads a value at a cursor; undefined if there is none. */
export type Read<Value> = (from: Cursor) => Value | undefined;

const some = (text: string | undefined) => (text === '' ? undefined : text);

/** Read the first text at one of several paths. */
export const text =
  (...ways: readonly string[]): Read<string> =>
  (from) => {
    for (const way of ways) {
      const found = plain(from.text(way));
      if (found !== '') return found;
    }
    return undefined;
  };

/** The first of some readings that gives a value. */
export const first =
  <Value>(...reads: readonly Read<Value>[]): Read<Value> =>
  (from) => {
    for (const read of reads) {
      const found = read(from);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** The first value that a reading gives of some elements. */
export function firstFrom<Value>(elements: readonly Cursor[], read: Read<Value>): Value | undefined {
  for (const one of elements) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const date =
  (...ways: readonly string[]): Read<string> =>
  (from) => {
    for (const way of ways) {
      const { value } = from.at(way);
      const found = value instanceof Date ? value.toISOString().slice(0, 10) : dateIn(from.peek(way));
      if (found !== '') {
        from.text(way);
        return found;
      }
    }
    return undefined;
  };

/** The start of a period that is written as one text; of a single date if `alone` is set. */
export const start =
  (way: string, alone = true): Read<string> =>
  (from) => {
    const [begin, end] = periodIn(from.text(way));
    return some(begin === end && !alone ? '' : begin);
  };

/** The end of a period that is written as one text. */
export const end =
  (way: string): Read<string> =>
  (from) =>
    some(periodIn(from.text(way))[1]);

/** The paragraphs of texts that hold lists as well. */
export const prose =
  (...ways: readonly string[]): Read<string> =>
  (from) =>
    some(ways.flatMap((way) => readRichText(from.text(way)).prose).join('\n\n'));

/** The elements of lists in texts. */
export const bullets =
  (...ways: readonly string[]): Read<string[]> =>
  (from) => {
    const found = ways.flatMap((way) => readRichText(from.text(way)).bullets);
    return found.length > 0 ? found : undefined;
  };

/** All that a text says, the elements of lists as lines. */
export const whole =
  (...ways: readonly string[]): Read<string> =>
  (from) =>
    some(
      ways
        .flatMap((way) => {
          const { prose: said, bullets: listed } = readRichText(from.text(way));
          return [
            ...(said.length > 0 ? [said.join('\n\n')] : []),
            ...(listed.length > 0 ? [listed.join('\n')] : []),
          ];
        })
        .join('\n\n'),
    );

/** Read a list of texts; of objects, the text at a path of each. */
export const texts =
  (way: string, inner = ''): Read<string[]> =>
  (from) => {
    const found = from.list(way).flatMap((element) => some(plain(element.text(inner))) ?? []);
    return found.length > 0 ? found : undefined;
  };

/** A text that lists its elements: "a, b". */
export const parted =
  (way: string, separator = /[,;]\s|\n/): Read<string[]> =>
  (from) => {
    const found = from
      .text(way)
      .split(separator)
      .flatMap((one) => some(plain(one)) ?? []);
    return found.length > 0 ? found : undefined;
  };

/** Read an e-mail address that the schema accepts. */
export const mail =
  (...ways: readonly string[]): Read<string> =>
  (from) => {
    const way = ways.find((one) => isEmail(from.peek(one)));
    return way === undefined ? undefined : from.text(way);
  };

export const url =
  (...ways: readonly string[]): Read<string> =>
  (from) => {
    for (const way of ways) {
      const written = from.peek(way).replace(/^[<(]|[>)]$/g, '');
      const found = written && readUrl(written);
      if (found) {
        from.text(way);
        return found;
      }
    }
    return undefined;
  };

/** What kind of project a section of one's own holds, by its title. */
export const kindOf = (title: string): string | undefined =>
  /\btalks?$|vortr|charlas/i.test(title.trim())
    ? 'talk'
    : /conferen|konferen/i.test(title)
      ? 'conference'
      : some(plain(title));

/** Fields that are there, of those that may be. */
export function stated<Thing extends object>(
  fields: Thing,
): { [Key in keyof Thing]?: NonNullable<Thing[Key]> } | undefined {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return there.length > 0 ? (Object.fromEntries(there) as Thing as never) : undefined;
}

const beforeArea = /, | in /;

/** Split a degree and its area, "Bachelor of Science in Physics"; without an area the whole is the degree. */
export function degreeIn(text: string): readonly [degree: string, area: string | undefined] {
  const [found] = beforeArea.exec(text) ?? [];
  const at = found === undefined ? -1 : text.indexOf(found);
  return at > 0 && found ? [text.slice(0, at), text.slice(at + found.length)] : [text, undefined];
}
