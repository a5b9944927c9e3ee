import type { Words } from './language.ts';

/** Hold the Swedish of the page. */
export const sv: Words = {
  labels: {
    resume: 'Meritförteckning',
    summary: 'Profil',
    work: 'Arbetslivserfarenhet',
    projects: 'Projekt',
    education: 'Utbildning',
    volunteer: 'Ideellt arbete',
    skills: 'Kunskaper',
    certificates: 'Certifikat',
    awards: 'Utmärkelser',
    publications: 'Publikationer',
    languages: 'Språk',
    interests: 'Intressen',
    references: 'Referenser',
    present: 'nu',
    score: 'Betyg',
    courses: 'Kurser',
  },
  months: ['jan.', 'feb.', 'mars', 'apr.', 'maj', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [[1, 'N år']],
  monthsLasted: [
    [1, 'N månad'],
    [2, 'N månader'],
  ],
};
