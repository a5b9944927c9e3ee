import { causes } from './causes.ts';
import { countsOf } from './counts.ts';
import { fieldsOf, sectionNames } from './fields.ts';
import type { Loss } from './oracle.ts';

const labelWidth = 18;
const commonest = 3;
const order = sectionNames.flatMap((section) => fieldsOf(section).map(([field]) => `${section}.${field}`));

/** Print which share of the lost values each cause has, of all and of each section, in per cent. */
export function printCauses(losses: readonly Loss[]): string {
  const groups = ['all', ...sectionNames]
    .map((name) => ({ name, list: losses.filter(({ section }) => name === 'all' || section === name) }))
    .filter(({ list }) => list.length > 0);
  const row = (label: string, cell: (group: (typeof groups)[number]) => string | number) =>
    [
      label.padEnd(labelWidth),
      ...groups.map((group) => String(cell(group)).padStart(Math.max(group.name.length, 5) + 2)),
    ].join('');
  return [
    row('', ({ name }) => name),
    ...causes.map((cause) =>
      row(cause, ({ list }) => {
        const caused = list.filter((loss) => loss.cause === cause);
        return ((100 * caused.length) / list.length).toFixed(1);
      }),
    ),
    row('values lost', ({ list }) => list.length),
  ].join('\n');
}

/** Print for each field how many values it lost, and the commonest causes, with what those values were instead. */
export function printCausesByField(losses: readonly Loss[]): string {
  const rows = order.flatMap((field) => {
    const lost = losses.filter((loss) => loss.field === field);
    const told = countsOf(lost.map(({ cause }) => cause))
      .slice(0, commonest)
      .map(([cause, count]) => {
        const instead = lost.flatMap((loss) => (loss.cause === cause && loss.instead ? [loss.instead] : []));
        return `${cause} ${count}${inBrackets(countsOf(instead).slice(0, commonest))}`;
      });
    return lost.length > 0
      ? [`${field.padEnd(28)}${String(lost.length).padStart(6)}  ${told.join('; ')}`]
      : [];
  });
  return rows.join('\n');
}

function inBrackets(counts: readonly (readonly [string, number])[]): string {
  return counts.length === 0 ? '' : ` (${counts.map((pair) => pair.join(' ')).join(', ')})`;
}
