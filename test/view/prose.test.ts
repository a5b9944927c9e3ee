import { expect, it } from 'vitest';
import { wordsOf } from '../../src/view/prose/plain-text.ts';
import { readLine } from '../../src/view/prose/read-line.ts';
import { readLines, readPoint, readProse } from '../../src/view/prose/read-prose.ts';

it.each([
  ['5*3*2 hours', ['5*3*2 hours']],
  ['\\*not\\* this', ['*not* this']],
  ['C:\\temp', ['C:\\temp']],
])('%s is text', (line, pieces) => expect(readLine(line)).toEqual(pieces));

const wordsIn = (text: string) => readLines(text).map(wordsOf);

it.each([
  'Replaced `<b>` by `<strong>` everywhere.',
  'I teach <b> and <i>',
  'Use \\<b> here',
  'It knows <p> and <li>',
])('%s speaks of tags', (text) => expect(wordsIn(text)).toEqual([text.replace(/[`\\]/g, '')]));

it.each([
  ['<ul><li>q</li></ul>', [{ kind: 'list', items: [['q']] }]],
  ['2. Platz\n3. Platz', [{ kind: 'list', first: 2, items: [['Platz'], ['Platz']] }]],
  ['1. q\n1. r', [{ kind: 'list', first: 1, items: [['q'], ['r']] }]],
  ['<ol start="4"><li>q</li><li>r</li></ol>', [{ kind: 'list', first: 4, items: [['q'], ['r']] }]],
  [
    '3. Preis\n3. Preis',
    [
      { kind: 'lines', lines: [['3. Preis']] },
      { kind: 'list', first: 3, items: [['Preis']] },
    ],
  ],
  [
    '1. q\n2. r\n5. s',
    [
      { kind: 'list', first: 1, items: [['q'], ['r']] },
      { kind: 'list', first: 5, items: [['s']] },
    ],
  ],
  ['- q', [{ kind: 'list', items: [['q']] }]],
  ['<ol><li>q<li>r</ol>', [{ kind: 'list', first: 1, items: [['q'], ['r']] }]],
  [
    'Led:\n- q',
    [
      { kind: 'lines', lines: [['Led:']] },
      { kind: 'list', items: [['q']] },
    ],
  ],
])('%j is read with its marks', (text, prose) => expect(readProse(text)).toEqual(prose));

it.each([
  ['<h3>Profile</h3><p>I make <small>small</small> things.<hr></p>', ['Profile', 'I make small things.']],
  ['<blockquote>Fine work</blockquote>the 10<sup>th</sup>', ['Fine work', 'the 10th']],
  ['1. FC Lamp', ['1. FC Lamp']],
  ['– Good lamps, he said.', ['– Good lamps, he said.']],
])('%s has the lines %j', (text, lines) => expect(wordsIn(text)).toEqual(lines));

it.each([
  ['Led:\n- a\n- b', ['Led:', '– a', '– b']],
  ['<ol><li>a</li><li>b</li></ol>', ['1. a', '2. b']],
])('%s is one point', (text, lines) => expect(readPoint(text).map(wordsOf)).toEqual(lines));

it('emphasis may be in emphasis', () => {
  const em = (word: string) => ({ mark: 'em', pieces: [word] });
  expect(readLine('***a***')).toEqual([{ mark: 'strong', pieces: [em('a')] }]);
  expect(readLine('**a *b* c**')).toEqual([{ mark: 'strong', pieces: ['a ', em('b'), ' c'] }]);
});
