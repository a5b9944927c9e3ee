/** Find all that a global expression matches, in order: as `matchAll` does, which copies the expression each time. */
export function matchesIn(text: string, form: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}
