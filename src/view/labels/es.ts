import type { Words } from './language.ts';

/** Hold the Spanish of the page. */
export const es: Words = {
  labels: {
    resume: 'Currículum',
    summary: 'Perfil',
    work: 'Experiencia',
    projects: 'Proyectos',
    education: 'Formación',
    volunteer: 'Voluntariado',
    skills: 'Competencias',
    certificates: 'Certificados',
    awards: 'Premios',
    publications: 'Publicaciones',
    languages: 'Idiomas',
    interests: 'Intereses',
    references: 'Referencias',
    present: 'actualidad',
    score: 'Nota',
    courses: 'Asignaturas',
  },
  months: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [
    [1, 'N año'],
    [2, 'N años'],
  ],
  monthsLasted: [
    [1, 'N mes'],
    [2, 'N meses'],
  ],
};
