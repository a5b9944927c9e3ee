import type { Words } from './language.ts';

/** Hold the English of the page. */
export const en: Words = {
  labels: {
    resume: 'Résumé',
    summary: 'Summary',
    work: 'Experience',
    projects: 'Projects',
    education: 'Education',
    volunteer: 'Volunteering',
    skills: 'Skills',
    certificates: 'Certificates',
    awards: 'Awards',
    publications: 'Publications',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
    present: 'Present',
    score: 'Score',
    courses: 'Courses',
  },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [
    [1, 'N yr'],
    [2, 'N yrs'],
  ],
  monthsLasted: [
    [1, 'N mo'],
    [2, 'N mos'],
  ],
};
