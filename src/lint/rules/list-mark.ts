import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

const mark = /^\s*([•●▪■◦‣⁃∙·*–—-])\s+\S/;
const bulletLines = /^\s*[•●▪■◦‣⁃∙]\s+\S/gm;

/** A point of a list has a mark of its own, or a text has marks in it. */
export const listMark: Rule = {
  check: ({ pointer, field, value, shape, whole }) => {
    if (shape !== 'text' || typeof value !== 'string') return undefined;
    if (!Array.isArray(whole))
      return (value.match(bulletLines)?.length ?? 0) > 1
        ? {
            reason: `${dotForm(pointer)} holds a list with marks of its own.`,
            hint: field.endsWith('.summary')
              ? 'Put its points into highlights.'
              : 'Put each point on its own.',
          }
        : undefined;
    const [, found] = mark.exec(value) ?? [];
    return found
      ? {
          reason: `${dotForm(pointer)} begins with a list mark, ${found}.`,
          hint: 'Take it away: themes set marks.',
        }
      : undefined;
  },
};
