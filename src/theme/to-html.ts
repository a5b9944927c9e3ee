import type { ComponentChild, VNode } from 'preact';

const escapes: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };
const special = /["&<]/;
const eachSpecial = /["&<]/g;
const empty = /^(?:br|img|meta)$/;

/**
 * Write components as HTML: texts and attributes are escaped, only `dangerouslySetInnerHTML` is not.
 * Components are functions of their props alone: a page that is written once has no state and no handlers.
 * @example toHtml(<p class="line">{'a < b'}</p>) // '<p class="line">a &lt; b</p>'
 */
export function toHtml(child: ComponentChild): string {
  if (typeof child === 'string') return escaped(child);
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) return isNode(child) ? write(child) : '';
  let html = '';
  for (const one of child) html += toHtml(one);
  return html;
}

function write({ type, props }: VNode<Readonly<Record<string, unknown>>>): string {
  if (typeof type === 'function') return toHtml((type as (given: object) => ComponentChild)(props));
  let tag = `<${type}`;
  let inner = '';
  for (const name in props) {
    const value = props[name];
    if (name === 'children') inner = toHtml(value as ComponentChild);
    else if (name === 'dangerouslySetInnerHTML') inner = (value as { readonly __html: string }).__html;
    else if (value === true || value === '') tag += ` ${name}`;
    else if (value !== undefined && value !== null && value !== false)
      tag += ` ${name}="${escaped(String(value))}"`;
  }
  return empty.test(type) ? `${tag}/>` : `${tag}>${inner}</${type}>`;
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(eachSpecial, (sign) => escapes[sign] as string) : text;
}

// An object of somebody's making has a constructor: none of it becomes an element
function isNode(child: ComponentChild): child is VNode<Readonly<Record<string, unknown>>> {
  return typeof child === 'object' && child !== null && child.constructor === undefined;
}
