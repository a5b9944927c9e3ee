import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const below = (lines: string) =>
  convert(`Ann Lee\n${lines}\n\nExperience\n\nBaker, Crumb Ltd\n2019 – 2021\n• Baked`);
const homeOf = (lines: string) => below(lines).resume.basics?.location;
const profilesOf = (lines: string) => below(lines).resume.basics?.profiles;

describe('where a person lives', () => {
  it.each([
    ['Igrejinha – RS\nann@lee.example', { city: 'Igrejinha', region: 'RS' }],
    [
      '7th Oat Street\nChennai 600 091\nann@lee.example',
      { address: '7th Oat Street', postalCode: '600 091', city: 'Chennai' },
    ],
    [
      '+ Oat Lane 5, 02740 Quuxton, Elsewhen | # ann@lee.example\n     linkedin.com/in/annlee',
      { address: 'Oat Lane 5', postalCode: '02740', city: 'Quuxton', region: 'Elsewhen' },
    ],
    [
      'Oat Lane 12, Quuxton, Federation of Rye and Spelt, Rye and Spelt, 71000\nann@lee.example',
      {
        address: 'Oat Lane 12, Quuxton, Federation of Rye and Spelt',
        postalCode: '71000',
        city: 'Rye and Spelt',
      },
    ],
    ['ann@lee.example\nPDF version of CV.', undefined],
    ['Nowhereville, Elsewhen | ann@lee.example', { city: 'Nowhereville' }],
    ['Quuxton PK\nann@lee.example', { city: 'Quuxton', countryCode: 'PK' }],
    [
      'Quuxton United Kingdom GB\nann@lee.example',
      { city: 'Quuxton', region: 'United Kingdom', countryCode: 'GB' },
    ],
    [
      '7 Oat Street\nQuuxton, 13386 DE\nann@lee.example',
      { address: '7 Oat Street', postalCode: '13386', city: 'Quuxton', countryCode: 'DE' },
    ],
    // The parts of an address say what they are.
    [
      'Address : Vill+Post – Oat Mere Dist – East Quuxton Bihar 852564',
      {
        address: 'Vill+Post – Oat Mere',
        city: 'East Quuxton',
        region: 'Bihar',
        postalCode: '852564',
      },
    ],
    [
      'H.No 5, Oat Lane, Distt: Quuxton Punjab India, Pin code - 134 203',
      { address: 'H.No 5, Oat Lane', city: 'Quuxton', region: 'Punjab', postalCode: '134 203' },
    ],
    ['Oat Mere, Distt- Quuxton\nState Punjab (134203)', { address: 'Oat Mere', city: 'Quuxton' }],
    [
      'Washington, District of Columbia\nann@lee.example',
      { city: 'Washington', region: 'District of Columbia' },
    ],
    ['State College, PA 16801', { city: 'State College', region: 'PA', postalCode: '16801' }],
    // A label is above the whole address.
    [
      'Address: V.No-6 Oat Mere\n\nPart-SE\nlane 20,\nNew Quuxton-110085\nPhone: 555 010 0199',
      { address: 'V.No-6 Oat Mere\nPart-SE\nlane 20', postalCode: '110085', city: 'New Quuxton' },
    ],
    // Each row of an envelope ends in a comma.
    ['Quuxton (Old Mere),\nhttps://lee.example\nann@lee.example', { city: 'Quuxton' }],
    [
      '7 Oat Street,\nQuuxton 13386.\nann@lee.example',
      { address: '7 Oat Street', postalCode: '13386', city: 'Quuxton' },
    ],
    [
      '7, Oat Street,\nMill Quarter, Old Town\nJaipur – 302001, India',
      {
        address: '7, Oat Street,\nMill Quarter, Old Town',
        postalCode: '302001',
        city: 'Jaipur',
        countryCode: 'IN',
      },
    ],
    ['📍 Oat Lane 12, Quuxton (AN)', { address: 'Oat Lane 12', city: 'Quuxton', region: 'AN' }],
    [
      '14 Oat Terrace, Millbridge, West Yorkshire HX7 0AA',
      { address: '14 Oat Terrace', city: 'Millbridge', region: 'West Yorkshire', postalCode: 'HX7 0AA' },
    ],
    [
      'Address: Oat Road 17 b\n         37099 Quuxton',
      { address: 'Oat Road 17 b', postalCode: '37099', city: 'Quuxton' },
    ],
    ['Goldsmith · Bath, UK', { city: 'Bath', countryCode: 'GB' }],
    ['Dubai - UAE.\nann@lee.example', { city: 'Dubai', countryCode: 'AE' }],
  ])('%j', (lines, location) => expect(homeOf(lines)).toEqual(location));

  it.each([
    '555 010 0199 (after 5, if possible)',
    'Training & Placement Cell, 2025\nann@lee.example',
    'English, Tamil | ann@lee.example',
    'US Citizen | ann@lee.example',
    'Tech: Python, Django',
    'Tools: Excel, Word',
    'Passport, Visa',
  ])('is not said by %j', (lines) => expect(homeOf(lines)?.city).toBeUndefined());
});

describe('profiles whose links are lost', () => {
  it.each([
    ['ann@lee.example | GitHub | LinkedIn', [{ network: 'GitHub' }, { network: 'LinkedIn' }]],
    ['Linked In\nannlee-bakes\nann@lee.example', [{ network: 'LinkedIn', username: 'annlee-bakes' }]],
    ['ann@lee.example\ncrumbs42\n@bread_lee', [{ username: 'crumbs42' }, { username: 'bread_lee' }]],
  ])('%j', (lines, profiles) => expect(profilesOf(lines)).toEqual(profiles));

  it('are no words of prose', () => expect(profilesOf('ann@lee.example\nI bake\nbread')).toBeUndefined());
});

describe('what a person is', () => {
  const labelOf = (lines: string) => below(lines).resume.basics?.label;
  it.each([
    ['Intégrateur web\nann@lee.example', 'Intégrateur web'],
    ['Ovens Development | Operations Work\nann@lee.example', 'Ovens Development | Operations Work'],
    ['Bath | Somerset | UK\nann@lee.example', undefined],
    ['Goldsmith · Bath, UK', 'Goldsmith'],
    ['Address for communication\nann@lee.example', undefined],
  ])('%j', (lines, label) => expect(labelOf(lines)).toBe(label));
});

it('takes the strong beginning of a line for what a person is', () =>
  expect(
    convert('# Ann Lee\n\n**Ovenist** · Quuxton · ann@lee.example\n\n## Skills\n\n- Bread\n').resume.basics,
  ).toEqual({
    name: 'Ann Lee',
    label: 'Ovenist',
    email: 'ann@lee.example',
    location: { city: 'Quuxton' },
  }));

describe('a label for the name', () => {
  const nameOf = (text: string) => convert(text).resume.basics?.name;
  it('wins over what stands above', () =>
    expect(nameOf('For the curriculum\n\nName: Ann Lee\nPhone: 555 0148')).toBe('Ann Lee'));
  it.each([
    'CV Ann Lee',
    'Curriculum Vitae Ann Lee',
    'Ann Lee CV',
    'Ann Lee - CV',
    'Ann Lee – Curriculum Vitae',
  ])('is none of what the document is called: %s', (line) => {
    const { basics } = convert(`${line}\nann@lee.example`).resume;
    expect(basics).toEqual({ name: 'Ann Lee', email: 'ann@lee.example' });
  });
  it('says again what stands above', () =>
    expect(nameOf('Ann B. Lee\n\nName: Ann Lee\nPhone: 555 0148')).toBe('Ann B. Lee'));
});
