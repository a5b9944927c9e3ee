import { describe, expect, it } from 'vitest';
import { invented } from './invented.ts';
import { textLoss } from './text-loss.ts';

describe('textLoss and invented', () => {
  const text = 'Work Experience\nCook, Red Lantern, May 2019 - present\nBaked 40 loaves a night';
  it('counts what no leaf holds, but no headings, and no dates whose year is told', () => {
    const resume = { work: [{ name: 'Red Lantern', position: 'Cook', startDate: '2019-05' }] };
    expect(textLoss(text, resume)).toEqual({
      part: 'Baked40loavesnight'.length,
      whole: 'CookRedLanternMay2019Baked40loavesnight'.length,
    });
  });
  it('counts a date whose year is not told as lost', () => {
    const resume = { work: [{ position: 'Cook', highlights: ['Baked 40 loaves a night'] }] };
    expect(textLoss(text, resume)).toEqual({
      part: 'RedLanternMay2019'.length,
      whole: 'CookRedLanternMay2019Baked40loavesanight'.length,
    });
  });
  it('does not take a word for kept that stands elsewhere in other company', () => {
    expect(textLoss('red lantern red', { basics: { name: 'Red Lantern' } })).toEqual({
      part: 3,
      whole: 13,
    });
  });
  it('counts words that the text does not have', () => {
    const work = [{ name: 'Red Dragon', startDate: '2018-05', url: 'https://red.lantern' }];
    expect(invented(text, { work })).toEqual({
      part: 'Dragon2018'.length,
      whole: 'RedDragon2018redlantern'.length,
    });
  });
});
