import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { renaming } from './old-name.ts';

/** The property has a name that people give it, and not the one that JSON Resume has for it. */
export const otherName: Rule = {
  check: (site) =>
    site.namedBy === 'other-name'
      ? { reason: `${dotForm(site.pointer)} is called ${site.renamed} in JSON Resume.`, hint: renaming(site) }
      : undefined,
};
