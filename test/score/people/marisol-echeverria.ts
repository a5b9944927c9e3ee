import type { Resume } from '../../../src/resume.ts';

/** An accountant: an employer's name full of commas, another that starts with a number, grades. */
export const marisolEcheverria: Resume = {
  basics: {
    name: 'Marisol Echeverría',
    label: 'Forensic Accountant',
    email: 'marisol.echeverria@ledgerline.example.com',
    phone: '(303) 555-0174',
    summary:
      'Forensic accountant and certified fraud examiner. Traces money through shell companies, explains it to juries, and has testified in 27 trials.',
    location: { city: 'Denver', region: 'CO', countryCode: 'US' },
    profiles: [
      {
        network: 'LinkedIn',
        username: 'marisol-echeverria-cfe',
        url: 'https://www.linkedin.com/in/marisol-echeverria-cfe',
      },
    ],
  },
  work: [
    {
      name: 'Pruitt, Landry & Voss, LLP',
      position: 'Senior Manager, Forensics',
      location: 'Denver, CO',
      startDate: '2018-07',
      highlights: [
        'Recovered $41 million for creditors in the collapse of a regional grocery chain',
        'Built the firm’s first data analytics team, from zero to eight analysts',
        'Testify as expert witness in state and federal court',
      ],
    },
    {
      name: '7 Rivers Credit Union',
      position: 'Internal Auditor',
      location: 'Pueblo, CO',
      startDate: '2013-01',
      endDate: '2018-06',
      summary: 'Reported to the audit committee on 19 branches.',
      highlights: ['Uncovered a payroll scheme that had run since 2004'],
    },
    {
      name: 'Office of the State Comptroller',
      position: 'Staff Accountant',
      location: 'Santa Fe, NM',
      startDate: '2009-08',
      endDate: '2012-12',
      highlights: ['Closed the books of 33 agencies each quarter', 'Rewrote the travel expense manual'],
    },
  ],
  education: [
    {
      institution: 'High Plains University',
      studyType: 'Master of Accountancy',
      area: 'Fraud Examination',
      startDate: '2007-08',
      endDate: '2009-05',
      score: '3.91',
    },
    {
      institution: 'Mesa Verde State College',
      studyType: 'Bachelor of Science',
      area: 'Accounting',
      startDate: '2003-08',
      endDate: '2007-05',
      score: '3.76',
      courses: ['Tax Law', 'Auditing'],
    },
  ],
  certificates: [
    {
      name: 'Certified Public Accountant',
      issuer: 'Colorado Board of Accountancy',
      date: '2011-04',
    },
    { name: 'Certified Fraud Examiner', issuer: 'Fraud Examiners Institute', date: '2014-09' },
  ],
  awards: [{ title: 'Forty under Forty', awarder: 'Mile High Business Weekly', date: '2020-02' }],
  volunteer: [
    {
      organization: 'Columbine Food Pantry',
      position: 'Treasurer',
      startDate: '2016-01',
      endDate: '2021-12',
      highlights: ['Brought the pantry through its first clean audit'],
    },
  ],
  skills: [
    { name: 'Forensics', keywords: ['Asset tracing', 'Damages analysis', 'Expert testimony'] },
    { name: 'Software', keywords: ['Excel', 'IDEA', 'Python', 'Tableau'] },
  ],
  languages: [
    { language: 'Spanish', fluency: 'Bilingual' },
    { language: 'English', fluency: 'Bilingual' },
  ],
};
