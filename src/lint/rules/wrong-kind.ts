import { naming } from '../../resume/naming.ts';
import { kind } from '../../validate/quote.ts';
import { dotForm, type Pointer } from '../../values/pointer.ts';
import { isUrl } from '../../values/url.ts';
import type { Shape } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { pointsIn } from './list-mark.ts';
import { isLoneEntry, type ResumeNode } from '../nodes.ts';

/** Lists whose elements may contain commas: a single text is one element. */
const ofSentences = /\.highlights$/;
/** Lists where a single text is certainly a name. */
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
/** The maximum length of a name. */
const longestName = 40;
/** A few words, not a sentence. */
const keyword = /^[^.!?;:\n]{1,30}$|^\S{1,30}$/;
const year = /^[12]\d{3}$/;
const nothing = /(?!)/;
/** A number in plain notation: not 1e21 or 0x1f. */
const plainNumber = /^[+-]?\d+(?:\.\d+)?$|^(?:true|false)$/;

/** The value has the wrong type: a number, a single text, a list of one. */
export const wrongKind: Rule = {
  check: (node) => {
    const isLone = isLoneEntry(node);
    const meant = isLone ? [node.value] : meantBy(node);
    return meant === undefined
      ? undefined
      : {
          reason: `${dotForm(node.pointer)} is ${kind(node.value)}, which is the wrong type.`,
          hint: isLone ? 'Put it in a list, between square brackets.' : `Write ${shown(meant)}.`,
        };
  },
};

/** Tells how a number or boolean is written in the text: 3.80 */
export type Written = (pointer: Pointer, value: unknown) => string;

/** Write a value as a person would type it. */
const shown = (value: unknown) =>
  JSON.stringify(value)
    .replace(/^\{(.*)\}$/, '{ $1 }')
    .replace('":"', '": "');

/** Convert a value to the expected type; undefined if it has that type, or nothing is certain. */
export function meantBy(node: ResumeNode, written: Written = (_, plain) => String(plain)): unknown {
  const { shape } = node;
  if (shape === undefined) return undefined;
  if (typeof shape === 'string') return asText(node, shape, written);
  return Array.isArray(shape) ? asList(node, shape[0] as Shape) : asObject(node);
}

function asText(
  { value, field, pointer, whole }: ResumeNode,
  shape: string,
  written: Written,
): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = written(pointer, value);
    const takes = shape === 'date' ? year : shape === 'text' ? plainNumber : nothing;
    return takes.test(text) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? text : undefined;
  }
  if (Array.isArray(value)) return value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
  if (shape !== 'text') return undefined;
  if (field.endsWith('.location')) return placeIn(value);
  return Array.isArray(whole) ? onlyText(value) : undefined;
}

/** Make a list: a single text is one element; lines with bullets, and keywords separated by commas, are several. */
function asList({ value, field }: ResumeNode, element: Shape): readonly unknown[] | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  const isOne = !/[,;\n]/.test(value);
  if (element === 'text') {
    if (isOne || ofSentences.test(field)) return pointsIn(value) ?? [value];
    const words = field.endsWith('.keywords') ? value.split(',').map((word) => word.trim()) : [];
    return words.length > 0 && words.every((word) => keyword.test(word)) ? words : undefined;
  }
  return isOne && value.length <= longestName && ofNames.includes(field) ? [named(field, value)] : undefined;
}

/** Make an object of an element of a list: a name, or the address of a profile. */
function asObject({ value, field, key }: ResumeNode): object | undefined {
  if (typeof value !== 'string' || !value.trim() || !/^\d+$/.test(key)) return undefined;
  if (field === 'basics.profiles') return isUrl(value.trim()) ? { url: value.trim() } : undefined;
  return ofNames.includes(field) ? named(field, value) : undefined;
}

const named = (field: string, value: string) => ({ [naming[field] as string]: value });

/** Read the text of an object that contains nothing else: { "text": "Bound books" } */
function onlyText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [[key, text] = [], other] = Object.entries(value);
  return !other &&
    typeof text === 'string' &&
    text.trim() &&
    /^(?:name|text|title|value|description)$/.test(key ?? '')
    ? text
    : undefined;
}

/** Write a place as "Leeds, Yorkshire, GB", if the object contains nothing else. */
function placeIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  const isPlace = keys.length > 0 && keys.every((key) => placeKeys.includes(key));
  if (!isPlace || (keys.includes('country') && keys.includes('countryCode'))) return undefined;
  const texts = placeKeys.flatMap((key) => (keys.includes(key) ? [parts[key]] : []));
  return texts.every((text) => typeof text === 'string' && text.trim()) ? texts.join(', ') : undefined;
}
