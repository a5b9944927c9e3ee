import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

/** A literal line break; a Windows path does not contain one. */
const writtenOut = /(?<![:\w]\\?)\\[nrt](?=\W|[A-Z]|$)|[.!?,;)]\\n/;

/** A text contains a literal `\n` where a line break is meant. */
export const literalNewline: Rule = {
  check: ({ pointer, value, shape }) =>
    shape === 'text' && typeof value === 'string' && writtenOut.test(value)
      ? {
          reason: `${dotForm(pointer)} contains a literal \\n instead of a line break.`,
          hint: 'Use a single backslash in JSON, or break the line in YAML.',
        }
      : undefined,
};
