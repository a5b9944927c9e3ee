import { currentName } from '../../resume/names.ts';
import { isAside } from './is-aside.ts';
import { isShort } from './is-short.ts';
import { ownKeys } from './own-keys.ts';
import { safeGet } from './safe-get.ts';
import { readable } from './readable.ts';
import { type PlainEntry, readPlainEntry } from './read-plain-entry.ts';
import { read, type Reading } from './read.ts';
import { repeats } from './repeats.ts';

/** A list or a text at the root of a resume that JSON Resume does not have. */
export interface ExtraSection {
  readonly key: string;
  readonly title: string;
  /** Its entries; the texts that are among them make one, the last. */
  readonly entries: readonly PlainEntry[];
}

/** Read the lists, and the texts that run on, at the root that are not among the `known` sections, nor another name of one. */
export function readExtras(resume: unknown, known: object, reading: Reading): readonly ExtraSection[] {
  return ownKeys(resume)
    .filter((key) => isSaid(safeGet(resume, key)) && !isKnown(resume, key, known))
    .map((key) => {
      const said = safeGet(resume, key);
      const texts = Array.isArray(said)
        ? { texts: read({ element: 'text' }, resume, key, reading) }
        : { text: read('text', resume, key, reading) };
      const all = [...ownKeys(said).map((index) => safeGet(said, index)), texts];
      return {
        key,
        title: readable(key),
        entries: all.map((source) => readPlainEntry(source, reading)).filter(isFilled),
      };
    })
    .filter(({ entries }) => entries.length);
}

/** A short text at the root is a setting of some tool. */
const isSaid = (value: unknown) => Array.isArray(value) || (typeof value === 'string' && !isShort(value));

const isFilled = ({ title, url, date, start, end, parts, prose, points, words }: PlainEntry) =>
  [title, url, date, start, end].some(({ text }) => text) ||
  [parts, prose, points, words].some((list) => list.length);

function isKnown(resume: unknown, key: string, known: object): boolean {
  if (Object.hasOwn(known, key) || isAside(key)) return true;
  const section = currentName(key);
  const own = section && safeGet(resume, section);
  return section !== undefined && (!Array.isArray(own) || !own.some(Boolean) || repeats(resume, key, key));
}
