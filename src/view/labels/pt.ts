import type { Words } from './language.ts';

/** Hold the Portuguese of the page. */
export const pt: Words = {
  labels: {
    resume: 'Currículo',
    summary: 'Perfil',
    work: 'Experiência',
    projects: 'Projetos',
    education: 'Formação',
    volunteer: 'Voluntariado',
    skills: 'Competências',
    certificates: 'Certificados',
    awards: 'Prêmios',
    publications: 'Publicações',
    languages: 'Idiomas',
    interests: 'Interesses',
    references: 'Referências',
    present: 'atual',
    score: 'Nota',
    courses: 'Disciplinas',
  },
  months: ['jan.', 'fev.', 'mar.', 'abr.', 'mai.', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [
    [1, 'N ano'],
    [2, 'N anos'],
  ],
  monthsLasted: [
    [1, 'N mês'],
    [2, 'N meses'],
  ],
};
