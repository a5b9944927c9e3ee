import type { Rule, Table } from '../../src/mapping/mapping.ts';
import { mapping } from '../../src/mapping/tables.ts';

/** Write the table of what goes where. */
export function mappingTable(): string {
  const rows = Object.entries(mapping).flatMap(([section, table]) =>
    rowsOf(section === 'basics' ? section : `${section}[]`, table as unknown as Table),
  );
  return ['| field | from what the parser found |', '| --- | --- |', ...rows].join('\n');
}

function rowsOf(at: string, table: Table): readonly string[] {
  return Object.entries(table).flatMap(([field, rule]) => {
    if ('fields' in rule) return rowsOf(`${at}.${field}`, rule.fields);
    if ('entries' in rule) return rowsOf(`${at}.${field}[]`, rule.entries);
    return [`| \`${at}.${field}\` | ${source(rule)} |`];
  });
}

/** Say in words where a field comes from. */
function source(rule: Rule): string {
  if ('from' in rule) return [rule.from].flat().join(', else ');
  if ('join' in rule) return `${[rule.join].flat().join(', ')}, joined`;
  if ('each' in rule) return `each ${[rule.each].flat().join(', ')}`;
  return 'unmapped' in rule ? `nothing: ${rule.unmapped}` : '';
}
