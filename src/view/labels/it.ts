import type { Words } from './language.ts';

/** Hold the Italian of the page. */
export const it: Words = {
  labels: {
    resume: 'Curriculum vitae',
    summary: 'Profilo',
    work: 'Esperienza',
    projects: 'Progetti',
    education: 'Istruzione',
    volunteer: 'Volontariato',
    skills: 'Competenze',
    certificates: 'Certificati',
    awards: 'Premi',
    publications: 'Pubblicazioni',
    languages: 'Lingue',
    interests: 'Interessi',
    references: 'Referenze',
    present: 'oggi',
    score: 'Voto',
    courses: 'Corsi',
  },
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [
    [1, 'N anno'],
    [2, 'N anni'],
  ],
  monthsLasted: [
    [1, 'N mese'],
    [2, 'N mesi'],
  ],
};
