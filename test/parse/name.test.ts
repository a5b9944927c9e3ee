import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { isName } from '../../src/parse/tokens/person-name.ts';
import { phrase } from './worded.ts';

describe('the name of a person', () => {
  it.each([
    'Ann',
    'Ann Lee',
    '  Ann   Lee ',
    'Ann de la Cruz',
    'Ann St. Lee',
    'Ann St Lee',
    'Ann VAN DEN Berg',
    'von Lee',
    'Ann McLee',
    'A Bo',
    'Ann (Nan) Lee',
    'Ann “Nan of the mill” Lee',
    'Ann Lee, PhD, RN',
    'Dr. Ann Lee',
    'One Two Three Four Five Six',
    'Dr. One Two Three Four Five Six',
    'Head Baker',
  ])('may be %s', (text) => expect(isName(phrase(text))).toBe(true));

  it.each([
    '',
    'A',
    'A B',
    'Dr.',
    'ann lee',
    'Ann lee',
    'xAnn Lee',
    'Ann Lee 2',
    'Ann@Lee',
    'Ann: Lee',
    'Ann/Lee',
    'One Two Three Four Five Six Seven',
    'Maximiliana Wolfeschlegelsteinhausen Featherstonehaugh-Smythe',
    'Baker',
    'Head of Baking',
    'Registered Nurse Manager',
  ])('is not %j', (text) => expect(isName(phrase(text))).toBe(false));
});

describe('what the person is', () => {
  const basics = (top: string) =>
    convert(`${top}\n\nExperience\nBaker, Crumb Ltd\n2019 – 2021`).resume.basics;
  it.each([
    ['Head Baker in Oslo', { label: 'Head Baker', location: { city: 'Oslo' } }],
    [
      'Head Baker based in Oslo, Norway',
      { label: 'Head Baker', location: { city: 'Oslo', countryCode: 'NO' } },
    ],
    ['Head Baker in Crumb Ltd', { label: 'Head Baker in Crumb Ltd' }],
    ['Head Baker in Charge', { label: 'Head Baker in Charge' }],
    ['Head Baker in Oslo and all the villages', { label: 'Head Baker in Oslo and all the villages' }],
    ['Interested in Oslo', { label: 'Interested in Oslo' }],
    ['Baker in Training Manager', { label: 'Baker in Training Manager' }],
  ])('%s', (label, told) => expect(basics(`Ann Lee\n${label}`)).toEqual({ name: 'Ann Lee', ...told }));

  it('leaves the place to the address above', () => {
    expect(basics('Ann Lee\nBergen, Norway\nHead Baker in Oslo')).toEqual({
      name: 'Ann Lee',
      label: 'Head Baker in Oslo',
      location: { city: 'Bergen', countryCode: 'NO' },
    });
  });

  it.each([
    ['Ann Lee (she/her)', { name: 'Ann Lee' }],
    ['Ann Lee (they/them/their)', { name: 'Ann Lee' }],
    ['Ann Lee (she/her) | Baker', { name: 'Ann Lee', label: 'Baker' }],
    ['Ann Lee - Baker', { name: 'Ann Lee', label: 'Baker' }],
    ['Ann Lee, Registered Nurse', { name: 'Ann Lee', label: 'Registered Nurse' }],
    ['Ann Lee, RN', { name: 'Ann Lee, RN' }],
    ['Ann Lee - Crumb', {}],
    [
      'Ann Lee, ann@lee.example, Oslo, Norway',
      { name: 'Ann Lee', email: 'ann@lee.example', location: { city: 'Oslo', countryCode: 'NO' } },
    ],
    ['Ann Lee ann@lee.example', { name: 'Ann Lee', email: 'ann@lee.example' }],
    ['Write to: ann@lee.example', { email: 'ann@lee.example' }],
  ])('stands on the line of the name: %s', (line, told) => expect(basics(line)).toEqual(told));
});
