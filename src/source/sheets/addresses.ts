import type { Line } from './cells.ts';

/** An address that may have been cut. */
const begun = /(?:^|\s)(?:\S+@[\w.-]*|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i;
const rest = /^[\w%~/?=&.#-]+$/;
/** It ends as a whole one does. */
const isWhole = /[^/]\.[a-z]{2,}$/i;
const ending = /^(?:[^.]+|\..+)$/;

/** Tell whether the edge of the column cut an address of which the line below has the end. */
export function isOpenAddress(above: Line, line: Line): boolean {
  const [first, second] = [above.at(-1)?.text ?? '', line[0].text];
  return begun.test(first) && rest.test(second) && (!isWhole.test(first) || ending.test(second));
}
