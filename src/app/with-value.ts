import { keysOf, type Pointer } from '../values/pointer.ts';

/**
 * Write a value of a resume, which stays as it is: a changed copy is given. A blank text removes the value, and with it
 * an entry that holds nothing else.
 * @example withValue({ work: [] }, '/work/0/name', 'Acme') // { work: [{ name: 'Acme' }] }
 */
export function withValue<Root extends object>(root: Root, at: Pointer, value: unknown): Root {
  return (written(root, keysOf(at), value) ?? {}) as Root;
}

function written(whole: unknown, [key, ...path]: readonly string[], value: unknown): unknown {
  if (key === undefined) return isBlank(value) ? undefined : value;
  const inner = written(isHolder(whole) && Object.hasOwn(whole, key) ? whole[key] : undefined, path, value);
  if (Array.isArray(whole) || (whole === undefined && /^\d+$/.test(key))) {
    const list: readonly unknown[] = Array.isArray(whole) ? whole : [];
    return inner === undefined
      ? list.filter((_, place) => place !== Number(key))
      : [...list.slice(0, Number(key)), inner, ...list.slice(Number(key) + 1)];
  }
  const { [key]: _, ...others } = isHolder(whole) ? whole : {};
  if (inner === undefined) return path.length > 0 || Object.keys(others).length > 0 ? others : undefined;
  return isHolder(whole) && Object.hasOwn(whole, key)
    ? { ...whole, [key]: inner }
    : { ...others, [key]: inner };
}

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const isBlank = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
