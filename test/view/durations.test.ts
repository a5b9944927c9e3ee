import { describe, expect, it } from 'vitest';
import { languageOf, translations } from '../../src/view/labels/language-of.ts';
import { render } from '../../src/render/html/index.ts';
import { duration } from '../../src/view/dates/duration.ts';
import { visible } from '../render/html/visible.ts';

describe('how long something lasted', () => {
  it.each([
    ['2013-12', '2014-12', '1 yr 1 mo'],
    ['2020-01', '2020-12', '1 yr'],
    ['2020-01-15', '2020-02-01', '2 mos'],
    ['2020-01', '2022-03', '2 yrs 3 mos'],
    ['2013', '2016', '3 yrs'],
    ['2013', '2013', ''],
    ['2013', '2014-05', ''],
    ['2013-05', '2014', ''],
    ['2014-05', '2013-05', ''],
    ['2019-11', '', '1 yr 3 mos'],
    ['2018', '', '3 yrs'],
    ['Spring 2018', '2019', ''],
    ['2018-01', 'Present', ''],
  ])('%s to %s: %s', (start, end, words) =>
    expect(
      duration(start, end, { ...languageOf('en'), today: { year: 2021, month: 1, day: 5 } } as never),
    ).toBe(words),
  );

  it.each([
    ['pl', 1, '1 rok'],
    ['pl', 3, '3 lata'],
    ['pl', 12, '12 lat'],
    ['pl', 22, '22 lata'],
    ['pl', 25, '25 lat'],
    ['ru', 21, '21 год'],
    ['ar', 2, 'سنتان'],
    ['ar', 11, '11 سنة'],
    ['ja', 7, '7年'],
  ])('%s, %d years: %s', (lang, years, words) =>
    expect(duration('1950', String(1950 + years), { ...languageOf(lang), today: undefined } as never)).toBe(
      words,
    ),
  );

  it('is worded in every language', () => {
    for (const words of Object.values(translations)) {
      expect(words.years[0]?.[0]).toBe(1);
      expect(words.monthsLasted[0]?.[0]).toBe(1);
    }
  });

  it('is shown where asked for, and to the present only with today', () => {
    const work = [
      { position: 'A', startDate: '2019-01', endDate: '2020-06' },
      { position: 'B', startDate: '2020-07' },
      { position: 'C', startDate: '2018-07', endDate: '2018-07' },
    ];
    const shown = (options: object) =>
      [...render({ work }, options).matchAll(/<p class="when">.*?<\/p>/g)].map(([text]) => visible(text));
    expect(shown({})).toEqual(['Jan 2019 – Jun 2020', 'Jul 2020 – Present', 'Jul 2018']);
    expect(shown({ durations: true })).toEqual([
      'Jan 2019 – Jun 2020 (1 yr 6 mos)',
      'Jul 2020 – Present',
      'Jul 2018',
    ]);
    expect(shown({ durations: true, today: '2020-08-01' })[1]).toBe('Jul 2020 – Present (2 mos)');
    expect(shown({ durations: true, dates: 'none' })).toEqual([]);
    const year = [{ position: 'D', startDate: '2020-01', endDate: '2020-12' }];
    expect(render({ work: year }, { durations: true, dates: 'year' })).toContain('(1 yr)');
  });
});
