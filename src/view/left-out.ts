import { otherNames } from '../resume/names.ts';
import { pointer, type Pointer } from '../values/pointer.ts';
import { attempt } from './read/attempt.ts';
import { isAside } from './read/is-aside.ts';
import { ownKeys } from './read/own-keys.ts';
import { safeGet } from './read/safe-get.ts';
import { readResume } from './read/read-resume.ts';
import { readText } from './read/read-text.ts';
import { repeats } from './read/repeats.ts';
import { unwrap } from './read/unwrap.ts';
import { levelSaysNothing } from './sections/skills.ts';
import { imageOf, showsImage } from './shows-image.ts';

/**
 * Find what the page does not show of a resume, in the order of the resume; an object or list that is not shown at all
 * is treated as one. Not counted: keys of tools (`meta`, `x-…`, `_…`), what is said twice, and what options hide on purpose.
 * @example leftOut({ work: [{ name: 'Acme', salary: '1' }] }) // ['/work/0/salary']
 */
export function leftOut(given: unknown): readonly Pointer[] {
  const { resume, at: root } = unwrap(given);
  const whole = { resume };
  const shown = takenFrom(whole);
  const found: Pointer[] = [];
  const seen = new Set<unknown>();
  let texts = 0;
  /** Visit a value; `field` is its path, without positions in lists. */
  const visit = (owner: unknown, key: string, at: Pointer, field: string, inText: boolean): void => {
    const value = safeGet(owner, key);
    const list = attempt(() => Array.isArray(value)) ?? false;
    const isShown = inText || shown(owner, key);
    if (typeof value !== 'object' || value === null || (!list && readText(value))) {
      if (isShown) texts++;
      else if (readText(value)) found.push(at);
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    const [textsBefore, foundBefore] = [texts, found.length];
    for (const name of ownKeys(value)) {
      const inner = list ? field : field ? `${field}.${name}` : name;
      if (list || !(isAside(name) || repeats(value, name, inner)))
        visit(value, name, at + (list ? `/${name}` : pointer(name)), inner, list && isShown);
    }
    if (at !== root && texts === textsBefore && found.length > foundBefore)
      found.splice(foundBefore, Infinity, at);
  };
  // Nesting without end would end the stack
  attempt(() => visit(whole, 'resume', root, '', false));
  return found;
}

/** Read a resume, and tell of each value whether it became a text of the page. */
function takenFrom(whole: { readonly resume: unknown }): (owner: unknown, key: string) => boolean {
  const taken = new Map<unknown, Set<string>>();
  const take = (owner: unknown, key: string) => taken.set(owner, (taken.get(owner) ?? new Set()).add(key));
  const { basics, skills } = readResume(whole, { take });
  if (!showsImage(basics.image) && imageOf(whole.resume))
    for (const name of ['image', ...otherNames('basics.image')])
      taken.get(safeGet(whole.resume, 'basics'))?.delete(name);
  if (levelSaysNothing(skills))
    for (const list of [safeGet(whole.resume, 'skills')])
      for (const at of ownKeys(list)) taken.get(safeGet(list, at))?.delete('level');
  return (owner, key) => taken.get(owner)?.has(key) ?? false;
}
