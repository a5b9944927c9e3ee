import type { Pointer } from '../values/pointer.ts';
import type { Change } from './change.ts';
import { matchesShape } from './matches-shape.ts';
import { fixers } from './fixers.ts';
import type { Rule } from './rule.ts';
import { meantBy, type Written } from './rules/wrong-kind.ts';
import { asEntry, isLoneEntry, parts, type ResumeNode } from './nodes.ts';

/** How to fix a value. */
export interface Fixing {
  /** Receives each change, in the order of the resume. */
  readonly tell?: (change: Change) => void;
  readonly written?: Written;
  /** Tells whether an object can be wrapped in a list. */
  readonly canWrap?: (pointer: Pointer) => boolean;
  /** Tells whether a value stays as it is, under the name that it has. */
  readonly skip?: (pointer: Pointer) => boolean;
}

const fixes = Object.entries(fixers) as readonly [keyof typeof fixers, Rule][];

/**
 * Fix a value and everything inside it that the schema knows; unchanged parts stay the same object.
 * @returns undefined if the value is to be removed
 */
export function fixNode(node: ResumeNode, fixing: Fixing = {}): unknown {
  const { value, shape, pointer } = node;
  const { tell, skip, written } = fixing;
  if (shape === undefined || skip?.(pointer)) return value;
  const meant = meantBy(node, written);
  if (meant !== undefined) {
    const to = fixNode({ ...node, value: meant });
    tell?.({ ruleId: 'wrong-kind', pointer, from: value, ...(to !== undefined && { to }) });
    return to;
  }
  if (typeof value !== 'object' || value === null) return fixValue(node, tell);
  if (isLoneEntry(node) && (fixing.canWrap?.(pointer) ?? true)) {
    const to = [fixNode(asEntry(node), fixing)];
    tell?.({ ruleId: 'wrong-kind', pointer, from: value, to });
    return to;
  }
  const inside = parts(node);
  const after = inside.map((part) => fixNode(part, fixing));
  const names = inside.map((part, at) => {
    const name = skip?.(part.pointer) ? part.key : newName(part, at, inside, after, skip);
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

function fixValue(node: ResumeNode, tell: Fixing['tell']): unknown {
  let { value } = node;
  // Most texts: no rule has anything to fix in them.
  if (node.shape === 'text' && typeof value === 'string' && value !== '' && value === value.trim())
    return value;
  for (const [ruleId, { fix }] of fixes) {
    const to = fix?.({ ...node, value });
    if (to === undefined || (to !== null && to === value)) continue;
    tell?.({ ruleId, pointer: node.pointer, from: value, ...(to !== null && { to }) });
    if (to === null) return undefined;
    value = to;
  }
  return value;
}

/**
 * Choose the name of a property: its right one, if the value has the right form and that name is free; undefined if the
 * property with the right name has the same text.
 */
function newName(
  { key, renamed, shape }: ResumeNode,
  own: number,
  beside: readonly ResumeNode[],
  after: readonly unknown[],
  skip: Fixing['skip'],
): string | undefined {
  const value = after[own];
  if (renamed === undefined || value === undefined || shape === undefined) return key;
  const right = beside.findIndex((other, at) => after[at] !== undefined && other.key === renamed);
  if (right >= 0)
    return after[right] === value && !skip?.((beside[right] as ResumeNode).pointer) ? undefined : key;
  const taken = beside.some(
    (other, at) => at !== own && after[at] !== undefined && other.renamed === renamed,
  );
  return !taken && matchesShape(value, shape) ? renamed : key;
}
