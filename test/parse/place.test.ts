import { describe, expect, it } from 'vitest';
import { isStreet, placeLikeness, readPlace } from '../../src/parse/tokens/place.ts';
import { phrase } from './worded.ts';

const told = (text: string) =>
  readPlace(phrase(text))
    ?.map(({ part, start, end }) => `${part} ${text.slice(start, end)}`)
    .join(', ');

/** Each text must part into these pieces, or be no place. */
const check = (rows: readonly (readonly [text: string, pieces: string | undefined])[]) =>
  it.each(rows)('%s', (text, pieces) => expect(told(text)).toBe(pieces));

/** The form of a postal code, before, behind and apart from a city. */
const form = (code: string) =>
  [`${code} Ostwick`, `Ostwick ${code}`, `Ostwick, ${code}`].map((text) => {
    const pieces = told(text)?.split(', ') ?? [];
    return pieces.includes(`postalCode ${code}`) && pieces.includes('city Ostwick') && pieces.length === 2;
  });

describe('a postal code', () => {
  it.each([
    ['38999', true, true, true],
    ['389991', true, true, true],
    ['3899912', false, false, false],
    ['389', false, false, false],
    ['2101', true, true, true],
    ['2019', true, false, true],
    ['1999', true, false, true],
    ['38999-123', true, false, true],
    ['38999-1234', false, false, true],
    ['38999-12345', false, false, false],
    ['38999-12', false, false, false],
    ['D-38999', true, false, true],
    ['CH-8001', true, false, true],
    ['d-38999', false, false, false],
    ['D38999', false, false, true],
    ['1012 AB', true, false, true],
    ['1012AB', true, false, true],
    ['1012 ABC', false, false, false],
    ['SW1A 1AA', true, true, true],
    ['SW1A1AA', true, true, true],
    ['SW11 1AA', true, true, true],
    ['M1 1AE', true, true, true],
    ['m1 1AE', false, false, false],
    ['MX 1AE', false, false, false],
    ['M1a 1AE', false, false, false],
    ['M1 XAE', false, false, false],
    ['M1 1A', false, false, false],
    ['M1 1ae', false, false, false],
    ['M5V 2T6', false, true, true],
    ['M5V2T6', false, true, true],
    ['M5v 2T6', false, false, false],
    ['m5V 2T6', false, false, false],
    ['111 22', true, false, true],
    ['00-950', true, false, true],
  ])('%s, before, behind, apart', (code, before, behind, apart) =>
    expect(form(code)).toEqual([before, behind, apart]),
  );

  check([
    ['38999  Ostwick', 'postalCode 38999, city Ostwick'],
    ['Ostwick  38999', 'city Ostwick, postalCode 38999'],
    ['Ostwick-38999', 'city Ostwick, postalCode 38999'],
    ['Ostwick – 38999', 'city Ostwick, postalCode 38999'],
    ['Saint Mary’s 38999', undefined],
    ["38999 Saint-Mary's", "postalCode 38999, city Saint-Mary's"],
    ["St. Mary's 38999", "city St. Mary's, postalCode 38999"],
    ['ostwick 38999', undefined],
    ['old Ostwick 38999', undefined],
    ['No 38999 Ostwick', undefined],
    ['38999 Ostwick 2', undefined],
    ['38999 Elm Street', undefined],
    ['38999 Elm Street, Ostwick', 'address 38999 Elm Street, city Ostwick'],
    ['Ostwick, CEP 01310-100', 'city Ostwick, postalCode 01310-100'],
    ['Ostwick, CEP: 01310-100', 'city Ostwick, postalCode 01310-100'],
    ['38999', 'postalCode 38999'],
  ]);
});

describe('a region', () => {
  check([
    ['Dover, DE', 'city Dover, region DE'],
    ['Dover, DE 19901', 'city Dover, region DE, postalCode 19901'],
    ['Dover, DE 19901-1234', 'city Dover, region DE, postalCode 19901-1234'],
    ['Dover, DE 19901-12', undefined],
    ['Dover, DE 199', undefined],
    ['Dover, de 19901', undefined],
    ['Dover, DE 19901 x', undefined],
    ['Toronto, ON M5V 2T6', 'city Toronto, region ON, postalCode M5V 2T6'],
    ['Toronto, Ontario M5V2T6', 'city Toronto, region Ontario, postalCode M5V2T6'],
    ['Dover, DE 19901, USA', 'city Dover, region DE, postalCode 19901, country USA'],
    ['Illinois 62701', 'city Illinois, postalCode 62701'],
    ['Illinois, 62701', 'city Illinois, postalCode 62701'],
    ['Springfield, Illinois, 62701', 'city Springfield, region Illinois, postalCode 62701'],
    ['Springfield, Illinois, IL 62701', 'city Springfield, region Illinois, postalCode IL 62701'],
    ['Springfield, Illinois IL 62701', 'city Springfield, region Illinois, postalCode IL 62701'],
    ['Seattle, WA 98105, Washington', 'city Seattle, postalCode WA 98105, region Washington'],
    ['São Paulo - SP, 01310-100', 'city São Paulo, region SP, postalCode 01310-100'],
    ['Rua 12, São Paulo - SP, 01310-100', 'address Rua 12, city São Paulo, region SP, postalCode 01310-100'],
    ['13999 Ponteverzo (VC)', 'postalCode 13999, city Ponteverzo, region VC'],
    ['Corso Nero 12, Fontesecca (AN)', 'address Corso Nero 12, city Fontesecca, region AN'],
    ['Fontesecca (AN)', undefined],
    ['California', 'city California'],
    ['Georgia', 'city Georgia'],
  ]);
});

describe('a country', () => {
  check([
    ['France', 'country France'],
    ['Lyon, France', 'city Lyon, country France'],
    ['France, 38999', 'city France, postalCode 38999'],
    ['Lyon, Rhône, France', 'city Lyon, region Rhône, country France'],
    ['Sacramento, CA, US', 'city Sacramento, region CA, country US'],
    ['Berlin, DE', 'city Berlin, region DE'],
    ['Berlin, Berlin, DE', 'city Berlin, region Berlin, country DE'],
    ['Ostwick, Kent, Oldland, DE', undefined],
    ['Lyon, FR', 'city Lyon, country FR'],
    ['Tbilisi, Georgia', 'city Tbilisi, country Georgia'],
    ['Atlanta, Georgia', 'city Atlanta, region Georgia'],
    ['Atlanta, Georgia, USA', 'city Atlanta, region Georgia, country USA'],
    ['The Old Sea Town, France', 'city The Old Sea Town, country France'],
    ['The Very Old Sea Town, France', undefined],
    ['lyon, France', undefined],
    ['de Bilt, Netherlands', 'city de Bilt, country Netherlands'],
    ['’s-Hertogenbosch, Netherlands', 'city ’s-Hertogenbosch, country Netherlands'],
    ['x-Hertogenbosch, Netherlands', undefined],
    ['xs-Hertogenbosch, Netherlands', undefined],
    ["d'Arques, France", "city d'Arques, country France"],
    ["d'arques, France", undefined],
    ["x'Arques, France", undefined],
    ['dxArques, France', undefined],
  ]);
});

describe('a street', () => {
  check([
    ['12 Elm St, Dover, DE 19901', 'address 12 Elm St, city Dover, region DE, postalCode 19901'],
    ['Elm Street 12, Lyon, France', 'address Elm Street 12, city Lyon, country France'],
    ['Elm Street, Lyon, France', 'address Elm Street, city Lyon, country France'],
    ['Elm Street 12, France', 'address Elm Street 12, country France'],
    ['12 Elm Street', undefined],
    ['Plot, 12 b, Lyon', 'address Plot, 12 b, city Lyon'],
    ['The Plot, Lyon', undefined],
    ['417 Maple Avenue, 98105, Seattle', 'address 417 Maple Avenue, postalCode 98105, city Seattle'],
    ['417 Maple Avenue, WA 98105, Seattle', 'address 417 Maple Avenue, postalCode WA 98105, city Seattle'],
    ['417, 98105, Seattle, 98106', 'address 417, 98105, city Seattle, postalCode 98106'],
    ['Remote, Germany', 'city Remote, country Germany'],
    ['remote', 'city remote'],
  ]);

  it('is a number with a word for a street', () =>
    expect(['12 Elm Street', 'Elm Street', '12 Elm'].map((text) => isStreet(phrase(text)))).toEqual([
      true,
      false,
      false,
    ]));
});

describe('how surely a text names a place', () => {
  const long = (letters: number) => `K${'r'.repeat(letters - 9)}, France`;
  it.each([
    [
      1,
      ['France', 'Lyon, France', 'Dover 38999', 'Dover, DE', 'remote', 'Remote (Germany)', 'Work from home'],
    ],
    [1, ['Remote, in part', 'Hybrid work', long(70)]],
    [0.9, ['Greater Boston', 'Boston area', 'Boston Metropolitan Area']],
    [0.7, ['38999', 'California', 'Georgia', 'Lodi (LO)', 'Lodi (69)', 'Lodi (691)', 'Lodi (LO']],
    [0.7, ['San Lodi (LO)', 'San Lodi Monte (LO)', 'L’Aquila (AQ)']],
    [0.7, ['Corso Nero 12, Fontesecca (AN)', '12 Elm Street, Bath']],
    [0.1, ['12 Elm Street, Co. Bath']],
    [0.25, ['Lodi', 'Old Lodi', 'Bostonarea', '12, Lodi']],
    [0.1, ['Old Lodi Town', 'Boston Area Schools', 'Old Greater Boston']],
    [
      0,
      [
        'Lodi (6)',
        'Lodi (lo)',
        'A (AQ)',
        'lodi (LO)',
        'Old San Lodi Monte (LO)',
        'Lodi (LO) Nord',
        'Lodi (L)',
      ],
    ],
    [
      0,
      [
        'L&di (LO)',
        'San L&di (LO)',
        'the San Lodi (LO)',
        'not remote',
        'Home: Lyon',
        'Lyon?',
        'Lyon!',
        long(71),
      ],
    ],
  ])('%d', (likeness, texts) =>
    expect(texts.map((text) => `${placeLikeness(phrase(text))} ${text}`)).toEqual(
      texts.map((text) => `${likeness} ${text}`),
    ),
  );
});
