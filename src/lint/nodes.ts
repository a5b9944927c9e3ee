import { once } from '../values/once.ts';
import { pointer, type Pointer } from '../values/pointer.ts';
import { fields, type Shape } from './fields.ts';
import { oldNames } from '../resume/old-names.ts';
import { synonyms } from '../resume/synonyms.ts';

/** A value in a resume, and what the schema says about it. */
export interface ResumeNode {
  readonly pointer: Pointer;
  readonly key: string;
  /** The name of the field, without positions in lists: 'work.endDate'. */
  readonly field: string;
  readonly value: unknown;
  /** What the schema expects here, or under the right name if the property has another; undefined if it knows neither. */
  readonly shape: Shape | undefined;
  /** The JSON Resume name of the property, if that is a different one. */
  readonly renamed?: string | undefined;
  /** The rule that reports the other name. */
  readonly namedBy?: 'old-name' | 'other-name' | undefined;
  /** The object or list that holds the value, and what the schema expects there. */
  readonly whole: unknown;
  readonly wholeShape: Shape | undefined;
}

/** "Start_Date", "start-date" */
const lettersOf = (key: string) => key.toLowerCase().replace(/[_\s-]/g, '');
const namesByLetters = once(
  () =>
    new Map(
      [...oldNames, ...synonyms, ['projects.summary', 'description'] as const].map(
        ([field, name]) => [lettersOf(field), name] as const,
      ),
    ),
);

type Properties = { readonly [name: string]: Shape };

/** Make a node of the resume itself. */
export function rootNode(value: unknown): ResumeNode {
  return {
    pointer: '',
    key: '',
    field: '',
    value,
    shape: fields,
    whole: undefined,
    wholeShape: undefined,
  };
}

/**
 * List every value that the schema describes, in the order of the resume, the root first.
 * Goes no deeper than the schema does, so deep or circular values are no problem.
 */
export function nodesOf(root: unknown): readonly ResumeNode[] {
  const found = [rootNode(root)];
  const visit = (node: ResumeNode): void => {
    for (const part of parts(isLoneEntry(node) ? asEntry(node) : node)) {
      found.push(part);
      visit(part);
    }
  };
  visit(found[0]!);
  return found;
}

/** List the values directly inside a value that the schema describes; what cannot be read is left out. */
export function parts(node: ResumeNode): readonly ResumeNode[] {
  const { value, shape } = node;
  if (typeof value !== 'object' || value === null || typeof shape !== 'object') return [];
  try {
    if (Array.isArray(value)) return Array.isArray(shape) ? elements(node, value, shape[0] as Shape) : [];
    return Array.isArray(shape) ? [] : properties(node, value, shape as Properties);
  } catch {
    return [];
  }
}

/** Tell whether a single object is given for a list of such objects, and all its properties belong there. */
export function isLoneEntry(node: ResumeNode): boolean {
  const { shape } = node;
  if (!Array.isArray(shape) || typeof shape[0] !== 'object') return false;
  const inside = parts(asEntry(node));
  return inside.length > 0 && inside.every((part) => part.shape !== undefined);
}

/** An object that is given for a list, as an element of it. */
export const asEntry = (node: ResumeNode): ResumeNode => ({
  ...node,
  shape: (node.shape as readonly [Shape])[0],
});

/** More than any real list of JSON has. */
const mostElements = 10_000_000;

function elements(node: ResumeNode, list: readonly unknown[], shape: Shape): readonly ResumeNode[] {
  if (list.length > mostElements) return [];
  return Array.from(list, (value, index) => ({
    pointer: `${node.pointer}/${index}`,
    key: String(index),
    field: node.field,
    value,
    shape,
    whole: list,
    wholeShape: node.shape,
  }));
}

function properties(node: ResumeNode, whole: object, known: Properties): readonly ResumeNode[] {
  return Object.keys(whole).flatMap((key) => {
    const value = (whole as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) return [];
    const field = node.field ? `${node.field}.${key}` : key;
    const isKnown = Object.hasOwn(known, key);
    const renamed = isKnown ? undefined : rightName(key, field, whole, known);
    return {
      pointer: node.pointer + pointer(key),
      key,
      field: renamed ? field.slice(0, field.length - key.length) + renamed : field,
      value,
      shape: isKnown ? known[key] : renamed === undefined ? undefined : known[renamed],
      renamed,
      namedBy: renamed === undefined ? undefined : oldNames.has(field) ? 'old-name' : 'other-name',
      whole,
      wholeShape: known,
    };
  });
}

/** Find the JSON Resume name of a property that is unknown by this one. */
function rightName(key: string, field: string, whole: object, known: Properties): string | undefined {
  const name = namesByLetters().get(lettersOf(field));
  // A summary next to a description is something else.
  if (name === 'description' && Object.hasOwn(whole, name)) return undefined;
  if (name !== undefined) return Object.hasOwn(known, name) ? name : undefined;
  const letters = lettersOf(key);
  return Object.keys(known).find((one) => lettersOf(one) === letters);
}
