/** Read something that may be hostile (a revoked proxy, a throwing getter); undefined if reading throws. */
export function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
