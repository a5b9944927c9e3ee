import type { Readable, Writable } from 'node:stream';

/** A conversation in the DevTools protocol. */
export interface Talk {
  /** Ask for something, and wait for the answer: an Error if it is refused, late, or the talk has ended. */
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<unknown>;
  /** End it: whatever is still waited for, or asked later, fails for this reason. */
  readonly end: (reason: Error) => void;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Question {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Talk with a browser through two pipes, in messages of JSON that end with a NUL.
 * @param patience milliseconds in which each answer must come
 * @param onSilence called with the method if there is no answer in time
 */
export function talk(
  [to, from]: readonly [Writable, Readable],
  patience: number,
  onSilence: (method: string) => void,
): Talk {
  const asked = new Map<number, Question>();
  let last = 0;
  let ended: Error | undefined;

  const hear = (message: string) => {
    const { id, result, error } = JSON.parse(message) as Answer;
    const question = id === undefined ? undefined : asked.get(id);
    if (id === undefined || !question) return;
    asked.delete(id);
    clearTimeout(question.timer);
    if (error) question.reject(new Error(`The browser rejected ${question.method}: ${error.message}`));
    else question.resolve(result);
  };
  from.on('data', cutAtNul(hear));

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = ++last;
        const timer = setTimeout(onSilence, patience, method);
        asked.set(id, { method, resolve, reject, timer });
        to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    end: (reason) => {
      ended ??= reason;
      for (const { timer, reject } of asked.values()) {
        clearTimeout(timer);
        reject(ended);
      }
      asked.clear();
    },
  };
}

/** Put messages together from pieces that end anywhere, also within a character. */
function cutAtNul(hear: (message: string) => void): (piece: Buffer) => void {
  let begun: Buffer[] = [];
  return (piece) => {
    let from = 0;
    for (let nul = piece.indexOf(0); nul >= 0; nul = piece.indexOf(0, from)) {
      hear(Buffer.concat([...begun, piece.subarray(from, nul)]).toString());
      begun = [];
      from = nul + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  };
}
