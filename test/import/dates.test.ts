import { expect, it } from 'vitest';
import { dateIn, isOngoing, periodIn, saysMoreThanYears } from '../../src/import/dates.ts';

it.each([
  ['2019-03-04', '2019-03-04'],
  ['March 2019', '2019-03'],
  [' 2019 ', '2019'],
  ['2016-08-31T22:00:00.000Z', '2016-09-01'],
  ['2016-12-31T12:00:00Z', '2017-01-01'],
  ['2016-08-31T18:30:00.000Z', '2016-09-01'],
  ['2016-08-31T18:45:00.000Z', '2016-09-01'],
  ['2016-08-31T11:30:00.000Z', '2016-08-31'],
  ['2016-08-31T22:10:00.000Z', '2016-08-31'],
  ['2016-08-31T00:00:00.000Z', '2016-08-31'],
  ['2016-13-31T00:00:00.000Z', ''],
  ['Autumn term of 2018, evenings', '2018'],
  ['No. 12018', ''],
  ['Present', ''],
  ['heute', ''],
  ['', ''],
  ['soon', ''],
])('the date %j is %j', (text, date) => expect(dateIn(text)).toBe(date));

it.each([
  ['March 2022 - Present', '2022-03', ''],
  ['2014 – 2018', '2014', '2018'],
  ['2014-2018', '2014', '2018'],
  ['03/2014-04/2018', '2014-03', '2018-04'],
  ['2014–2018', '2014', '2018'],
  ['May 2014 to June 2018', '2014-05', '2018-06'],
  ['2014 bis heute', '2014', ''],
  ['until 2018', '', '2018'],
  ['(since 2018)', '2018', ''],
  ['2018', '2018', '2018'],
  ['2018-05', '2018-05', '2018-05'],
  ['', '', ''],
])('the period %j is %j to %j', (text, start, end) => expect(periodIn(text)).toEqual([start, end]));

it.each([
  [' present ', true],
  ['aujourd’hui', true],
  ['presently', false],
])('%j is ongoing: %j', (text, ongoing) => expect(isOngoing(text)).toBe(ongoing));

it.each([
  ['Spring 2021', true],
  ['Spring 2021 – Present', true],
  ['2019 – Spring 2021', true],
  ['since 2021', false],
  ['until 2021', false],
  ['2014 to 2018', false],
  ['March 2014 to June 2018', false],
  ['2014 bis heute', false],
])('%j says more than years: %j', (text, more) => expect(saysMoreThanYears(text)).toBe(more));
