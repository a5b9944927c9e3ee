/** Choices that follow from one number. */
export interface Random {
  /** A whole number from 0, below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <Value>(list: readonly Value[]) => Value;
  /** True once in so many times. */
  readonly once: (times: number) => boolean;
}

/** Make the choices of a number (mulberry32): the same number, the same choices. */
export function random(number: number): Random {
  let state = number >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % Math.max(1, limit);
  return {
    below,
    pick: <Value>(list: readonly Value[]) => list[below(list.length)] as Value,
    once: (times) => below(times) === 0,
  };
}
