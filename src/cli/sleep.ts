/** Nothing ever notifies a wait on it, so a wait is a sleep. */
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Do nothing for some milliseconds, in the middle of a synchronous function. */
export function sleep(milliseconds: number): void {
  Atomics.wait(clock, 0, 0, milliseconds);
}
