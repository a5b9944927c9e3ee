import { describe, expect, it } from 'vitest';
import { readText } from '../../src/source/read-text.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { rangeOf } from '../../src/source/source.ts';
import { positions } from '../../src/source/position.ts';

describe('plain text', () => {
  it.each([
    ['a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh\n', 'a\nb\nc\nd\ne\nf\ng\nh\n'],
    ['a\u00a0b\u1680c\u2003d\u202fe\u205ff\u3000g', 'a b c d e f g'],
    [
      'o\ufb03ce, \ufb01ne \ufb02oor, a\ufb00, ba\ufb04e, be\ufb05, \ufb06y',
      'office, fine floor, aff, baffle, best, sty',
    ],
    ['ab\u200bc\ufeffd\u0000e\ufe0ff\u200eg', 'abcdefg'],
    // Where dashes are soft hyphens, so are hyphens.
    ['2019 \u00ad 2021, multi\u00adsite', '2019 - 2021, multi-site'],
    ['2019, multi\u00adsite', '2019, multisite'],
    ['In\u00adter\u00adna\u00adtion\u00ad\nal', 'Internation-\nal'],
    ['Ko\u0308ln, Ma\u0308rz, \u0438\u0306, x\u0301\u0323y', 'Köln, März, й, x\u0323\u0301y'],
    ['a\t\r\u00a0b\t\u00a0c', 'a b c'],
    ['\uf0b7 Bread\n\uf0a7 Rolls', '• Bread\n• Rolls'],
    ['\ue000Ann', 'Ann'],
    ['A&amp;B&nbsp;C &quot;D&#39;s&quot; &ndash; &mdash; &bull; &middot; &lt;', 'A&B C "D\'s" – — • · &lt;'],
    ['♂phone 12 ♂x ♀a', ' 12 ♂x ♀a'],
    ['a\tb', 'a\tb'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j is %j', (document, text) => {
    const source = readText(document);
    expect([source.origin, source.text, source.hints]).toEqual([document, text, []]);
  });
});

describe('the place of a stretch', () => {
  /** What the document holds where a word of the text comes from. */
  const origin = (source: ReturnType<typeof readText>, word: string) => {
    const at = source.text.indexOf(word);
    return source.origin.slice(...rangeOf(source, at, at + word.length));
  };

  it.each([
    ['Ann Lee', 'Lee', 'Lee'],
    ['Ann\u00a0Lee', 'Ann Lee', 'Ann\u00a0Lee'],
    ['An\u200bn Lee', 'Ann', 'An\u200bn'],
    ['\ufb01', 'i', '\ufb01'],
    ['a\ufb01\u200bx', 'ix', '\ufb01\u200bx'],
    ['An\u200bn Lee', 'Lee', 'Lee'],
    ['\u200bAnn\u200b', 'Ann', 'Ann'],
    ['\u200b\u200bAnn Lee', 'Lee', 'Lee'],
    ['the o\ufb03ce of Ann', 'office', 'o\ufb03ce'],
    ['the o\ufb03ce of Ann', 'of', 'o\ufb03'],
    ['the o\ufb03ce of Ann', 'ice', '\ufb03ce'],
    ['the o\ufb03ce of Ann', 'Ann', 'Ann'],
    ['a\r\nb\r\nc', 'b', 'b'],
    ['a\r\nb\r\nc', 'b\nc', 'b\r\nc'],
    ['Smith &amp; Sons', '&', '&amp;'],
    ['Smith &amp; Sons', 'Smith & Sons', 'Smith &amp; Sons'],
  ])('of %j, %j is %j', (document, word, found) => {
    expect(origin(readText(document), word)).toBe(found);
  });

  it('leaves out the marks of Markdown', () => {
    expect(origin(readMarkdown('# Ann\n\n- **Baker** at [Crumb](https://crumb.example)'), 'Crumb')).toBe(
      'Crumb',
    );
    expect(origin(readMarkdown('# Ann'), 'Ann')).toBe('Ann');
  });

  it('is the start of a text without characters', () => {
    expect(rangeOf(readText(''), 0, 0)[0]).toBe(0);
  });

  it('needs no more than one run for a text without oddities', () => {
    expect(readText('Ann Lee').runs).toEqual([{ text: 0, origin: 0, length: 7, originLength: 7 }]);
    expect(readText('a\u00a0b').runs).toHaveLength(1);
    expect(readText('a\u200bb').runs).toHaveLength(2);
    expect(readText('a\ufb01b').runs).toHaveLength(3);
  });
});

describe('positions', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb\rc\nd', 3, 2, 1],
    ['a\r\nb\rc\nd', 5, 3, 1],
    ['a\r\nb\rc\nd', 7, 4, 1],
    ['😀b', 2, 1, 3],
    ['\n\n', 2, 3, 1],
  ])('in %j, %d is line %d, column %d', (document, offset, line, column) => {
    expect(positions(document)(offset)).toEqual({ line, column });
  });
});
