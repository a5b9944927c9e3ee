import type { Words } from './language.ts';

/** Hold the German of the page. */
export const de: Words = {
  labels: {
    resume: 'Lebenslauf',
    summary: 'Profil',
    work: 'Berufserfahrung',
    projects: 'Projekte',
    education: 'Ausbildung',
    volunteer: 'Ehrenamt',
    skills: 'Kenntnisse',
    certificates: 'Zertifikate',
    awards: 'Auszeichnungen',
    publications: 'Veröffentlichungen',
    languages: 'Sprachen',
    interests: 'Interessen',
    references: 'Referenzen',
    present: 'heute',
    score: 'Note',
    courses: 'Kurse',
  },
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [
    [1, 'N Jahr'],
    [2, 'N Jahre'],
  ],
  monthsLasted: [
    [1, 'N Monat'],
    [2, 'N Monate'],
  ],
};
