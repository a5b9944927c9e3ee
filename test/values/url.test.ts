import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uri } from '../../src/values/format.ts';
import { isUrl, readUrl, shortUrl } from '../../src/values/url.ts';

describe('addresses that a page may link to', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a/b?c=d&e=%20#f',
    'https://a-b.example.org/~anna/(cv)',
    'mailto:anna@example.org',
    'tel:+15550109999',
  ])('%s', (text) => expect(isUrl(text)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'https://',
    'https:///x',
    'https://exa mple.org',
    'https://example.org/%zz',
    'https://example.org/"onclick',
    'https://example.org/<script>',
    'ftp://example.org',
    'example.org',
    '//example.org',
    'https://münchen.example',
    '',
  ])('not %s', (text) => expect(isUrl(text)).toBe(false));

  it('are never refused by the schema', () => {
    const near = fc.array(
      fc.constantFrom(
        'https://',
        'http:',
        'mailto:',
        'tel:',
        '//',
        '/',
        'a',
        'example.org',
        ':',
        '80',
        '?',
        '#',
        '%20',
        '%',
        '@',
        '[',
        ']',
        ' ',
        'é',
        '+',
        "'",
        '(',
        '_',
        '-',
        '.',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          near.map((parts) => parts.join('')),
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.string(),
        ),
        (text) => {
          if (isUrl(text)) expect(uri.test(text)).toBe(true);
          const read = readUrl(text);
          if (read !== undefined) expect(uri.test(read)).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['linkedin.com/in/x', 'https://linkedin.com/in/x'],
    [' https://example.org/a ', 'https://example.org/a'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
    ['EXAMPLE.org/A', 'https://EXAMPLE.org/A'],
    ['example.org:80', 'https://example.org:80'],
    ['http://ü.example', 'http://xn--tda.example/'],
    ['https://a/"b', 'https://a/%22b'],
    ['https://a b.example', undefined],
    ['see https://ü.example', undefined],
    ['https://?ü', undefined],
    ['https://[ü', undefined],
    ['ftp://ü.example', undefined],
    ['/a.b', undefined],
    ['a/b.c', undefined],
    ['undefined', undefined],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
  ])('%s is read as %s', (text, url) => expect(readUrl(text)).toBe(url));

  it('are short without scheme, www. and the closing slash', () => {
    expect(shortUrl('https://www.example.org/a/')).toBe('example.org/a');
    expect(shortUrl('HTTPS://example.org//')).toBe('example.org/');
    expect(shortUrl('mailto:ada@example.org')).toBe('ada@example.org');
    expect(shortUrl('example.org/?u=https://www.a.example')).toBe('example.org/?u=https://www.a.example');
  });
});
