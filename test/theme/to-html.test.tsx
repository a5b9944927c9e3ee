import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/theme/to-html.ts';

const Pair = ({ of }: { readonly of: readonly string[] }) => (
  <>
    {of[0]} and {of[1]}
  </>
);

describe('components as HTML', () => {
  it.each<[string, ComponentChild, string]>([
    ['a text', 'a < b & "c" > d', 'a &lt; b &amp; &quot;c&quot; > d'],
    ['a number', 0, '0'],
    ['nothing', [null, undefined, true, false, ''], ''],
    ['a list', ['a', ['b', [<br />]]], 'ab<br/>'],
    ['an element', <p class="line">x</p>, '<p class="line">x</p>'],
    ['an element without content', <p />, '<p></p>'],
    ['an empty element', <img alt="" src="a" width={9} />, '<img alt src="a" width="9"/>'],
    ['an attribute', <p title={'"<&\''} />, `<p title="&quot;&lt;&amp;'"></p>`],
    ['an attribute that is on', <p hidden />, '<p hidden></p>'],
    ['attributes that are off', <p id={undefined} hidden={false} />, '<p></p>'],
    ['a component', <Pair of={['<a>', 'b']} />, '&lt;a> and b'],
    ['HTML', <style dangerouslySetInnerHTML={{ __html: 'a>b{}' }} />, '<style>a>b{}</style>'],
    ['what only looks like an element', { type: 'b', props: { children: 'x' } } as never, ''],
    ['a function', (() => 'x') as never, ''],
  ])('%s', (_what, child, html) => expect(toHtml(child)).toBe(html));
});
