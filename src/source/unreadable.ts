/** A file that cannot be read; the message says why, in one plain sentence, and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
