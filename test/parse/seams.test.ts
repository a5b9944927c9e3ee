import { describe, expect, it } from 'vitest';
import { findSeam } from '../../src/parse/tokens/seams.ts';
import { inEnglish, phrase } from './worded.ts';

/** A text with its seam in brackets, in braces where the seam is a word. */
function parted(text: string): string {
  const seam = findSeam(phrase(text, inEnglish));
  if (!seam) return text;
  const between = text.slice(seam.end, seam.start);
  return (
    text.slice(0, seam.end) +
    (seam.joint !== 'space' ? `{${between}}` : `[${between}]`) +
    text.slice(seam.start)
  );
}

/** Each text must be parted where its brackets are, or not at all. */
const check = (texts: readonly string[]) =>
  it.each(texts)('%s', (text) => expect(parted(text.replaceAll(/[{}[\]]/g, ''))).toBe(text));

describe('a title and its firm', () => {
  check([
    'Baker[ ]Crumb Ltd',
    'Baker[  ]Crumb Ltd',
    'Baker[ ]3 Mills',
    'Head Baker[ ]Crumb Union of Bath',
    'Teacher of Physics[ ]Crumb Ltd',
    'Teacher of Bio-Physics[ ]Crumb Ltd',
    'Teacher of Maths and Bio-Physics[ ]Crumb Ltd',
    'Teacher of the Deaf[ ]Crumb Ltd',
    'Teacher  of  the  Deaf  and  Blind[  ]Crumb Ltd',
    'Teacher of Grade  10[ ]Crumb Ltd',
    `Baker[ ]${'M'.repeat(114)}`,
    `Baker ${'M'.repeat(115)}`,
    'Baker',
    'Baker, Crumb Ltd',
    'Baker{ with }Crumb Ltd',
    'Cashier{ in }Crumb Bank',
    'Baker with Crumb',
    'Teacher in Crumb',
    'Baker in crumb bank',
    'Teacher of Maths and Physics',
    'Crumb Ltd',
  ]);
});

describe('a degree and its subject', () => {
  check([
    'PhD[ ]Nursing',
    'PhD[  ]Nursing',
    'PhD[ ](Nursing)',
    'PhD{ in }Nursing',
    'BSc[ ]Botany of Plants',
    'Diploma of Baking{ in }Bread',
    'Diploma of Baking and Rolling{ in }Bread',
    'Diploma  of  Baking  and  Rolling{  in  }Bread',
    'BSc (Hons)[ ]Botany',
    'BSc  (Hons)[ ]Botany',
    'BSc(Hon.)[ ]Botany',
    'BSc (HONOURS)[ ]Botany',
    'BSc (Honors)[ ]Botany',
    'BSc[ ]Botany (Hons)',
    '(Hons) Botany',
    'Diploma of Baking',
    'PhD 2019',
    'BSc',
  ]);
});

describe('a subject and its school', () => {
  check([
    'Physics[ ]Barwon College',
    'Physics[ ]Barwon Community State College',
    'Physics[ ]Barwon college offers',
    'Physics[ ]Barwon College mbH',
    'Physics[ ]St Barwon College',
    'Physics[ ]St. Barwon College',
    'Physics[ ]New Barwon College',
    'Physics Stone[ ]Barwon College',
    'Physics East[ ]Barwon College',
    'Physics Est[ ]Barwon College',
    'Physics[ ]University of Oklahoma',
    'Applied Physics[ ]College of Art',
    'Applied Physics[ ]College Sydney',
    'School of Physics[ ]University of Oklahoma',
    'Barwon College',
    'Barwon College of Art',
    'Barwon College Sydney',
    'State University',
    'St Barwon College',
    'Physics/University',
  ]);
});
