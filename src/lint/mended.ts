import type { Pointer } from '../values/pointer.ts';
import type { Change } from './change.ts';
import type { Shape } from './fields.ts';
import { matchesShape } from './matches-shape.ts';
import { menders } from './menders.ts';
import type { Rule } from './rule.ts';
import { isLoneEntry, meantBy, type Written } from './rules/wrong-kind.ts';
import { parts, type ResumeNode } from './nodes.ts';

/** How to mend. */
export interface Mending {
  /** Is told each change, in the order of the resume. */
  readonly tell?: (change: Change) => void;
  readonly written?: Written;
  /** Tells of an object whether a list can be made around it. */
  readonly canWrap?: (pointer: Pointer) => boolean;
  /** Tells of an object or list whether it is left as it is. */
  readonly skip?: (pointer: Pointer) => boolean;
}

const mends = Object.entries(menders) as readonly [keyof typeof menders, Rule][];

/**
 * Mend a value and all that the schema knows inside it; what is not changed stays the same object.
 * @returns undefined where the value is to be left out
 */
export function mended(node: ResumeNode, mending: Mending = {}): unknown {
  const { value, shape, pointer } = node;
  const { tell, skip, written } = mending;
  if (shape === undefined || skip?.(pointer)) return value;
  const meant = meantBy(node, written);
  if (meant !== undefined) {
    const to = mended({ ...node, value: meant });
    tell?.({ ruleId: 'wrong-kind', pointer, from: value, ...(to !== undefined && { to }) });
    return to;
  }
  if (typeof value !== 'object' || value === null) return mendedText(node, tell);
  if (isLoneEntry(node) && (mending.canWrap?.(pointer) ?? true)) {
    const to = [mended({ ...node, shape: (shape as readonly [Shape])[0] }, mending)];
    tell?.({ ruleId: 'wrong-kind', pointer, from: value, to });
    return to;
  }
  const inside = parts(node);
  const after = inside.map((part) => mended(part, mending));
  const names = inside.map((part, at) => {
    const name = newName(part, at, inside, after);
    const ruleId = part.namedBy ?? 'old-name';
    if (name === undefined) {
      tell?.({ ruleId, pointer: part.pointer, from: part.value });
      after[at] = undefined;
    } else if (name !== part.key) tell?.({ ruleId, pointer: part.pointer, name });
    return name;
  });
  if (inside.every((part, at) => after[at] === part.value && names[at] === part.key)) return value;
  if (Array.isArray(value)) return after.filter((element) => element !== undefined);
  return Object.fromEntries(
    inside.flatMap((_, at) => (after[at] === undefined ? [] : [[names[at], after[at]]])),
  );
}

function mendedText(node: ResumeNode, tell: Mending['tell']): unknown {
  let { value } = node;
  // Most texts: no rule has anything to mend in them.
  if (node.shape === 'text' && typeof value === 'string' && value !== '' && value === value.trim())
    return value;
  for (const [ruleId, { mend }] of mends) {
    const to = mend?.({ ...node, value });
    if (to === undefined || (to !== null && to === value)) continue;
    tell?.({ ruleId, pointer: node.pointer, from: value, ...(to !== null && { to }) });
    if (to === null) return undefined;
    value = to;
  }
  return value;
}

/**
 * The name a property gets: its right one, where the value is of the right form and that name is free; undefined where
 * what has the right name is the same text.
 */
function newName(
  { key, renamed, shape }: ResumeNode,
  own: number,
  beside: readonly ResumeNode[],
  after: readonly unknown[],
): string | undefined {
  const value = after[own];
  if (renamed === undefined || value === undefined || shape === undefined) return key;
  const right = beside.findIndex((other, at) => after[at] !== undefined && other.key === renamed);
  if (right >= 0) return after[right] === value ? undefined : key;
  const taken = beside.some(
    (other, at) => at !== own && after[at] !== undefined && other.renamed === renamed,
  );
  return !taken && matchesShape(value, shape) ? renamed : key;
}
