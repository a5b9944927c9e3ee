import { describe, expect, it } from 'vitest';
import { readCitation } from '../../src/parse/layout/citation.ts';
import { inAll, linesOf } from './worded.ts';

const read = (text: string) => {
  const line = linesOf(text, inAll)[0];
  return line && readCitation(line);
};

describe('a publication that is cited', () => {
  it.each([
    [
      'Quill, A. (2019). Ink and water. Journal of Paper, 12(3), 44–51.',
      'Ink and water',
      'Journal of Paper',
      'Quill, A.',
    ],
    [
      'Quill, A., & Lee, B. (2019a): Why write? Journal of Paper',
      'Why write?',
      'Journal of Paper',
      'Quill, A., & Lee, B.',
    ],
    [
      'Quill, A. (2019, May)  Ink and water.  Journal of Paper',
      'Ink and water',
      'Journal of Paper',
      'Quill, A.',
    ],
    [
      'Quill A, Lee BC. Ink and water. Journal of Paper. 2019;12:44-51.',
      'Ink and water',
      'Journal of Paper',
      'Quill A, Lee BC',
    ],
    [
      'Quill A, et al. Ink and water. Journal of Paper. 2019.',
      'Ink and water',
      'Journal of Paper',
      'Quill A, et al',
    ],
    [
      'Quill A, Lee BC, et al. Ink and water. Journal of the Society of Paper 12.4 (2019).',
      'Ink and water',
      'Journal of the Society of Paper',
      'Quill A, Lee BC, et al',
    ],
    [
      'A. Quill*, B. C. Lee. 2019. Ink and water. Paper 12 (3), 44-51',
      'Ink and water',
      'Paper',
      'A. Quill*, B. C. Lee',
    ],
    [
      'A. Quill, B. C. Lee 2019. Ink and water. Journal of Paper',
      'Ink and water',
      'Journal of Paper',
      'A. Quill, B. C. Lee',
    ],
    ['Ink and water of old. Journal of Paper, 2019.', 'Ink and water of old', 'Journal of Paper'],
    [
      'Who writes by hand today?  Journal of Paper,  May 2019',
      'Who writes by hand today?',
      'Journal of Paper',
    ],
  ])('%s', (text, ...[title, issuer, rest]) => {
    const feature = read(text);
    expect(feature?.pieces.fragments.map(({ labelled: told, text }) => [told, text])).toEqual([
      ['title', title],
      ['issuer', issuer],
      ...(rest ? [['rest', rest]] : []),
    ]);
    expect(feature).toMatchObject({
      prose: false,
      bullet: false,
      opensBody: false,
      dated: !text.includes('2019a'),
    });
  });

  it('keeps its bullet', () => {
    expect(read('• Quill, A. (2019). Ink and water. Journal of Paper')?.bullet).toBe(true);
  });

  it.each([
    'Ink and water, Journal of Paper, 2019',
    'see Quill, A. (2019). Ink and water. Journal of Paper',
    'Quill, A. (2019). Ink and water',
    'Quill, A. (19). Ink and water. Journal of Paper',
    'Quill A. Ink and water. journal of paper. 2019.',
    'Ink and water of old. Journal of Paper, volume 3',
    'Short one. Journal of Paper, 2019',
  ])('is not %s', (text) => expect(read(text)).toBeUndefined());
});
