import { expect, it } from 'vitest';
import { inReadingOrder } from '../../src/source/pdf/reading-order.ts';
import type { Sign } from '../../src/source/pdf/signs.ts';

/** The signs of a text as they stand from left to right, blanks between them. */
function signsOf(text: string): readonly [readonly Sign[], ReadonlySet<Sign>] {
  const signs: Sign[] = [];
  const spaced = new Set<Sign>();
  let blank = false;
  for (const character of text) {
    if (character === ' ') blank = true;
    else {
      const sign = { text: character } as Sign;
      if (blank) spaced.add(sign);
      signs.push(sign);
      blank = false;
    }
  }
  return [signs, spaced];
}

it.each([
  ['Ines Fanal', 'Ines Fanal'],
  ['ןוזח הליל', 'לילה חזון'],
  ['2019 – 2015 תסדנהמ', 'מהנדסת 2015 – 2019'],
  ['Farol תסדנהמ', 'מהנדסת Farol'],
  ['Ines (סניא) Fanal', 'Ines (אינס) Fanal'],
])('%s is read as %s', (seen, read) => {
  const text = inReadingOrder(...signsOf(seen))
    .map(({ sign, blank }) => (blank ? ' ' : '') + sign.text)
    .join('');
  expect(text).toBe(read);
});
