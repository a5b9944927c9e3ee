import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../src/parse/lexicon/phrase.ts';
import { isProse, tellsDeed } from '../../src/parse/tokens/sentence.ts';
import { inEnglish, phrase } from './worded.ts';

const check = (tells: (text: Phrase) => boolean, wanted: boolean, texts: readonly string[]) =>
  it.each(texts)('%s', (text) => expect(tells(phrase(text, inEnglish))).toBe(wanted));

/** A text filled up to a length with words in capitals. */
const filled = (text: string, length: number, end = '') =>
  text + ' Bread Buns'.repeat(15).slice(0, length - text.length - end.length - 1) + 's' + end;

describe('a deed', () => {
  check(tellsDeed, true, [
    'Led Crumb Bakery Sons',
    'Led bakers',
    'Lead Crumb and its staff',
    'Baked bread for Crumb',
    'Baked 40 80 90 loaves',
    'Baked bread for Jo And May',
    'Awarded byways to people in Bath',
  ]);
});

describe('no deed', () => {
  check(tellsDeed, false, [
    '',
    'Led',
    'Led Crumb Bakery',
    'Lead Baker Of Bath',
    'Pied Piper is a bakery',
    'Pied  Piper is a bakery',
    'Certified nurse of the ward',
    'Bread for people',
    'Red bread for people',
    'Awarded by a guild for bread',
    'Baked bread For Jo',
  ]);
});

describe('prose', () => {
  check(isProse, true, [
    'Buns Rolls Bread Cakes.',
    'Buns Rolls Bread Cakes!',
    'Buns Rolls Bread Cakes?',
    'Buns Rolls Bread Corp.”',
    'Crumb Ltd. Sells Bread Daily.',
    'A B C D E F G H Ltd.',
    'Baked bread.',
    'Breads Made In Bath:',
    'Buns Rolls Cakes Including',
    'Baked bread for people',
    'Responsible for bread and buns',
    'Member of the Bath guild',
    'Awarded bread to the Bath guild',
    'bread for people',
    filled('Bread', 85),
    filled('Bread\tBuns', 145),
    filled('Issued by Crumb', 84, '.'),
  ]);
});

describe('no prose', () => {
  check(isProse, false, [
    '',
    'Buns Rolls Cakes.',
    'Buns by Jo.',
    'Crumb Sons Of Bath Corp.',
    'Head Of Crumb B.V.',
    'A B C D E F G Ltd.',
    'Baked.',
    'Made  In  Bath:',
    'Baked bread daily',
    'Responsible For Bread And Buns',
    'Member Of The Bath Guild',
    'The A B C D E F G H i j k l m n',
    'Issued by a guild of bakers.',
    'for people',
    'bread for\tpeople daily',
    filled('Bread', 84),
    filled('Bread\tBuns', 144),
    filled('Bread | Buns', 85),
    filled('Bread   Buns', 85),
    filled('Issued by Crumb', 83, '.'),
  ]);
});
