import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/source/detect-format.ts';

describe('the format of a document', () => {
  it.each([
    '# Ann Lee',
    'Ann\n   ###### Work',
    '**Baker** 2019\n\n**Cook** 2018',
    '- **Baker** 2019\n• **Cook** 2018',
    '| a | b |\n|---|:--:|\n| c | d |',
    'a **b** [c](d)',
    'Ann\n   -----  \n[site](https://a.example)',
    '  | a | b |  \n[site](a)',
    'Ann\n===\n*bread*',
    '| a | b |\nSee <https://a.example>',
    '_bread_ **and** rolls',
    '<http://a.example> *and* rolls',
    'a\n \t| :-- |--:|\t',
  ])('of %j is Markdown', (document) => {
    expect(detectFormat(document)).toBe('markdown');
  });

  it.each([
    'Ann Lee\nBaker',
    '#5',
    '####### x',
    '    # x',
    'a # b',
    'one **strong** word',
    '** a ** b\n** c ** d',
    '**Baker** 2019',
    'a **b** c\nd **e** f',
    'Ann\n---',
    'Ann\n--',
    '[c](d)',
    '[c](d e)\n---',
    '[c] (d)\n---',
    '| a | b |',
    '|-|\nx',
    'snake_case_name\n---',
    '2*3*4\n---',
    '<b> <mailto:a@b.example>\n---',
    'x --- y **z**',
    '--- y **z**',
    'x | y | **z**',
    '| x | y **z**',
    'x |--|--|',
    '|--|--| x',
    'x **a** b\n**c** d',
    `${'x'.repeat(20_000)}\n# Ann`,
    '',
  ])('of %j is plain text', (document) => {
    expect(detectFormat(document)).toBe('text');
  });
});
