/** Look at one field of anything; undefined where there is none or where looking throws. */
export function peek(source: unknown, name: string): unknown {
  try {
    return (source as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
