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
  ['<ul><li>q</li></ul>', [{ kind: 'list', ordered: false, items: [['q']] }]],
  ['- q', [{ kind: 'list', ordered: false, items: [['q']] }]],
  ['<ol><li>q<li>r</ol>', [{ kind: 'list', ordered: true, items: [['q'], ['r']] }]],
  [
    'Led:\n- q',
    [
      { kind: 'lines', lines: [['Led:']] },
      { kind: 'list', ordered: false, items: [['q']] },
    ],
  ],
])('%s has a list', (text, prose) => expect(readProse(text)).toEqual(prose));

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
