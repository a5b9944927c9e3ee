import { menders } from './menders.ts';
import type { Change } from './change.ts';
import { fits } from './fits.ts';
import type { Rule } from './rule.ts';
import { parts, type Site } from './sites.ts';

const mends = Object.entries(menders) as readonly [keyof typeof menders, Rule][];

/**
 * Mend a value and all that the schema knows inside it; what is not changed stays the same object.
 * Each change is told to `tell`, in the order of the resume.
 * @returns undefined where the value is to be left out
 */
export function mended(site: Site, tell: (change: Change) => void = () => {}): unknown {
  const { value, shape } = site;
  if (shape === undefined) return value;
  if (typeof value !== 'object' || value === null) return mendedText(site, tell);
  const inside = parts(site);
  const after = inside.map((part) => mended(part, tell));
  const names = inside.map((part, at) => newName(part, after[at], inside, after));
  inside.forEach((part, at) => {
    if (names[at] !== part.key)
      tell({ ruleId: 'old-name', pointer: part.pointer, name: names[at] as string });
  });
  const same = inside.every((part, at) => after[at] === part.value && names[at] === part.key);
  if (same) return value;
  if (Array.isArray(value)) return after.filter((element) => element !== undefined);
  return Object.fromEntries(
    inside.flatMap((_, at) => (after[at] === undefined ? [] : [[names[at], after[at]]])),
  );
}

function mendedText(site: Site, tell: (change: Change) => void): unknown {
  let { value } = site;
  // Most texts: no rule has anything to mend in them.
  if (site.shape === 'text' && typeof value === 'string' && value !== '' && value === value.trim())
    return value;
  for (const [ruleId, { mend }] of mends) {
    const to = mend?.({ ...site, value });
    if (to === undefined || (to !== null && to === value)) continue;
    tell({ ruleId, pointer: site.pointer, from: value, ...(to !== null && { to }) });
    if (to === null) return undefined;
    value = to;
  }
  return value;
}

/** The name a property gets: its new one, where the value is of the right form and the new name is free. */
function newName(
  { key, renamed, shape }: Site,
  value: unknown,
  beside: readonly Site[],
  after: readonly unknown[],
): string {
  if (renamed === undefined || value === undefined || shape === undefined) return key;
  const taken = beside.some(
    (other, at) =>
      after[at] !== undefined && other.key !== key && (other.key === renamed || other.renamed === renamed),
  );
  return !taken && fits(value, shape) ? renamed : key;
}
