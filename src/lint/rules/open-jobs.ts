import { dotForm, pointer as pointerOf } from '../../values/pointer.ts';
import { entries } from '../entries.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';

/** Two jobs at once are common. */
const most = 2;

/** Several jobs have a start date but no end date, so they are all shown as current. */
export const openJobs: Rule = {
  check: (node) => {
    const { pointer, field, value } = node;
    if (field !== 'work' || !Array.isArray(value)) return undefined;
    const open = entries(node).flatMap((job, at) =>
      textOf(job.startDate) && job.endDate === undefined ? [dotForm(pointer + pointerOf(at))] : [],
    );
    return open.length > most
      ? {
          reason: `${open.length} jobs have no end date: ${open.slice(0, 4).join(', ')}${open.length > 4 ? ', …' : ''}.`,
          hint: 'Add an endDate to each job that has ended: a job without one is shown as current.',
        }
      : undefined;
  },
};
