import type { Resume } from '../../../src/resume.ts';

/** A music teacher: education without dates, two posts at one school, a school named like a place. */
export const kwabenaOforiMills: Resume = {
  basics: {
    name: 'Kwabena Ofori-Mills',
    label: 'Head of Music',
    email: 'k.oforimills@cantata.example.com',
    phone: '+233 30 555 0126',
    summary:
      'Teacher, choirmaster and arranger. I have taken two school choirs to national finals and believe that every child can learn to read a score.',
    location: { address: '22 Cantonments Close', city: 'Accra', countryCode: 'GH' },
    profiles: [
      {
        network: 'YouTube',
        username: 'oforimillschoirs',
        url: 'https://www.youtube.com/@oforimillschoirs',
      },
    ],
  },
  work: [
    {
      name: 'Labadi Cliff Academy',
      position: 'Head of Music',
      location: 'Accra',
      startDate: '2018-09',
      highlights: [
        'Doubled the number of pupils taking music to examination level, from 24 to 51',
        'Conduct the chamber choir, the big band and a drumming ensemble of forty',
      ],
    },
    {
      name: 'Labadi Cliff Academy',
      position: 'Music Teacher',
      location: 'Accra',
      startDate: '2014-09',
      endDate: '2018-08',
      summary: 'Taught years seven to eleven; wrote the composition syllabus still in use.',
    },
    {
      name: 'Kumasi Central',
      position: 'Assistant Teacher',
      location: 'Kumasi',
      startDate: '2011-09',
      endDate: '2014-07',
      highlights: ['Started an instrument bank with 70 donated violins'],
    },
    {
      name: 'Radio Atlantic 98.3',
      position: 'Presenter',
      location: 'Tema',
      startDate: '2009',
      endDate: '2011',
      summary: 'Weekly programme on West African highlife.',
    },
  ],
  education: [
    {
      institution: 'Winneba College of Arts',
      studyType: 'Bachelor of Music',
      area: 'Music Education',
    },
    {
      institution: 'Volta Bridge Secondary School',
      studyType: 'Certificate',
      area: 'General Arts',
    },
  ],
  projects: [
    {
      name: 'Songs of the Lagoon',
      description: 'Recorded and transcribed 63 fishing songs with pupils and their grandparents.',
      startDate: '2019',
      endDate: '2021',
      highlights: ['Deposited the recordings with the national sound archive'],
    },
  ],
  volunteer: [
    {
      organization: 'St Cecilia Parish Choir',
      position: 'Choirmaster',
      startDate: '2012',
      summary: 'Rehearse forty singers every Thursday evening.',
    },
  ],
  awards: [{ title: 'Teacher of the Year', awarder: 'Greater Accra Schools Union', date: '2022-10' }],
  skills: [
    { name: 'Conducting' },
    { name: 'Arranging', keywords: ['Sibelius', 'Brass band', 'A cappella'] },
    { name: 'Curriculum design' },
  ],
  languages: [
    { language: 'Twi', fluency: 'Native' },
    { language: 'Ga', fluency: 'Good' },
    { language: 'English', fluency: 'Fluent' },
  ],
  interests: [{ name: 'Highlife records' }, { name: 'Chess' }],
  references: [
    {
      name: 'Abena Sarpong, Headmistress',
      reference:
        'Mr Ofori-Mills turned a dusty storeroom into the loudest and happiest classroom in the building.',
    },
  ],
};
