import type { Resume } from '../../src/resume.ts';

/** A text of a resume and the name of the field that holds it. */
export interface Leaf {
  readonly field: string;
  readonly text: string;
}

const machinery = new Set(['$schema', 'meta', 'image']);

/** List every text of a resume, without the fields that speak of the file and not of the person. */
export function leaves(resume: Resume): readonly Leaf[] {
  return walk(resume, '');
}

function walk(value: unknown, field: string): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ field, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((element) => walk(element, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (machinery.has(key) ? [] : walk(inner, key)));
}
