import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/html/index.ts';
import { leftOut } from '../../src/view/left-out.ts';
import { fill } from '../render/html/fill.ts';
import { odd } from '../render/html/odd-inputs.ts';
import { sample } from '../render/html/sample.ts';
import { visible } from '../render/html/visible.ts';

const image = 'https://e.example/i.png';

describe('what the page leaves out', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'unknown fields',
      {
        work: [
          { name: 'A', salary: 1 },
          { name: 'B', salary: 2 },
        ],
      },
      ['/work/0/salary', '/work/1/salary'],
    ],
    ['of basics', { basics: { name: 'A', 'age/years': 40 } }, ['/basics/age~1years']],
    ['an object as one', { basics: { name: 'A' }, sections: { a: { b: 'x' }, c: ['y'] } }, ['/sections']],
    [
      'a list as one',
      { talks: [{ title: 'A', venues: [{ name: 'x' }, { name: 'y' }] }] },
      ['/talks/0/venues'],
    ],
    ['part of a list', { work: [{ name: 'A', highlights: ['x', { text: 'y' }] }] }, ['/work/0/highlights/1']],
    ['texts at the root', { headline: 'Binder', basics: { name: 'A' } }, ['/headline']],
    ['a picture that is none', { basics: { name: 'A', image: './me.png' } }, ['/basics/image']],
    ['a picture of old', { basics: { name: 'A', picture: 'me.png' } }, ['/basics/picture']],
    ['another name that says something else', { work: [{ name: 'A', company: 'B' }] }, ['/work/0/company']],
    ['a number where a list is wanted', { work: [{ name: 'A', highlights: 7 }] }, ['/work/0/highlights']],
  ])('%s', (_what, resume, pointers) => expect(leftOut(resume)).toEqual(pointers));

  it.each<[string, unknown]>([
    ['the sample', sample],
    [
      'every field',
      fill(({ path, kind }) => (path === 'basics.image' ? image : kind === 'date' ? '2020' : 'x')),
    ],
    ['blanks', { work: [{ name: 'A', salary: '', url: null, x: [], y: {}, z: [' '] }], other: '' }],
    [
      'keys of tools',
      { $schema: 'x', meta: { a: 'b' }, _a: 'b', 'x-a': ['b'], work: [{ name: 'A', _b: 'c' }] },
    ],
    ['a field said twice', { work: [{ name: 'A', company: 'A' }], interests: ['x'], hobbies: ['x'] }],
    ['a field under another name', { work: [{ company: 'A', start: 'May 2020' }], certifications: ['x'] }],
    ['lists of one’s own', { talks: ['A', { title: 'B', venue: { city: 'York' }, year: 2020 }] }],
    ['a text as a list', { basics: { name: 'A', email: ['a@b.example'] }, skills: 'Sewing' }],
    ['a text as an object', { basics: 'Ada', work: ['A'] }],
    ['a text as a resume', 'Ada'],
    ['dates', { work: [{ name: 'A', startDate: new Date(0) }] }],
    ['a picture', { basics: { name: 'A', image } }],
  ])('is nothing of %s', (_what, resume) => expect(leftOut(resume)).toEqual([]));

  it('is all that the page does not hold, of every field', () => {
    const marked = {
      ...fill(({ path }) => `<${path}>`),
      talks: [{ any: '<any>', list: ['<list>'], deep: [{ er: '<deep>' }] }],
    };
    const page = visible(render(marked as never));
    expect(leftOut(marked)).toEqual(['/basics/image', '/talks/0/deep']);
    for (const [mark] of JSON.stringify(marked).matchAll(/<[\w.]+>/g))
      expect([mark, page.includes(mark)]).toEqual([mark, !/image|deep/.test(mark)]);
  });

  it.each(odd)('is told of %s', (_what, resume) => {
    expect(leftOut(resume)).toBeInstanceOf(Array);
  });
});
