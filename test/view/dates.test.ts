import { afterAll, describe, expect, it } from 'vitest';
import type { ThemeOptions } from '../../src/resume.ts';
import { render } from '../../src/render/html/index.ts';
import { visible } from '../render/html/visible.ts';

function shown(
  startDate?: unknown,
  endDate?: unknown,
  dates: NonNullable<ThemeOptions['dates']> = 'month',
): string {
  const html = render({ work: [{ name: 'W', startDate, endDate } as never] }, { dates });
  return visible(/<p class="when">.*?<\/p>/s.exec(html)?.[0] ?? '');
}

describe('a range of dates', () => {
  it.each([
    ['2013-12-01', '2014-12-01', 'Dec 2013 – Dec 2014'],
    ['2013-12', '2014', 'Dec 2013 – 2014'],
    ['2013', '2014', '2013 – 2014'],
    ['2013', undefined, '2013 – Present'],
    ['2020-01-01', null, 'Jan 2020 – Present'],
    ['2020-01-01', '', 'Jan 2020 – Present'],
    [undefined, '2014-12', 'Dec 2014'],
    ['2016-08-24', '2016-08-24', 'Aug 2016'],
    ['2016-08-01', '2016-08-30', 'Aug 2016'],
    ['2016', '2016', '2016'],
    ['2016', '2016-08', '2016 – Aug 2016'],
    ['2019', 'Present', '2019 – Present'],
    ['2019', 'heute', '2019 – heute'],
    ['Summer 2010', '2011', 'Summer 2010 – 2011'],
    ['2013-13', '2014', '2013-13 – 2014'],
    ['2013-02-30', '2014', '2013-02-30 – 2014'],
    ['13/2013', undefined, '13/2013 – Present'],
    ['0000', '2014', '0000 – 2014'],
    ['2023-9-28', 'August 2025', 'Sep 2023 – Aug 2025'],
    ['1 Jun 2015', '31.12.2016', 'Jun 2015 – Dec 2016'],
    ['Mai 2020', '2020/5', 'May 2020'],
    ['1/2/2020', '2003-2007', '1/2/2020 – 2003-2007'],
    [2013, 2014, '2013 – 2014'],
    [undefined, undefined, ''],
  ])('%s to %s is %s', (start, end, text) => expect(shown(start, end)).toBe(text));

  it.each([
    ['2013-12-01', '2014-12-01', '2013 – 2014'],
    ['2013-02', '2013-12', '2013'],
    ['2013-02', undefined, '2013 – Present'],
    ['spring', '2014-01', 'spring – 2014'],
  ])('%s to %s by the year is %s', (start, end, text) => expect(shown(start, end, 'year')).toBe(text));

  it('may be left out', () => expect(shown('2013', '2014', 'none')).toBe(''));

  it('leaves no empty entry or section when left out', () => {
    expect(render({ work: [{ startDate: '2013' }] }, { dates: 'none' })).not.toContain('<section');
  });
});

describe('a single date', () => {
  it.each([
    ['2014-11-01', 'Nov 2014'],
    ['2014', '2014'],
    ['some day', 'some day'],
  ])('%s is %s, never a range', (date, text) => {
    const html = render({
      awards: [{ title: 'A', date }],
      certificates: [{ name: 'C', date }],
      publications: [{ name: 'P', releaseDate: date }],
    });
    expect(visible(html).split(text)).toHaveLength(4);
    expect(html).not.toContain('Present');
  });
});

describe('<time>', () => {
  it('stands around what is a date', () =>
    expect(render({ awards: [{ date: '2014-11-01' }] })).toContain(
      '<time class="dt-date" datetime="2014-11-01">Nov 2014</time>',
    ));
  it('stands around nothing else', () =>
    expect(render({ awards: [{ date: '2014-11-31' }] })).not.toContain('<time'));
});

describe('the clock of the machine', () => {
  const zone = process.env['TZ'];
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('moves no date', () => {
    const work = ['2020-01-01', '2020-12-31', '2020-03', new Date('2020-01-01T00:00:00Z')].map(
      (startDate) => ({
        name: 'W',
        startDate,
      }),
    );
    const pages = ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'].map((name) => {
      process.env['TZ'] = name;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
      return render({ work } as never);
    });
    expect(new Set(pages).size).toBe(1);
    expect(visible(pages[0] ?? '')).toContain('Jan 2020');
  });
});
