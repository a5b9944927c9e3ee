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

/** "2019-03", "2019-03-01" */
const yearAndMonth = /(?<![\d./-])((?:19|20)\d\d)[-/](0[1-9]|1[0-2])(?!\d)/g;

/** Tell whether a text has months behind years that no second year can be, as "2010-11" may be one. */
export function hasMonthsBehindYears(text: string): boolean {
  for (const [, year, month] of text.matchAll(yearAndMonth))
    if (Number(month) !== (Number(year) + 1) % 100) return true;
  return false;
}
