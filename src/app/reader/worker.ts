import type { Asked, Said } from './calls.ts';
import { reader } from './reader.ts';
import { warm } from './warm.ts';

let current = 0;
const say = (said: Said, transfer: Transferable[] = []) => postMessage(said, { transfer });
const calls = reader((number, of) => say({ id: current, kind: 'progress', number, of }));

/** One call after the other: what is asked meanwhile waits, at first for what every document needs. */
let turn = warm();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  turn = turn.then(() => answer(data));
});

async function answer({ id, call, args }: Asked): Promise<void> {
  current = id;
  try {
    const value = await (calls[call] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
    say(
      { id, kind: 'done', value },
      typeof ImageBitmap !== 'undefined' && value instanceof ImageBitmap ? [value] : [],
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({ id, kind: 'refused', reason });
  }
}
