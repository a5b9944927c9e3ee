/** A file that cannot be read; the message says why, in one plain sentence, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What is wrong with a file of no bytes, whatever it was to be. */
export const emptyFile = 'The file is empty. Check that this is the file you meant.';

/** By its name: a reader that is loaded apart has a class of its own. */
export const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && error.name === 'Unreadable';
