import { pointer as pointerTo } from '../values/pointer.ts';

/** What is remembered of a document while it is read: JSON Pointers into it. */
export interface Memory {
  /** What the field under way was read from. */
  readonly read: Set<string>;
  /** What became values. */
  readonly taken: Set<string>;
  /** What its owner does not show. */
  readonly hidden: Set<string>;
}

/** A value of a foreign document and its place; it remembers which of its texts were read. */
export interface Cursor {
  readonly value: unknown;
  /** A JSON Pointer into the document. */
  readonly pointer: string;
  readonly memory: Memory;
  /** The value that contains it. */
  readonly parent: Cursor | undefined;
  /** The value at a path of names: `date.start`. */
  at(way: string): Cursor;
  /** The elements of a list, or the values of an object. */
  list(way?: string): readonly Cursor[];
  /** The text or number here, trimmed; empty if there is none. */
  text(way?: string): string;
  /** The same, to judge by it: not remembered as read. */
  peek(way?: string): string;
}

/** Begin to read a document. */
export function cursorAt(value: unknown, memory: Memory, pointer = '', parent?: Cursor): Cursor {
  const cursor: Cursor = {
    value,
    pointer,
    memory,
    parent,
    at: (way) => (way === '' ? cursor : way.split('.').reduce(step, cursor)),
    list: (way = '') => {
      const from = cursor.at(way);
      if (typeof from.value !== 'object' || from.value === null) return [];
      return Object.keys(from.value).map((name) => step(from, name));
    },
    text: (way = '') => {
      const text = cursor.peek(way);
      if (text !== '') memory.read.add(cursor.at(way).pointer);
      return text;
    },
    peek: (way = '') => {
      const { value: inner } = cursor.at(way);
      return typeof inner === 'string' ? inner.trim() : typeof inner === 'number' ? String(inner) : '';
    },
  };
  return cursor;
}

function step(parent: Cursor, name: string): Cursor {
  const { value, pointer, memory } = parent;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  const inner = isThere ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  return cursorAt(inner, memory, pointer + pointerTo(name), parent);
}

/** Tell whether an element is visible, and remember those that are hidden. */
export function isShown({ value, pointer, memory }: Cursor): boolean {
  const { visible, hidden, private: secret } = Object(value) as Readonly<Record<string, unknown>>;
  const shows = visible !== false && hidden !== true && secret !== true;
  if (!shows) memory.hidden.add(pointer);
  return shows;
}

/** The entries of sections, without those that its owner hides. */
export const shownItems = (sections: readonly Cursor[]): readonly Cursor[] =>
  sections.filter(isShown).flatMap((section) => section.list('items').filter(isShown));

/** Find the whole document that contains a value. */
export const rootOf = (from: Cursor): Cursor => (from.parent ? rootOf(from.parent) : from);
