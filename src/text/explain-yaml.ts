import type { YAMLError } from 'yaml';
import type { Fault } from './explain-json.ts';

const apart = 'This line does not line up with those above it';
const reserved = (sign = '') => `A value that begins with ${sign} needs quotes`;

/**
 * Put what the parser says of a text in plain words, at the place that has to be changed.
 * @param errors what it says, in order; at least one
 * @param quoteAt the offset where the last quoted value begins
 */
export function explainYaml(text: string, errors: readonly YAMLError[], quoteAt: number): Fault {
  const [error] = errors as readonly [YAMLError];
  const { code, message, pos } = error;
  const [at] = pos;
  if (code === 'MULTIPLE_DOCS') return { at, reason: 'It has more than one document' };
  if (code === 'TAB_AS_INDENT') return { at, reason: 'A tab indents this line; YAML takes only spaces' };
  if (code === 'BAD_DQ_ESCAPE') return { at, reason: 'Between double quotes, write a backslash twice' };
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return { at, reason: reserved(text[at]) };
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return { at, reason: 'A name must be followed by a colon and a space' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings'))
    return errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY')
      ? { at: lineAt(text, at, true), reason: 'This line is indented too far' }
      : { at, reason: 'A value with a colon in it needs quotes' };
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing'))
    return { at: quoteAt, reason: 'The quote that opens here is not closed' };
  const [, bracket] = /end with a ([\]}])/.exec(message) ?? [];
  if (bracket) return { at, reason: `A ${bracket} is missing before this` };
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || message.startsWith('Sequence item'))
    return { at: oddLine(text, lineAt(text, at)), reason: apart };
  if (message === 'Unexpected scalar at node end')
    return { at, reason: 'The value ends before this; put all of it in quotes of a kind that is not in it' };
  return { at, reason: (message.split('\n')[0] as string).replace(/[.:]$/, '') };
}

/** Explain why aliases cannot be resolved: mostly they are none. */
export function explainAlias(text: string, message: string): Fault {
  const [, name] = /^Unresolved alias .*: (\S+)$/.exec(message) ?? [];
  if (name) return { at: Math.max(0, text.indexOf(`*${name}`)), reason: reserved('*') };
  return { at: 0, reason: message.replace(/[.:]$/, '') };
}

/** The line that is out of line: this one, or the one below, where this is a name above less indented text. */
function oddLine(text: string, at: number): number {
  const below = lineAt(text, at, true);
  const indentOf = (start: number) => start - text.lastIndexOf('\n', start - 1) - 1;
  const isBelow = text.slice(at, text.indexOf('\n', at)).trimEnd().endsWith(':');
  const [own, next] = [indentOf(at), indentOf(below)];
  const above = text.slice(0, at).split('\n');
  const isKnown = above.some((row) => row.trim() !== '' && row.search(/\S/) === next);
  return isBelow && next < own && !isKnown ? below : at;
}

/** Where the text of a line begins: of the one that an offset is on, or of the one below. */
function lineAt(text: string, at: number, below = false): number {
  const start = below ? text.indexOf('\n', at) : text.lastIndexOf('\n', at - 1);
  return start + 1 + (/^\s*/.exec(text.slice(start + 1))?.[0].length ?? 0);
}
