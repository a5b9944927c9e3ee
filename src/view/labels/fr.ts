import type { Words } from './language.ts';

/** Hold the French of the page. */
export const fr: Words = {
  labels: {
    resume: 'Curriculum vitae',
    summary: 'Profil',
    work: 'Expérience professionnelle',
    projects: 'Projets',
    education: 'Formation',
    volunteer: 'Bénévolat',
    skills: 'Compétences',
    certificates: 'Certifications',
    awards: 'Distinctions',
    publications: 'Publications',
    languages: 'Langues',
    interests: "Centres d'intérêt",
    references: 'Références',
    present: 'aujourd’hui',
    score: 'Mention',
    courses: 'Cours',
  },
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ' : ',
  years: [
    [1, 'N an'],
    [2, 'N ans'],
  ],
  monthsLasted: [[1, 'N mois']],
};
