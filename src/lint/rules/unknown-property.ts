import { extraFields } from '../../resume/extra-fields.ts';
import { synonyms } from '../../resume/synonyms.ts';
import { networkNamed } from '../../values/network.ts';
import { nearest } from '../../values/nearest.ts';
import { dotForm } from '../../values/pointer.ts';
import { isAside } from '../../view/read/is-aside.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';

/** Where to put values that JSON Resume has no property for. */
const elsewhere: Readonly<Record<string, string>> = {
  'basics.location.country': 'Write the country code as countryCode.',
  'basics.highlights': 'Move it to basics.summary.',
  'work.type': 'Move it to position or summary.',
  'skills.rate': 'Move it to level, as a word.',
  'skills.rating': 'Move it to level, as a word.',
  'certificates.summary': 'Move it to name, or remove it.',
  'references.date': 'Move it to reference.',
};

/** The property is not part of JSON Resume; `meta` is free for tools to use. */
export const unknownProperty: Rule = {
  check: (node) => {
    if (node.shape !== undefined || node.wholeShape === undefined) return undefined;
    if (node.field !== 'meta.themeOptions' && misspelled.test(node.field))
      return {
        reason: `${dotForm(node.pointer)} is not read by the theme.`,
        hint: 'Rename it to themeOptions.',
      };
    return node.field.startsWith('meta.')
      ? undefined
      : { reason: `${dotForm(node.pointer)} is not a JSON Resume property.`, hint: hintFor(node) };
  },
};
const misspelled = /^meta\.theme[\s_-]?options?$/i;

const shownByRecto = 'Recto’s page shows this; most other themes do not.';

function hintFor({ key, field, value, whole: owner, wholeShape }: ResumeNode): string {
  if (field === 'basics.location.country' && typeof owner === 'object' && owner && 'countryCode' in owner)
    return 'Remove it: countryCode says it.';
  if (isAside(key)) return 'Programs may read it; themes do not show it.';
  const whole = field.slice(0, Math.max(0, field.length - key.length - 1));
  const network = whole === 'basics' && networkNamed(key);
  if (network) return `Move it to basics.profiles: { "network": "${network}", "url": "…" }.`;
  if (Object.hasOwn(elsewhere, field)) return elsewhere[field] as string;
  const shown = (extraFields as Readonly<Record<string, object>>)[whole];
  if (shown && Object.hasOwn(shown, synonyms.get(field) ?? key)) return shownByRecto;
  const meant = nearest(key, Object.keys(wholeShape as object));
  if (meant) return `Did you mean ${meant}?`;
  return whole === '' && Array.isArray(value)
    ? shownByRecto
    : 'Themes do not show this. Move it to a property that they show, or under meta.';
}
