import { leftOut } from '../../view/left-out.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ResumeNode, nodesOf } from '../nodes.ts';

/** The page shows nothing of a value, though JSON Resume knows its name. */
export const leftOutOfPage: Rule = {
  check: ({ pointer, value }) => {
    if (pointer !== '' || typeof value !== 'object') return undefined;
    const out = leftOut(value);
    if (out.length === 0) return undefined;
    const known = new Map(nodesOf(value).map((node) => [node.pointer, node]));
    // Other rules report pictures, and what JSON Resume does not know or knows by another name.
    const found = out.flatMap((at) => known.get(at) ?? []);
    return found
      .filter(({ shape, renamed }) => typeof shape === 'string' && shape !== 'image' && !renamed)
      .map(finding);
  },
};

function finding({ pointer, field }: ResumeNode): Finding {
  const reason = `${dotForm(pointer)} is not shown on the page.`;
  const isLevel = field === 'skills.level';
  return {
    reason,
    hint: isLevel
      ? 'All skills have this level, so it says nothing about any of them.'
      : 'Check whether it is in the right place.',
    pointer,
  };
}
