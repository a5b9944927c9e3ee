import type { Node } from './tree.ts';

/** What YAML takes for a text without quotes, in every version of it: nothing that begins like a number or a mark. */
const plain = /^[A-Za-z][\w./-]*(?::\/\/[\w./~%-]+)?$/;
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Write a text in the place of another, with the quotes that it had. */
export function writeScalar({ quotes }: Node, text: string, yaml: boolean): string {
  if (!yaml || quotes === 'double') return JSON.stringify(text);
  const [single] = /^[^\n\u0000-\u001f]*$/.exec(text) ?? [];
  if (quotes === 'single' && single !== undefined) return `'${text.replaceAll("'", "''")}'`;
  if (quotes === 'none') return plain.test(text) && !word.test(text) ? text : JSON.stringify(text);
  return JSON.stringify(text);
}

/** Write a text, or a list or object that takes the place of one, on one line. */
export function writeValue(node: Node, value: unknown, yaml: boolean): string {
  if (typeof value === 'string') return writeScalar(node, value, yaml);
  return Array.isArray(value)
    ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
    : `{ ${Object.entries(value as object)
        .map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`)
        .join(', ')} }`;
}
