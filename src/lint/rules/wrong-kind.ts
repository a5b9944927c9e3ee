import { naming } from '../../resume/naming.ts';
import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule, Written } from '../rule.ts';
import type { Site } from '../sites.ts';

/** Lists whose elements have commas of their own: a text alone is one element. */
const ofSentences = /\.highlights$/;
/** Lists where a text alone is certainly a name. */
const ofNames: readonly string[] = [
  'awards',
  'certificates',
  'interests',
  'languages',
  'projects',
  'publications',
  'skills',
];
const placeKeys: readonly string[] = ['city', 'region', 'country', 'countryCode'];
/** A number as it is read aloud: not 1e21, nor 0x1f. */
const plainNumber = /^-?\d+(?:\.\d+)?$|^(?:true|false)$/;

/** The value is of another kind than wanted: a number, a text alone, a list of one. */
export const wrongKind: Rule = {
  check: (site) => {
    const meant = meantBy(site);
    return meant === undefined
      ? undefined
      : {
          reason: `${dotForm(site.pointer)} is ${kind(site.value)}, which is of another kind than wanted.`,
          hint: `Write ${shown(meant)}.`,
        };
  },
  mend: meantBy,
};

/** Write a value as a person would type it. */
const shown = (value: unknown) =>
  JSON.stringify(value)
    .replace(/^\{(.*)\}$/, '{ $1 }')
    .replace('":"', '": "');

function meantBy(
  { value, shape, field, pointer, key }: Site,
  written: Written = (_, plain) => String(plain),
): unknown {
  if (typeof shape === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') {
      const text = written(pointer, value);
      const takes = shape === 'date' ? /^[12]\d{3}$/ : shape === 'text' ? plainNumber : /(?!)/;
      return takes.test(text) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? text : undefined;
    }
    if (Array.isArray(value))
      return value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
    return shape === 'text' && field.endsWith('.location') ? placeIn(value) : undefined;
  }
  if (typeof value !== 'string' || !value.trim() || shape === undefined) return undefined;
  if (Array.isArray(shape))
    return shape[0] === 'text' && (ofSentences.test(field) || !/[,;\n]/.test(value)) ? [value] : undefined;
  return /^\d+$/.test(key) && ofNames.includes(field) ? { [naming[field] as string]: value } : undefined;
}

/** "Leeds, Yorkshire, GB", where nothing else is known of the place. */
function placeIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  const isPlace = keys.length > 0 && keys.every((key) => placeKeys.includes(key));
  if (!isPlace || (keys.includes('country') && keys.includes('countryCode'))) return undefined;
  const texts = placeKeys.flatMap((key) => (keys.includes(key) ? [parts[key]] : []));
  return texts.every((text) => typeof text === 'string' && text.trim()) ? texts.join(', ') : undefined;
}
