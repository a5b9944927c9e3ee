import type { Words } from './language.ts';

/** Hold the Dutch of the page. */
export const nl: Words = {
  labels: {
    resume: 'Cv',
    summary: 'Profiel',
    work: 'Werkervaring',
    projects: 'Projecten',
    education: 'Opleiding',
    volunteer: 'Vrijwilligerswerk',
    skills: 'Vaardigheden',
    certificates: 'Certificaten',
    awards: 'Prijzen',
    publications: 'Publicaties',
    languages: 'Talen',
    interests: 'Interesses',
    references: 'Referenties',
    present: 'heden',
    score: 'Cijfer',
    courses: 'Vakken',
  },
  months: ['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [[1, 'N jaar']],
  monthsLasted: [
    [1, 'N maand'],
    [2, 'N maanden'],
  ],
};
