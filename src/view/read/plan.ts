import { otherNames } from '../../resume/names.ts';
import type { Fields, Leaf, Shape } from './shape.ts';

/** A shape made ready to read by. */
export type Plan = Leaf | { readonly element: Plan } | { readonly fields: readonly FieldPlan[] };
export interface FieldPlan {
  readonly name: string;
  /** All that the field is called, the current name first. */
  readonly names: readonly string[];
  readonly plan: Plan;
}

/** Make a shape ready: each field learns the other names that it is known by. */
export function planOf(shape: Shape, field = ''): Plan {
  if (typeof shape === 'string') return shape;
  if (isList(shape)) return { element: planOf(shape[0], field) };
  return {
    fields: Object.entries(shape).map(([name, part]) => {
      const path = field ? `${field}.${name}` : name;
      return { name, names: [name, ...otherNames(path)], plan: planOf(part, path) };
    }),
  };
}

function isList(shape: readonly [Shape] | Fields): shape is readonly [Shape] {
  return Array.isArray(shape);
}
