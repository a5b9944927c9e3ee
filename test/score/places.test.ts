import { describe, expect, it } from 'vitest';
import type { Kind } from './fields.ts';
import { placeFinder } from './places.ts';

describe('placeFinder', () => {
  const table: readonly [name: string, field: string, Kind, value: string, text: string, pieces: string[]][] =
    [
      ['across rows', 'work.name', 'short', 'Red Mill', 'at Red\n  Mill, 2019', ['Red\n  Mill']],
      ['as written first', 'skills.name', 'short', 'Go', 'to go with Go', ['Go']],
      ['without case', 'work.name', 'short', 'Red Mill', 'RED MILL', ['RED MILL']],
      ['across a hyphen', 'work.summary', 'long', 'the bakery', 'the bak-\nery', ['the bak-\nery']],
      ['whole words alone', 'skills.name', 'short', 'Go', 'Good', []],
      ['a date by its year', 'work.startDate', 'date', '2019-05', 'May 2019 to', ['2019']],
      ['a year of two digits', 'work.startDate', 'date', '2019', '05/19', ['19']],
      ['a phone by its digits', 'basics.phone', 'phone', '0117 496 0000', '(0117) 4960000', ['117) 4960000']],
      [
        'a page without scheme',
        'work.url',
        'url',
        'https://mill.example/',
        'see mill.example',
        ['mill.example'],
      ],
      ['a country by its name', 'basics.location.countryCode', 'short', 'NO', 'Oslo, Norway', ['Norway']],
      ['across columns', 'work.name', 'short', 'Red Mill', 'Skills   Red\nBread    Mill', ['Red', 'Mill']],
    ];
  it.each(table)('%s', (_, field, kind, value, text, pieces) => {
    const places = placeFinder(text)({ field, kind, value });
    expect(places.map((place) => place.map(([start, end]) => text.slice(start, end)))).toEqual(
      pieces.length > 0 ? [pieces] : [],
    );
  });
});
