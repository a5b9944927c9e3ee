/** Tell whether a key is not content: keys of tools, and private ones. */
export function isAside(key: string): boolean {
  return /^(?:x-|_|\$schema$|meta$)/.test(key);
}
