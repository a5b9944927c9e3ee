/**
 * Write the rules that set title and line of some heads on one line, and of some the date too.
 * @param heads a selector of what holds the heads; blank for all
 * @param closed a selector of what holds those that end with the date
 */
export function oneLine(heads: string, closed?: string): string {
  const within = heads && `${heads} `;
  const titled = `${within}.what>*{display:inline}${within}.what>*+.line::before{content:" · "}`;
  if (closed === undefined) return titled;
  return `${titled}
${closed} .head{display:block}${closed} .what,${closed} .what>*,${closed} .when{display:inline}
${closed} .what>*+.line::before,${closed} .what+.when::before{content:" · "}`;
}
