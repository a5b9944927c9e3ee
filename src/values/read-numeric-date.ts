import { type IsoDate, readIsoDate } from './iso-date.ts';

const yearFirst = /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[Tt ]\d\d:.*)?)?$/;
const monthFirst = /^(\d\d?)[-/.](\d{4})$/;
/** "20150615", "2015年6月" */
const unparted = /^([12]\d{3})(\d\d)(\d\d)$/;
const eastern = /^([12]\d{3})年(\d\d?)月(?:(\d\d?)日)?$/;

/**
 * Read a date of numbers in the order of JSON Resume, or a month before its year; a time after it is left out.
 * @example readNumericDate('1/2020') // '2020-01'
 */
export function readNumericDate(text: string): IsoDate | undefined {
  const written = text.replace(monthFirst, '$2-$1');
  const parts = (unparted.exec(text) ?? eastern.exec(text) ?? yearFirst.exec(written))?.slice(1) ?? [];
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return readIsoDate(date) ? (date as IsoDate) : undefined;
}
