import type { Check } from './judge.ts';

/** Judge a value by @jsonresume/schema; the complaints are of the keywords `type`, `format` and `pattern` alone. */
export const validate: Check;
