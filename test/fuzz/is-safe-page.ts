import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const forbidden = new Set('object embed base form svg math link template audio video'.split(' '));
const address = /^(?:https?:|mailto:|tel:|#)/i;
const picture = /^(?:https:|data:image\/(?:png|jpeg|webp|gif);base64,)/i;

/**
 * Assert that a page, as a browser reads it, runs nothing, asks for nothing, and has no address that does.
 * @param own the one script that the page may run, if it may run one
 */
export function isSafePage(html: string, own?: string): void {
  const open: Node[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes);
    if (!('attrs' in node)) continue;
    assert(!forbidden.has(node.nodeName), `the page has <${node.nodeName}>`);
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    if (node.nodeName === 'iframe') {
      assert.match(
        attributes['sandbox'] ?? 'anything',
        /^(?:allow-same-origin)?$/,
        'a frame may run scripts',
      );
      isSafePage(attributes['srcdoc'] ?? '');
      continue;
    }
    if (node.nodeName === 'script' && !(own !== undefined && textOf(node) === own))
      assert.match(attributes['type'] ?? '', /^application\/(?:ld\+)?json$/, 'the page has a script');
    if (node.nodeName === 'meta' && 'http-equiv' in attributes)
      assert.equal(attributes['http-equiv'], 'Content-Security-Policy', 'the page refreshes');
    for (const [name, value] of Object.entries(attributes)) {
      assert(!/^on|^srcdoc$|^srcset$|^formaction$/i.test(name), `<${node.nodeName}> has ${name}`);
      if (name === 'href') assert.match(value, address, 'a link leads somewhere else');
      if (name === 'src') assert.match(value, picture, 'a picture comes from elsewhere');
    }
  }
}

const textOf = ({ childNodes }: DefaultTreeAdapterTypes.Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');
