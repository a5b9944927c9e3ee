import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/html/index.ts';

function shown(summary: string): string {
  return (
    /<div class="body">(.*?)<\/div><\/section>/s
      .exec(render({ basics: { summary } }))?.[1]
      ?.replace(/^<div>(.*)<\/div>$/s, '$1') ?? ''
  );
}

describe('markdown', () => {
  it.each([
    ['plain', '<p>plain</p>'],
    ['a\nb', '<p>a<br/>b</p>'],
    ['a\r\nb', '<p>a<br/>b</p>'],
    ['a\n\nb', '<p>a</p><p>b</p>'],
    ['a\n \t\n\n\nb\n', '<p>a</p><p>b</p>'],
    ['**b** c', '<p><strong>b</strong> c</p>'],
    ['*i*', '<p><em>i</em></p>'],
    ['`c`', '<p><code>c</code></p>'],
    ['`**c**`', '<p><code>**c**</code></p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['** b **', '<p>** b **</p>'],
    ['snake_case_name __x__', '<p>snake_case_name __x__</p>'],
    ['**open', '<p>**open</p>'],
    ['`open', '<p>`open</p>'],
    ['**`x`**', '<p><strong><code>x</code></strong></p>'],
    ['[t](https://e.example)', '<p><a href="https://e.example" data-url="e.example">t</a></p>'],
    ['[e.example](https://e.example)', '<p><a href="https://e.example">e.example</a></p>'],
    [
      '[**t**](https://e.example)',
      '<p><a href="https://e.example" data-url="e.example"><strong>t</strong></a></p>',
    ],
    [
      '[t](https://e.example/a_(b))',
      '<p><a href="https://e.example/a_(b)" data-url="e.example/a_(b)">t</a></p>',
    ],
    ['[t](mailto:a@e.example)', '<p><a href="mailto:a@e.example">t</a></p>'],
    ['[t](javascript:x)', '<p>[t](javascript:x)</p>'],
    ['[t](/relative)', '<p>[t](/relative)</p>'],
    ['[t]', '<p>[t]</p>'],
    [
      '![t](https://e.example/i.png)',
      '<p>!<a href="https://e.example/i.png" data-url="e.example/i.png">t</a></p>',
    ],
    ['<b>x</b> &amp;', '<p><strong>x</strong> &amp;</p>'],
    ['# not a heading', '<p># not a heading</p>'],
    ['- a list of one', '<ul><li>a list of one</li></ul>'],
    ['@@@@~a\n**b**~@@@@', '<p>@@@@~a\n**b**~@@@@</p>'],
  ])('%j', (text, html) => expect(shown(text)).toBe(html));

  it('is read in descriptions, highlights and references too', () => {
    const html = render({
      work: [{ name: 'W', description: '**a**', highlights: ['**b**'] }],
      projects: [{ description: '**c**' }],
      references: [{ reference: '**d**' }],
    });
    expect(html.match(/<strong>.<\/strong>/g)).toHaveLength(4);
  });

  it.each([
    ['['],
    ['`'],
    ['*'],
    ['**'],
    ['[a]('],
    ['[a](('],
    ['*a'],
    ['**a*'],
    ['`a'],
    ['\n'],
    ['\r\n '],
    ['[*`'],
    ['**a***b*'],
    // In quadratic time it would run out of the time that a test has
  ])('%j takes linear time', (text) => {
    expect(render({ basics: { summary: text.repeat(100_000) } })).toContain('</html>');
  });
});
