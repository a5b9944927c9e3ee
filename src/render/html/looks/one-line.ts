/**
 * Write the rules that set title and line of some heads on one line, and of some the date too.
 * @param heads a selector of what holds the heads; blank for all
 * @param closed a selector of what holds those that end with the date; their heads must be blocks
 */
export function oneLine(heads: string, closed?: string): string {
  const within = heads && `${closed ? `:is(${heads},${closed})` : heads} `;
  const whole = closed ? `,${closed} .what` : '';
  return `${within}.what>*${whole}{display:inline}${within}.what>*+.line::before{content:" · "}
${closed ? dated(`${closed} .what`) : ''}`;
}

/** Write the rules that set dates behind a line, with a dot between; what does not fit goes to the next line whole. */
export const dated = (line: string): string =>
  `${line}+.when{display:inline-block}${line}:has(+.when)::after{content:"\\a0· "}`;
