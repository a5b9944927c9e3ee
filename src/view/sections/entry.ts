import { present } from '../parts.ts';
import type { Block, Chunk, Entry, When } from '../view.ts';

interface EntryParts {
  readonly title?: Chunk | undefined;
  readonly line?: readonly (Chunk | false | undefined)[];
  readonly when?: When | undefined;
  readonly body?: readonly (Block | false | undefined)[];
  readonly entries?: readonly Entry[];
}

/** Make an entry of what is present. */
export function entry({ title, line = [], when, body = [], entries = [] }: EntryParts): Entry {
  return {
    ...(title && { title }),
    line: present(line),
    ...(when && { when }),
    body: present(body),
    entries,
  };
}
