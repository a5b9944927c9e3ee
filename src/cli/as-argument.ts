import { sep } from 'node:path';

/** How a person names the input in a further command, in a shell. */
export const asArgument = (name: string): string => {
  if (isStandardInput(name)) return 'FILE';
  if (/^[\w.,/\\:@%+=-]+$/.test(name) && !name.startsWith('-')) return name;
  // On Windows names hold no quotes.
  if (sep === '\\') return `"${name}"`;
  return /[$`"\\!]/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
};

/** What messages call the input that has no name. */
export const standardInput = 'standard input';

/** Tell whether messages call the input so because it has no name. */
export const isStandardInput = (name: string): boolean => name === standardInput;
