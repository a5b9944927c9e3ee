import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../sites.ts';
import { textOf } from '../text-of.ts';

/** White space around a value; the line break that ends a block of YAML is none. */
const around = /^\s|[^\S\n]$|\n\n$/;

/** White space stands around a value. */
export const straySpace: Rule = {
  check: (site) =>
    isStray(site)
      ? {
          reason: `${dotForm(site.pointer)} has leading or trailing white space.`,
          hint: 'Remove the white space.',
        }
      : undefined,
  mend: (site) => (isStray(site) ? textOf(site.value) : undefined),
};

// Of e-mail addresses a rule of their own speaks.
const isStray = ({ value, shape }: Site) =>
  textOf(value) !== '' && typeof shape === 'string' && shape !== 'email' && around.test(value as string);
