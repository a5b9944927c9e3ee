import type { Resume } from '../../../src/resume.ts';

/** A translator: two open-ended jobs at once, translated books, a name of four words. */
export const vanNguyen: Resume = {
  basics: {
    name: 'Nguyễn Thị Hồng Vân',
    label: 'Literary Translator and Court Interpreter',
    email: 'van.nguyen@twotongues.example.ca',
    phone: '(416) 555-0139',
    url: 'https://www.twotongues.example.ca',
    summary:
      'Translator between Vietnamese, French and English. Fifteen novels in print and more than 600 hearings interpreted; certified for the courts of Ontario.',
    location: { city: 'Toronto', region: 'Ontario', countryCode: 'CA' },
    profiles: [{ network: 'LinkedIn', username: 'hongvan', url: 'https://www.linkedin.com/in/hongvan' }],
  },
  work: [
    {
      name: 'Freelance',
      position: 'Literary Translator',
      location: 'Toronto, ON',
      startDate: '2012-04',
      summary: 'Fiction and memoir for publishers in Canada, France and Vietnam.',
    },
    {
      name: 'Ministry of Provincial Courts',
      position: 'Accredited Interpreter',
      location: 'Toronto, ON',
      startDate: '2015-11',
      highlights: [
        'Interpret criminal, family and refugee hearings, often at a day’s notice',
        'Teach note-taking to newly accredited interpreters twice a year',
      ],
    },
    {
      name: 'Éditions du Lac Gelé',
      position: 'Assistant Editor',
      location: 'Montréal, QC',
      startDate: '2009-09',
      endDate: '2012-03',
      highlights: [
        'Prepared 22 titles for print',
        'Read submissions in three languages and wrote the monthly reading report',
      ],
    },
    {
      name: 'Language Bureau No. 5',
      position: 'Localisation Intern',
      location: 'Hội An, Vietnam',
      startDate: '2008-06',
      endDate: '2009-08',
    },
  ],
  education: [
    {
      institution: 'Université des Laurentides',
      studyType: 'MA',
      area: 'Translation Studies',
      startDate: '2007-09',
      endDate: '2009-06',
    },
    {
      institution: 'Thu Bồn College of Foreign Languages',
      studyType: 'BA',
      area: 'French Philology',
      startDate: '2003-09',
      endDate: '2007-06',
      score: '8.7/10',
    },
  ],
  publications: [
    {
      name: 'The Salt Merchant’s Daughter',
      publisher: 'Osprey Lane Press',
      releaseDate: '2021-10',
      summary: 'Translation of a family saga set in the Mekong delta between 1931 and 1975.',
    },
    { name: 'Eleven Letters from Huế', publisher: 'Parallel Books', releaseDate: '2017-02' },
  ],
  awards: [
    {
      title: 'Prize for Prose in Translation',
      awarder: 'Harbourfront Writers Guild',
      date: '2022-06',
    },
  ],
  certificates: [
    { name: 'Certified Court Interpreter', issuer: 'Ontario Interpreters Board', date: '2015-10' },
  ],
  skills: [
    { name: 'Interpreting', keywords: ['Consecutive', 'Simultaneous', 'Sight translation'] },
    { name: 'Software', keywords: ['memoQ', 'Subtitle Edit'] },
  ],
  languages: [
    { language: 'Vietnamese', fluency: 'Mother tongue' },
    { language: 'French', fluency: 'Near-native' },
    { language: 'English', fluency: 'Near-native' },
  ],
  interests: [{ name: 'Choral singing' }, { name: 'Ice skating' }],
};
