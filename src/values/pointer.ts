/** A JSON Pointer (RFC 6901): the key of provenance and the place a message speaks of. */
export type Pointer = string;

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const index = /^(?:0|[1-9]\d*)$/;

/**
 * Build a pointer from the keys that lead to a value.
 * @example pointer('work', 1, 'endDate') // '/work/1/endDate'
 */
export function pointer(...keys: readonly (string | number)[]): Pointer {
  return keys.map((key) => `/${typeof key === 'number' ? key : escaped(key)}`).join('');
}

const special = /[~/]/;
const escaped = (key: string) => (special.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key);

/**
 * Split a pointer into the keys that lead to its value; the root has none.
 * @example keysOf('/work/1/a~1b') // ['work', '1', 'a/b']
 */
export function keysOf(pointer: Pointer): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/**
 * Write a pointer as people write a path; the root is ''.
 * @example dotForm('/work/1/endDate') // 'work[1].endDate'
 */
export function dotForm(pointer: Pointer): string {
  return keysOf(pointer).reduce((path, key) => {
    if (index.test(key)) return `${path}[${key}]`;
    if (!plainName.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path ? `${path}.${key}` : key;
  }, '');
}

/** Look up the value a pointer leads to, among own properties only; undefined if there is none. */
export function valueAt(root: unknown, pointer: Pointer): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    root,
  );
}
