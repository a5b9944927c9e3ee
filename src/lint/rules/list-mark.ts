import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

const mark = /^\s*([•●▪■◦‣⁃∙·*–—-])\s+\S/;
const bulletLines = /^\s*[•●▪■◦‣⁃∙]\s+\S/gm;

/** Take apart a text of which each line has its bullet; undefined for any other. */
export function pointsIn(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => /\S/.test(line));
  const areMarked = lines.length > 1 && lines.every((line) => mark.test(line));
  return areMarked ? lines.map((line) => line.replace(/^\s*\S\s+/, '').trimEnd()) : undefined;
}

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
