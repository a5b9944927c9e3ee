/** A file that cannot be read; the message says why, in one plain sentence, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** By its name: a reader that is loaded apart has a class of its own. */
export const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && error.name === 'Unreadable';
