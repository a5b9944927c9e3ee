import type { Supplement } from '../supplement/supplement.ts';
import type { Given } from './reader/calls.ts';

/** What can be written back, and the names of the files. */
export interface Saves {
  readonly resume: string;
  readonly page: string;
  readonly facts: string;
}

/** The command that serves this page: `recto open`. */
export interface Session {
  /** The document that it was opened with. */
  document(): Promise<Given | undefined>;
  /** Is told when the file has changed. */
  follow(onChange: () => void): void;
  readonly saves: Saves | undefined;
  readonly supplement: Supplement | undefined;
  /**
   * Write files beside the document.
   * @returns what to tell the person
   */
  save(contents: Readonly<Partial<Record<keyof Saves, string>>>): Promise<Answer>;
}

/** What became of saving. */
export interface Answer {
  readonly isSaved: boolean;
  readonly text: string;
}

/** What the command says of the document. */
export interface SessionFacts {
  readonly file?: string;
  readonly follows: boolean;
  readonly saves?: Saves;
  /** What is supplied to the document from the start. */
  readonly supplement?: Supplement;
}

/** The session that serves this page; undefined where it is a page of its own. */
export async function findSession(): Promise<Session | undefined> {
  if (!document.querySelector('meta[name="recto-session"]')) return undefined;
  const facts = (await (await fetch('session')).json()) as SessionFacts;
  return {
    saves: facts.saves,
    supplement: facts.supplement,
    async document() {
      if (facts.file === undefined) return undefined;
      const response = await fetch('document');
      if (!response.ok) throw new Error(await response.text());
      return { bytes: new Uint8Array(await response.arrayBuffer()), file: facts.file, isServed: true };
    },
    follow(onChange) {
      if (facts.follows) new EventSource('events').addEventListener('change', onChange);
    },
    async save(contents) {
      const response = await fetch('save', { method: 'PUT', body: JSON.stringify(contents) }).catch(
        () => undefined,
      );
      return response
        ? { isSaved: response.ok, text: await response.text() }
        : { isSaved: false, text: 'recto open has ended, so nothing was saved. Download instead.' };
    },
  };
}
