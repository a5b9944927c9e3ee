import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/parse/tokens/dates.ts';

/** Each date or range as `from..to`, with ` open` where it goes on. */
const read = (text: string) =>
  findDates(text).map(
    ({ from, to, open }) => `${from?.value ?? ''}..${to?.value ?? ''}${open ? ' open' : ''}`,
  );

describe('dates and ranges', () => {
  it.each([
    ['2025 — Now', '2025.. open'],
    ['2023 — 2025', '2023..2025'],
    ['Jan 2014 - Dec 2015', '2014-01..2015-12'],
    ['01/2014–12/2015', '2014-01..2015-12'],
    ['03/2018', '2018-03..'],
    ['03.2018 - 11.2020', '2018-03..2020-11'],
    ["Jun '18 – Aug '20", '2018-06..2020-08'],
    ['Fall 2019', '2019..'],
    ['Q3 2020', '2020..'],
    ['2014/15', '2014..2015'],
    ['since 2016', '2016.. open'],
    ['until March 2020', '..2020-03'],
    ['expected May 2026', '2026-05..'],
    ['Expected graduation: May 2026', '2026-05..'],
    ['Feb, 2023 - Mar, 20241 year 1 month', '2023-02..2024-03'],
    ['- Present', '.. open'],
    ['2006 2009 ', '2006..2009'],
    ['Sept. 2019 – Present', '2019-09.. open'],
    ['January 2018 to date', '2018-01.. open'],
    ['July 2022 to till date', '2022-07.. open'],
    ['(2016-20)', '2016..2020'],
    ['2018-03', '2018-03..'],
    ['2018-03-01 - 2019-04-05', '2018-03-01..2019-04-05'],
    ['2018/04 - 2019/05', '2018-04..2019-05'],
    ['Sept – Dec 2019', '2019-09..2019-12'],
    ['Jan’22 – May’22', '2022-01..2022-05'],
    ['Nov 01, 2014', '2014-11-01..'],
    ['12 January 2025', '2025-01-12..'],
    ['01.04.2017', '2017-04-01..'],
    ['09-06-2000', '2000..'],
    ['13/02/2019', '2019-02-13..'],
    ['seit 09/2017', '2017-09.. open'],
    ['März 2018 – heute', '2018-03.. open'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]));

  it.each([
    '9-5 to 24/7',
    '20,000',
    '#6',
    '(555) 010-2019',
    'Python 3',
    '10–12',
    'May',
    '£2019',
    '18%',
    'x2019',
  ])('none in %s', (text) => expect(read(text)).toEqual([]));

  it('are weak where only a blank parts a year from a name', () => {
    expect(findDates('Studio 1974').map(({ weak }) => weak)).toEqual([true]);
    expect(findDates('Acme, 2019').map(({ weak }) => weak)).toEqual([false]);
  });
});
