import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../sites.ts';
import { textOf } from '../text-of.ts';

/** The property has the name that it had before JSON Resume 1.0. */
export const oldName: Rule = {
  check: (site) =>
    site.namedBy === 'old-name'
      ? {
          reason: `${dotForm(site.pointer)} has been called ${site.renamed} since JSON Resume 1.0.`,
          hint: renaming(site),
        }
      : undefined,
};

/** Say what to do about a property with another name. */
export function renaming({ renamed = '', value, whole }: Site): string {
  const beside = whole as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(beside, renamed)) return `Rename it to ${renamed}.`;
  return textOf(value) && textOf(beside[renamed]) === textOf(value)
    ? `Remove it: ${renamed} says the same.`
    : `${renamed} already exists: keep the right one.`;
}
