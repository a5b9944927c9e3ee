import type { Resume } from '../../src/resume.ts';
import { canonical } from './canonical.ts';
import type { Layout } from './layouts/layout.ts';

type Path = readonly string[];

/**
 * Cut a resume down to what a layout shows of it: a fact counts as shown when the text changes without it.
 * Dates are cut to the finest precision shown. A network or username is shown by a profile's URL, too.
 */
export function visible(resume: Resume, layout: Layout): Resume {
  const text = layout(resume);
  const differs = (path: Path, value?: string) => layout(put(resume, path, value) as Resume) !== text;

  const cut = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return differs(path) ? finest(value, path, differs) : undefined;
    if (Array.isArray(value)) return filled(value.map((one, i) => cut(one, [...path, String(i)])));
    if (typeof value !== 'object' || value === null) return undefined;
    const shown = Object.entries(value)
      .map(([key, inner]) => [key, cut(inner, [...path, key])] as const)
      .filter(([, inner]) => inner !== undefined);
    if (shown.length === 0) return undefined;
    return { ...toldByUrl(value, Object.fromEntries(shown)), ...Object.fromEntries(shown) };
  };
  return (cut(resume, []) ?? {}) as Resume;
}

/** The shortest form of a date that leaves the text as it is; other values stay whole. */
function finest(value: string, path: Path, differs: (path: Path, value: string) => boolean): string {
  if (!/^\d{4}(-\d\d){1,2}$/.test(value)) return value;
  return [4, 7].map((length) => value.slice(0, length)).find((cut) => !differs(path, cut)) ?? value;
}

function toldByUrl(profile: object, shown: object): object {
  if (!('url' in shown) || !('network' in profile || 'username' in profile)) return {};
  const url = canonical('url', String(shown.url));
  const told = Object.entries(profile).filter(
    ([key, value]) =>
      ['network', 'username'].includes(key) && url.includes(canonical('short', String(value))),
  );
  return Object.fromEntries(told);
}

function filled(list: readonly unknown[]): readonly unknown[] | undefined {
  const present = list.filter((one) => one !== undefined);
  return present.length > 0 ? present : undefined;
}

/** Copy a JSON value with another text at a path, or without the one that is there. */
function put(value: unknown, path: Path, text: string | undefined): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.flatMap((one, index) => {
      if (String(index) !== key) return [one];
      const changed = put(one, rest, text);
      return changed === undefined ? [] : [changed];
    });
  const changed = put(Reflect.get(value as object, key), rest, text);
  const others = Object.entries(value as object).filter(([name]) => name !== key);
  return Object.fromEntries(changed === undefined ? others : [...others, [key, changed]]);
}
