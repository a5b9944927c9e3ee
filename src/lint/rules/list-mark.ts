import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

const mark = /^\s*([•●▪■◦‣⁃∙·*–—-])\s+\S/;
const bulletLines = /^\s*[•●▪■◦‣⁃∙]\s+\S/gm;

/** Texts beside a list of points. */
const withHighlights: ReadonlySet<string> = new Set([
  'work.summary',
  'volunteer.summary',
  'projects.description',
]);

/** A list item has its own bullet, or a text has bullets in it. */
export const listMark: Rule = {
  check: ({ pointer, field, value, shape, whole }) => {
    if (shape !== 'text' || typeof value !== 'string') return undefined;
    if (!Array.isArray(whole))
      return (value.match(bulletLines)?.length ?? 0) > 1
        ? {
            reason: `${dotForm(pointer)} contains a list with its own bullets.`,
            hint: withHighlights.has(field)
              ? 'Move its points to highlights.'
              : 'Write each point separately.',
          }
        : undefined;
    const [, found] = mark.exec(value) ?? [];
    return found
      ? {
          reason: `${dotForm(pointer)} begins with a bullet, ${found}.`,
          hint: 'Remove it: themes add their own bullets.',
        }
      : undefined;
  },
};
