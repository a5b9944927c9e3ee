import type { Resume } from '../../src/resume.ts';
import type { Layout } from '../score/layouts/layout.ts';
import { layouts } from '../score/layouts/index.ts';
import { people } from '../score/people.ts';

const given = ['Ada', 'Bela', 'Cleo', 'Dag', 'Esra', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jorun', 'Kofi', 'Lea'];
const family = [
  'Quill',
  'Moor',
  'Aalto',
  'Brisk',
  'Cantor',
  'Dune',
  'Egede',
  'Fern',
  'Grove',
  'Holm',
  'Ibsen',
];
const writers: readonly Layout[] = [...Object.values(layouts.tuned), ...Object.values(layouts.heldOut)];
const persons: readonly Resume[] = Object.values(people);

/** Write a résumé as a person has it: one of the invented people, under another name, with some of their entries. */
export function generatedDocument(number: number): string {
  const write = pick(writers, number);
  const person = pick(persons, Math.floor(number / writers.length));
  const some = <Entry>(entries: readonly Entry[] = []) =>
    entries.filter((_, at) => at === 0 || (number >> (at % 16)) % 3 > 0);
  return write({
    ...person,
    basics: {
      ...person.basics,
      name: `${pick(given, number)} ${pick(family, number)} ${number.toString(36)}`,
    },
    work: some(person.work),
    education: some(person.education),
    skills: some(person.skills),
  });
}

const pick = <Element>(list: readonly Element[], number: number): Element =>
  list[number % list.length] as Element;
