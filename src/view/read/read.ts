import { readDate } from '../../values/read-date.ts';
import { safeGet } from './safe-get.ts';
import type { FieldPlan, Plan } from './plan.ts';
import type { PlaceView } from './shape.ts';
import { readText } from './read-text.ts';

/** How to read. */
export interface Reading {
  /** Called with each value that becomes a text of the view: the object that contains it, and its key. */
  readonly take?: (owner: unknown, key: string) => void;
}

/**
 * Read the value under a key by a plan; what does not fit becomes blank. Never throws.
 * Only the fields of the plan are visited, so cycles do no harm; a lone value stands for a list of one, a lone text for
 * the first field of an object. Of a field with several names the first that is not blank counts.
 */
export function read(plan: Plan, owner: unknown, key: string, reading: Reading): unknown {
  try {
    if (plan === 'text') return readLeaf(owner, key, reading);
    if (plan === 'date') return readDay(owner, key, reading);
    if (plan === 'place') return readPlace(owner, key, reading);
    return 'element' in plan
      ? readList(plan.element, owner, key, reading)
      : readFields(plan.fields, owner, key, reading);
  } catch {
    return read(plan, undefined, key, reading);
  }
}

/** Tell whether a view holds nothing to show. */
export function isBlank(view: unknown): boolean {
  if (typeof view !== 'object' || view === null) return view === '';
  for (const name in view) if (!isBlank((view as Readonly<Record<string, unknown>>)[name])) return false;
  return true;
}

function readLeaf(owner: unknown, key: string, { take }: Reading): string {
  const text = readText(safeGet(owner, key));
  if (text) take?.(owner, key);
  return text;
}

/** Read a date as JSON Resume writes it, if it can be only one; otherwise the text. */
function readDay(owner: unknown, key: string, reading: Reading): string {
  const text = readLeaf(owner, key, reading);
  return text && (readDate(text) ?? text);
}

/** A place is a text, or an object as `basics.location` is. */
function readPlace(owner: unknown, key: string, reading: Reading): PlaceView {
  const text = readLeaf(owner, key, reading);
  const value = text ? undefined : safeGet(owner, key);
  const part = (name: string) => readLeaf(value, name, reading);
  return {
    text,
    address: part('address'),
    city: part('city'),
    region: part('region'),
    postalCode: part('postalCode'),
    country: part('country'),
    countryCode: part('countryCode'),
  };
}

function readList(element: Plan, owner: unknown, key: string, reading: Reading): readonly unknown[] {
  const value = safeGet(owner, key);
  // Keys, not length: a sparse array may claim four billion elements
  if (Array.isArray(value))
    return Object.keys(value)
      .map((index) => read(element, value, index, reading))
      .filter((view) => !isBlank(view));
  if (typeof value !== 'string' && typeof value !== 'object') return [];
  const lone = read(element, owner, key, reading);
  return isBlank(lone) ? [] : [lone];
}

function readFields(fields: readonly FieldPlan[], owner: unknown, key: string, reading: Reading): unknown {
  const value = safeGet(owner, key);
  const view: Record<string, unknown> = {};
  for (const field of fields) view[field.name] = readField(field, value, reading);
  const [first] = fields;
  if (typeof value === 'string' && first) view[first.name] = read(first.plan, owner, key, reading);
  return view;
}

function readField({ names, plan }: FieldPlan, source: unknown, reading: Reading): unknown {
  let view: unknown;
  for (const name of names) {
    view = read(plan, source, name, reading);
    if (names.length === 1 || !isBlank(view)) break;
  }
  return view;
}
