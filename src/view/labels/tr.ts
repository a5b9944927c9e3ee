import type { Words } from './language.ts';

/** Hold the Turkish of the page. */
export const tr: Words = {
  labels: {
    resume: 'Özgeçmiş',
    summary: 'Özet',
    work: 'Deneyim',
    projects: 'Projeler',
    education: 'Eğitim',
    volunteer: 'Gönüllülük',
    skills: 'Beceriler',
    certificates: 'Sertifikalar',
    awards: 'Ödüller',
    publications: 'Yayınlar',
    languages: 'Diller',
    interests: 'İlgi alanları',
    references: 'Referanslar',
    present: 'günümüz',
    score: 'Not',
    courses: 'Dersler',
  },
  months: ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'],
  monthAndYear: 'M Y',
  year: 'Y',
  comma: ', ',
  colon: ': ',
  years: [[1, 'N yıl']],
  monthsLasted: [[1, 'N ay']],
};
