/** Tell whether a key holds no content: those of tools, and those that people keep for themselves. */
export function isAside(key: string): boolean {
  return /^(?:x-|_|\$schema$|meta$)/.test(key);
}
