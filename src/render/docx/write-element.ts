import { escapeText } from './escape-text.ts';

/** Values by the names of attributes; those undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Write an XML element; the content is already XML, and blank or false parts of it are left out. */
export function writeElement(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | 0 | false | undefined)[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeText(String(value))}"`,
  );
  const inner = content.filter(Boolean).join('');
  return `<${name}${written.join('')}${inner ? `>${inner}</${name}` : '/'}>`;
}
