import { causes } from './causes.ts';
import type { Loss } from './oracle.ts';

const longest = 100;
const most = 3;

/** Print examples of each cause, taken evenly over all: the document, the value that was asked, and what was given. */
export function printLosses(losses: readonly Loss[], count: number): string {
  return causes
    .flatMap((cause) => {
      const caused = losses.filter((loss) => loss.cause === cause);
      return caused.length > 0 ? [[cause, ...spread(caused, count).map(printLoss)].join('\n')] : [];
    })
    .join('\n\n');
}

function spread<Item>(list: readonly Item[], count: number): readonly Item[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as Item);
}

function printLoss({ document, pointer, value, instead, given }: Loss): string {
  return [
    `  ${document}${instead ? ` (${instead})` : ''}`,
    `    - ${pointer} ${quoted(value)}`,
    ...given.slice(0, most).map((one) => `    + ${one.pointer} ${quoted(one.text)}`),
  ].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)} …` : text);
}
