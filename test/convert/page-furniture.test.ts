import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

/** Two pages of jobs, the same rows below and above the break. */
const twoPages = (foot: (page: number) => string, head: (page: number) => string = () => '') =>
  [1, 2]
    .map((page) =>
      [
        head(page),
        ...(page === 1 ? ['Ann Lee', 'ann@lee.example', '', 'Experience', ''] : []),
        `Baker ${'I'.repeat(page)}, Crumb Ltd`,
        `201${page} – 201${page + 1}`,
        '• Baked bread for four shops',
        '• Kept the ovens and the books',
        '• Taught two apprentices',
        '• Opened the shop',
        '',
        foot(page),
      ].join('\n'),
    )
    .join('\n\f');

const workOf = (text: string) => convert(text).resume.work;

describe('what pages repeat', () => {
  it.each<[string, (page: number) => string, ((page: number) => string)?]>([
    ['a foot that counts them', (page) => `Ann Lee | Baker      ${page}      May 2023`],
    ['a foot of three rows', (page) => `Ann Lee | Baker\n\n${page}\n\nMay 2023`],
    ['a head', () => '', () => 'Curriculum of Ann Lee, May 2023\n'],
  ])('is no entry: %s', (_, foot, head) => {
    const work = workOf(twoPages(foot, head));
    expect(work?.map(({ position, highlights }) => [position, highlights?.length])).toEqual([
      ['Baker I', 4],
      ['Baker II', 4],
    ]);
  });

  it('stays where it holds contacts', () => {
    const { resume } = convert(twoPages((page) => `+44 20 7946 0${page - page}00 · ${page}`));
    expect(JSON.stringify(resume).match(/7946/g)).toHaveLength(1);
  });

  it('is none of it what goes on with the rows above', () => {
    const text = twoPages(() => '').replaceAll('• Opened the shop\n\n', '• Opened the shop\n');
    expect(workOf(text)?.map(({ highlights }) => highlights?.length)).toEqual([4, 4]);
  });
});
