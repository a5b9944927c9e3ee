import type { Check } from './judge.ts';

/** Judge a value by @jsonresume/schema; complaints have only the keywords `type`, `format` and `pattern`. */
export const validate: Check;
