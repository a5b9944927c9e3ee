import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/parse/lexicon/lexicon.ts';
import { findDates as datesOf } from '../../src/parse/tokens/dates.ts';
import { languages } from '../../src/words/index.ts';
import { phrase } from './worded.ts';

const findDates = (text: string) => datesOf(phrase(text));

/** Each date or range as `from..to`, with ` open` where it goes on. */
const read = (text: string) =>
  findDates(text).map(
    ({ from, to, open }) => `${from?.value ?? ''}..${to?.value ?? ''}${open ? ' open' : ''}`,
  );

describe('dates and ranges', () => {
  it.each([
    ['2025 — Now', '2025.. open'],
    ['8/09 – 7/10', '2009-08..2010-07'],
    ['Sept 07 – July 11', '2007-09..2011-07'],
    ['from May 14 to June 16', '2014-05..2016-06'],
    ['Sept 07 – Present', '2007-09.. open'],
    ['13/08/12 to 25/06/16', '2012-08-13..2016-06-25'],
    ['13-08-98to 25-06-01', '1998-08-13..2001-06-25'],
    ['10/02/11 to 11/08/12', '2011..2012'],
    ['13.08.12 - present', '2012-08-13.. open'],
    ['2017 May to present', '2017-05.. open'],
    ['2015 June – 2016 November', '2015-06..2016-11'],
    ['2019 Mar. 12 – 2020 Apr 3', '2019-03-12..2020-04-03'],
    ['since 2019 March', '2019-03.. open'],
    ['Oct 2019 - Tilldate', '2019-10.. open'],
    ['3/98-2/01', '1998-03..2001-02'],
    ['5/16 - present', '2016-05.. open'],
    ['April 2019 – offen', '2019-04.. open'],
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
    ['Oat Mill\tBaker\t2016\t2018', '2016..2018'],
    ['Oat Mill | Baker | Aug 2013 | May 2018', '2013-08..2018-05'],
    ['03 May 2019   21 Nov 2022   Oat Mill', '2019-05-03..2022-11-21'],
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
    ['2016 r.', '2016..'],
    ['2019.03.01', '2019-03-01..'],
    ['2019/03/01', '2019-03-01..'],
    ['2019 / 03', '2019-03..'],
    ['2008/09', '2008..'],
    ['1999/00', '1999..2000'],
    ['2012/13', '2012..2013'],
    ['2019 Fall', '2019..'],
    ['12th of January, 2025', '2025-01-12..'],
    ['12. January 2025', '2025-01-12..'],
    ['1st Jan. 2019', '2019-01-01..'],
    ['12 de enero de 2025', '2025-01-12..'],
    ['1.3.2019', '2019-03-01..'],
    ['3/14/2020', '2020-03-14..'],
    ['5/5/2020', '2020-05-05..'],
    ['5/6/2020', '2020..'],
    ['3 / 2018', '2018-03..'],
    ['3.2018', '2018-03..'],
    ['X 2019', '2019-10..'],
    ['March, 2019', '2019-03..'],
    ['Mar., 2019', '2019-03..'],
    ['March 5 2019', '2019-03-05..'],
    ['March 5th, 2019', '2019-03-05..'],
    ['Mar-2019', '2019-03..'],
    ['Mar/2019', '2019-03..'],
    ["Mar '18", '2018-03..'],
    ['marzo de 2019', '2019-03..'],
    ['Fall, 2019', '2019..'],
    ["Fall '18", '2018..'],
    ["Q3 '20", '2020..'],
    ['WS 2008/09', '2008..'],
    ['WS 2008/10', '2008..'],
    ['Summer term 2014', '2014..'],
    ['’99', '1999..'],
    ["'61", '1961..'],
    ['20241 year', '2024..'],
    ['May 2019 present', '2019-05.. open'],
    ['2019 –', '2019.. open'],
    ['2019 -- 2020', '2019..2020'],
    ['2019 → 2020', '2019..2020'],
    ['from 2019 until 2020', '2019..2020'],
    ['between 2016 and 2018', '2016..2018'],
    ['2018/2023', '2018..2023'],
    ['1998 - 02', '1998..2002'],
    ['- 2020', '..2020'],
    ['– May 2020 x', '..2020-05'],
    ['2020 – 2018', '2020..2018'],
    ['since Fall 2016', '2016.. open'],
    ['until Fall 2016', '..2016'],
    ["Sept – Dec '19", '2019-09..2019-12'],
    ['30 Feb 2019', '2019..'],
    ['(2019)', '2019..'],
    ['2019. Then', '2019..'],
    ['1900', '1900..'],
    ['2019- 03', '2019..'],
    ['2019 -03', '2019..'],
    ['2019/ 03', '2019-03..'],
    ['2019-03 -01', '2019-03..'],
    ['2019-01', '2019-01..'],
    ['2019-12', '2019-12..'],
    ['2011/12', '2011..'],
    ['2012 / 13', '2012..'],
    ['2012-13', '2012..2013'],
    ['2013/12', '2013-12..'],
    ['0 January 2019', '2019-01..'],
    ['31 January 2019', '2019-01-31..'],
    ['123 January 2019', '2019-01..'],
    ['1/31/2020', '2020-01-31..'],
    ['31/1/2020', '2020-01-31..'],
    ['IV 2019', '2019-04..'],
    ['May2019', '2019-05..'],
    ['Fall. 2019', '2019..'],
    ["'60", '2060..'],
    ["1 March '18", '2018-03..'],
    ['202412 months', '2024..'],
    ['from 2016 to 2018', '2016..2018'],
    ['2016 to 18', '2016..2018'],
    ['2016 to present', '2016.. open'],
    ['2016 – from present', '2016.. open'],
    ['2016 to from 2018', '2016..2018'],
    ['since from 2016', '2016.. open'],
    ['until from 2016', '2016.. open'],
    ['from until 2016', '..2016'],
    ['2016 –– 2018', '2016..2018'],
    ['Cook (2016–)', '2016.. open'],
    ['2016 –\tCook', '2016.. open'],
    ['2016– Cook', '2016.. open'],
    ['2016 – Cook', '2016..'],
    ['Cook, from May 2016', '2016-05.. open'],
    ['2016-05/2018-03', '2016-05..2018-03'],
    ['2016-05/present', '2016-05.. open'],
    ['2016 / 2018', '2016..2018'],
    ['May 2018/2019', '2018-05..2019'],
    ['2018/12345', '2018..'],
    ['May / 2018', '2018-05..'],
    ['Jan – 2019', '2019-01..2019'],
    ['Jan 2019 – 20', '2019-01..'],
    ['2019-20.', '2019..2020'],
    ['2019-19', '2019..2019'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]));

  it.each([
    '9-5 to 24/7',
    '20,000',
    '#6',
    '(555) 010-2019',
    '01.02.03.04.05',
    '12/08/11',
    'Sept 07',
    'July 11 – Sept 07',
    'May 05 – 12',
    '13/08/16 to 25/06/12',
    'Python 3',
    '10–12',
    'May',
    '£2019',
    '18%',
    'x2019',
    '2019-3',
    '2019-03-1',
    '2019-03-011',
    '2019Fall',
    '32.1.2019',
    '1/0/2019',
    '13/2018',
    '0/2018',
    '123/2018',
    "Mar '1",
    "' 99",
    'WS 08',
    '20241 house',
    '2024123 year',
    '1899',
    '2100',
    '2019%',
    '2019-5',
    '20,2019',
    '2019,5',
    'A’2019',
    '2016-20%',
    '2016-20.5',
    '2016-200',
    'Sept – Dec',
    '- Present x',
    '201912 people',
    '2019-03-01x',
    '2019-13',
    '2019-00',
    '2019-03/01',
    '2012.13',
    '12 January x',
    '1/32/2020',
    '1.2/2020',
    'IV2019',
    'Mar 2',
    'Fall',
    "'x",
    '2024123 year',
    '2024123456 year',
    'Jan – Feb',
    'May present',
    '2019-20 %',
    '8/09',
    '7/10 – 8/09',
    '8.09 – 7.10',
    'ISO 9001:2015',
  ])('none in %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['2009 2006', '2009..', '2006..'],
    ['2006 2009 x', '2006..', '2009..'],
    ['2006 2007 2009', '2006..', '2007..', '2009..'],
    ['2016 ––– 2018', '2016..', '2018..'],
    ['2016 – since 2018', '2016..', '2018.. open'],
    ['2019 --- 2020', '2019..', '2020..'],
    ['until 2020 - 2021', '..2020', '2021..'],
    ['Jan 2019 – Feb 2020, Mar 2021 – now', '2019-01..2020-02', '2021-03.. open'],
  ])('%s are several', (text, ...dates) => expect(read(text)).toEqual(dates));

  it.each([
    ['Baker, 12th of January, 2025 x', '12th of January, 2025'],
    ['32 January 2025', 'January 2025'],
    ['12  January 2025', 'January 2025'],
    ['March 500, 2019', '2019'],
    ['by 2016 r. y', '2016 r.'],
    ['by 20241 year', '2024'],
    ['x since 2016 y', 'since 2016'],
    ['May 2018 – May', 'May 2018'],
    ['2018/23', '2018'],
    ['2016 - 20 people', '2016 - 20'],
    ['Now – 2020', '2020'],
  ])('in %s is %s', (text, stretch) => {
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([stretch]);
  });

  it.each([
    ['Jan 2019 – 2020', 'Jan 2019', '2020'],
    ['2014/15', '2014', '15'],
    ['from 2016-20', '2016', '20'],
    ['until March 2020', undefined, 'March 2020'],
    ['- 2020', undefined, '2020'],
    ['2006  2009', '2006', '2009'],
  ])('of %s begin and end where they are written', (text, ...ends) => {
    const [date] = findDates(text);
    expect([date?.from, date?.to].map((end) => end && text.slice(end.start, end.end))).toEqual(ends);
    expect(date?.range).toBe(true);
  });

  it.each([
    ['Baker 2016', true],
    ['Baker. 2016', true],
    ['Baker, 2016', false],
    ['Baker since 2016', false],
    ['Baker May 2016', false],
    ['Baker 20161 year', true],
    ['2016', false],
  ])('%s may be a name with a year: %s', (text, weak) => expect(findDates(text)[0]?.weak).toBe(weak));

  it.each([
    ['2016', false],
    ['2016 –', true],
    ['2016 – now', true],
    ['– now', true],
    ['– 2016', true],
    ['since 2016', true],
    ['until 2016', true],
    ['2014/15', true],
    ['2014-15', true],
  ])('%s is a range: %s', (text, range) => {
    const [date] = findDates(text);
    expect(date).toMatchObject({ range, weak: false });
    expect([date?.start, date?.end]).toEqual([0, text.length]);
  });

  it.each(['5/6/2020', 'Fall 2019', 'since Fall 2016', '2019 Fall', 'WS 2008/09', '30 Feb 2019', "Q3 '20"])(
    'are certain in the year alone: %s',
    (text) => expect(findDates(text)[0]?.from?.imprecise).toBe(true),
  );

  it.each([
    ['12/13/2020', 'en', '2020-12-13'],
    ['13/12/2020', 'en', '2020-12-13'],
    ['12/12/2020', 'en', '2020-12-12'],
    ['11/12/2020', 'en', '2020'],
    ['11/12/2020', 'fr', '2020-12-11'],
    ['13/13/2020', 'en', '2020'],
    ['11.12.2020', 'en', '2020-12-11'],
  ])('%s in %s is %s', (text, code, value) => {
    const chosen = languages.filter((language) => language.code === code);
    const [date] = datesOf(phrase(text, lexiconOf(chosen, languages)));
    expect(date?.from?.value).toBe(value);
    const certain = value !== '2020';
    expect(date?.from?.imprecise).toBe(!certain);
  });

  it('are not looked for in long lines', () => {
    expect(findDates(`${'x'.repeat(235)} 2019`)).toHaveLength(1);
    expect(findDates(`${'x'.repeat(236)} 2019`)).toHaveLength(0);
  });

  it('are weak where only a blank parts a year from a name', () => {
    expect(findDates('Studio 1974').map(({ weak }) => weak)).toEqual([true]);
    expect(findDates('St. 1974').map(({ weak }) => weak)).toEqual([true]);
    for (const text of ['Acme, 2019', '1974 Studio', 'Studio May 1974', 'Studio since 1974', '(2019)'])
      expect(findDates(text).map(({ weak }) => weak)).toEqual([false]);
  });
});
