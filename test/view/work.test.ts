import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/html/index.ts';
import { visible } from '../render/html/visible.ts';

const outline = (html: string) =>
  [...html.matchAll(/<h([34])>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${visible(text ?? '')}`);

describe('jobs', () => {
  it.each([
    ['one', [{ name: 'A', position: 'x' }], ['3 x']],
    [
      'two employers',
      [
        { name: 'A', position: 'x' },
        { name: 'B', position: 'y' },
      ],
      ['3 x', '3 y'],
    ],
    [
      'one employer twice',
      [
        { name: 'A', position: 'x' },
        { name: 'A', position: 'y' },
      ],
      ['3 A', '4 x', '4 y'],
    ],
    [
      'with another between',
      [
        { name: 'A', position: 'x' },
        { name: 'B', position: 'z' },
        { name: 'A', position: 'y' },
      ],
      ['3 x', '3 z', '3 y'],
    ],
    ['no employer', [{ position: 'x' }, { position: 'y' }], ['3 x', '3 y']],
    ['no position', [{ name: 'A' }, { name: 'B' }], ['3 A', '3 B']],
    [
      'not quite equal',
      [
        { name: 'A', position: 'x' },
        { name: 'a', position: 'y' },
      ],
      ['3 x', '3 y'],
    ],
  ])('%s', (_name, work, headings) => expect(outline(render({ work }))).toEqual(headings));

  it('show once what all jobs at an employer share, and apart what differs', () => {
    const shared = { name: 'A', url: 'https://a.example', description: 'Rockets' };
    const html = render({
      work: [
        { ...shared, location: 'Bonn' },
        { ...shared, location: 'Rome' },
      ],
    });
    for (const once of ['href="https://a.example"', 'Rockets', 'Bonn', 'Rome'])
      expect(html.split(once)).toHaveLength(2);
  });

  it('show an address for each job where they differ', () => {
    const html = render({
      work: [
        { name: 'A', url: 'https://a.example' },
        { name: 'A', url: 'https://b.example' },
      ],
    });
    for (const once of ['href="https://a.example"', 'href="https://b.example"'])
      expect(html.split(once)).toHaveLength(2);
  });
});
