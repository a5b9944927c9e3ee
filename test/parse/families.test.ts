import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../src/parse/cues.ts';
import { languagesCalled } from '../../src/parse/detect-languages.ts';
import { families, type Family, type Slot } from '../../src/parse/families.ts';
import { featuresOf } from '../../src/parse/feature.ts';
import { readIn } from '../../src/parse/lexicon.ts';
import { readLines } from '../../src/parse/lines.ts';
import { readText } from '../../src/source/read-text.ts';

type Name = keyof typeof families;
const familyOf = (name: Name) => families[name] as Family;
const read = <Result>(run: () => Result): Result => readIn(languagesCalled(['en']), run);

describe('a slot is filled rather by', () => {
  const cueOf = (name: Name, slot: Slot, text: string) =>
    read(() => familyOf(name).slots[slot]?.(phraseOf(text)) ?? Number.NaN);

  const rows: readonly (readonly [name: Name, slot: Slot, better: string, worse: string])[] = [
    ['work', 'about', 'Sales engagement platform', 'Sales Engagement Platform'],
    ['work', 'about', 'Sales engagement platform', 'sales engagement platform'],
    ['work', 'about', 'Sales engagement platform', 'Sales engagement Platform'],
    ['work', 'about', 'Sales engagement platform', 'Sales eng platform'],
    ['work', 'about', 'Sales engagement platform', 'a Sales engagement platform'],
    ['work', 'about', 'Small-town bread from mills', 'Sales and other bread from mills'],
    ['work', 'about', 'Sales Of Bread', 'Sales Bread'],
    ['work', 'about', 'Sales Bread', 'Sales'],
    ['publications', 'title', 'B'.repeat(120), 'B'.repeat(121)],
    ['publications', 'issuer', 'Crumb Ltd', 'Crumb'],
    ['awards', 'issuer', 'Crumb Ltd', 'Crumb'],
    ['awards', 'title', 'Baking Award', 'Baking'],
    ['awards', 'issuer', 'Baking', 'Baking Award'],
    ['projects', 'kind', 'website', 'Website'],
    ['projects', 'kind', 'web', 'we'],
    ['projects', 'kind', 'mobile app', 'mobile App'],
    ['projects', 'kind', 'open-source project', 'open2source project'],
    ['projects', 'kind', 'mobile app', 'mobile app store'],
  ];
  it.each(rows)('%s, %s: %s, than by %s', (name, slot, better, worse) => {
    expect(cueOf(name, slot, better)).toBeGreaterThan(cueOf(name, slot, worse));
  });

  const alike: readonly (readonly [name: Name, slot: Slot, one: string, other: string])[] = [
    ['work', 'about', 'Sales and other engagement platform', 'Sales And Other Engagement Platform'],
    ['work', 'about', 'a Sales engagement platform', 'a Sales Engagement Platform'],
    ['publications', 'issuer', 'crumb', 'Crumb'],
    ['awards', 'issuer', 'crumb', 'Crumb'],
  ];
  it.each(alike)('%s, %s: %s as by %s', (name, slot, one, other) => {
    expect(cueOf(name, slot, one)).toBe(cueOf(name, slot, other));
  });
});

describe('a label names its slot', () => {
  const rows: readonly (readonly [name: Name, label: string, slot: Slot])[] = [
    ['work', 'Position', 'title'],
    ['work', 'Employer', 'organization'],
    ['work', 'School', 'organization'],
    ['work', 'Location', 'place'],
    ['education', 'School', 'institution'],
    ['education', 'Company', 'institution'],
    ['education', 'Degree', 'degree'],
    ['education', 'Title', 'degree'],
    ['education', 'Major', 'area'],
    ['education', 'Location', 'place'],
    ['awards', 'Name', 'title'],
    ['awards', 'Title', 'title'],
    ['awards', 'Degree', 'title'],
    ['awards', 'Issuer', 'issuer'],
    ['awards', 'Company', 'issuer'],
    ['awards', 'School', 'issuer'],
    ['projects', 'Name', 'title'],
    ['projects', 'Title', 'title'],
    ['projects', 'Company', 'organization'],
  ];
  it.each(rows)('%s, %s: %s', (name, label, slot) => {
    const [feature] = read(() => featuresOf(familyOf(name), readLines(readText(`${label}: Bread`)).lines));
    expect(feature?.pieces.fragments.map(({ text, told }) => [text, told])).toEqual([['Bread', slot]]);
  });
});
