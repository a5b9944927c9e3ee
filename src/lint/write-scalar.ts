import type { Node, Scalar } from 'yaml';

/** What YAML takes for a text without quotes, in every version of it: nothing that begins like a number or a mark. */
const plain = /^[A-Za-z][\w./-]*(?::\/\/[\w./~%-]+)?$/;
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Write a text in the place of another, with the quotes that it had. */
export function writeScalar(node: Node, text: string, yaml: boolean): string {
  const { type } = node as Scalar;
  if (!yaml || type === 'QUOTE_DOUBLE') return JSON.stringify(text);
  const [single] = /^[^\n\u0000-\u001f]*$/.exec(text) ?? [];
  if (type === 'QUOTE_SINGLE' && single !== undefined) return `'${text.replaceAll("'", "''")}'`;
  if (type === 'PLAIN') return plain.test(text) && !word.test(text) ? text : JSON.stringify(text);
  return `${JSON.stringify(text)}\n`;
}
