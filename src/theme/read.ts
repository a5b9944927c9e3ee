import { peek } from './peek.ts';
import type { Fields, Shape, View } from './shape.ts';

/** What to read besides texts. */
export interface Reading {
  readonly dates: boolean;
}

// NUL and its kin are parse errors in HTML
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/**
 * Read anything by a shape: what does not fit is blank, and nothing throws.
 * Only the fields of the shape are visited, so cycles do no harm; a lone value stands for a list of one.
 * @example read({ name: 'text', keywords: ['text'] }, { name: 7, keywords: 'a' }) // { name: '7', keywords: ['a'] }
 */
export function read<const S extends Shape>(shape: S, value: unknown, reading: Reading): View<S> {
  return readShape(shape, value, reading) as View<S>;
}

function readShape(shape: Shape, value: unknown, reading: Reading): unknown {
  try {
    if (shape === 'text') return readText(value);
    if (shape === 'date') return reading.dates ? readText(value) : '';
    if (isList(shape)) return readList(shape[0], value, reading);
    return readFields(shape, value, reading);
  } catch {
    return readShape(shape, undefined, reading);
  }
}

function readText(value: unknown): string {
  const words = Array.isArray(value)
    ? Object.values(value).map(wordsOf).filter(Boolean).join('\n')
    : wordsOf(value);
  const text = words.replace(controls, '');
  return text.trim() ? text : '';
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return isDate(value) ? value.toISOString().slice(0, 10) : '';
}

function readList(shape: Shape, value: unknown, reading: Reading): readonly unknown[] {
  const lone = typeof value === 'string' || typeof value === 'object' ? [value] : [];
  // Keys, not length: a sparse array may claim four billion elements
  const elements = Array.isArray(value) ? Object.keys(value).map((key) => peek(value, key)) : lone;
  return elements.map((element) => readShape(shape, element, reading)).filter((element) => !isBlank(element));
}

function readFields(shape: Fields, value: unknown, reading: Reading): unknown {
  const names = Object.keys(shape);
  const source = typeof value === 'string' ? { [String(names[0])]: value } : value;
  const view: Record<string, unknown> = {};
  for (const name of names) view[name] = readShape(shape[name] as Shape, peek(source, name), reading);
  return view;
}

function isBlank(view: unknown): boolean {
  if (typeof view !== 'object' || view === null) return view === '';
  for (const name in view) if (!isBlank((view as Readonly<Record<string, unknown>>)[name])) return false;
  return true;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

// By its method: a date from another realm (a worker, a vm) is no instance of this one's Date
function isDate(value: unknown): value is { toISOString(): string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}
