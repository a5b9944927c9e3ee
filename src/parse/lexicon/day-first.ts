/** "18/11/2019" */
const numbers = /(?<![\d./-])(\d\d?)([/-])(\d\d?)\2(?:19|20)\d\d(?!\d)/g;
const months = 12;

/** Tell whether the dates of a text in numbers begin with the day, by those that can be read only one way; undefined if none tells. */
export function dayFirstIn(text: string): boolean | undefined {
  let [days, others] = [0, 0];
  for (const [, first, , second] of text.matchAll(numbers)) {
    if (Number(second) <= months && Number(first) > months) days++;
    if (Number(first) <= months && Number(second) > months) others++;
  }
  return days > 0 === others > 0 ? undefined : days > 0;
}
