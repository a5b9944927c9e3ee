import { extraFields } from '../../resume/extra-fields.ts';
import { networkNamed } from '../../values/network.ts';
import { nearest } from '../../values/nearest.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../sites.ts';

/** Where people can say what JSON Resume has no property for. */
const elsewhere: Readonly<Record<string, string>> = {
  'basics.location.country': 'Write the code of the country as countryCode.',
  'basics.highlights': 'Put it into basics.summary.',
  'work.type': 'Put it into position or summary.',
  'skills.rate': 'Put it into level, in a word.',
  'skills.rating': 'Put it into level, in a word.',
  'certificates.summary': 'Put it into name, or leave it out.',
  'references.date': 'Put it into reference.',
};

/** JSON Resume does not know the property; `meta` is for tools, which keep there what they like. */
export const unknownProperty: Rule = {
  check: (site) =>
    site.shape !== undefined || site.wholeShape === undefined || site.field.startsWith('meta.')
      ? undefined
      : { reason: `${dotForm(site.pointer)} is no property of JSON Resume.`, hint: hintFor(site) },
};

function hintFor({ key, field, wholeShape }: Site): string {
  const whole = field.slice(0, Math.max(0, field.length - key.length - 1));
  const network = whole === 'basics' && networkNamed(key);
  if (network) return `Put it into basics.profiles: { "network": "${network}", "url": "…" }.`;
  if (Object.hasOwn(elsewhere, field)) return elsewhere[field] as string;
  const shown = (extraFields as Readonly<Record<string, object>>)[whole];
  if (shown && Object.hasOwn(shown, key)) return 'Recto’s page shows it; most other themes do not.';
  const meant = nearest(key, Object.keys(wholeShape as object));
  return meant ? `Did you mean ${meant}?` : 'Themes do not show it. Put it where they do, or under meta.';
}
