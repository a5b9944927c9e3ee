/** Count how often each name stands in a list, the commonest first. */
export function countsOf<Name extends string>(names: readonly Name[]): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
