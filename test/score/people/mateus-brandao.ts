import type { Resume } from '../../../src/resume.ts';

/** A chef: employers with numbers in their names, a job with dates alone. */
export const mateusBrandao: Resume = {
  basics: {
    name: 'Mateus Quaresma Brandão',
    label: 'Head Chef',
    email: 'mateus@brandaocozinha.example.com',
    phone: '+351 910 555 063',
    url: 'https://brandaocozinha.example.com',
    summary:
      'Chef with a love of river fish and wood fire. I build small, steady brigades and menus that change with the catch.',
    location: { city: 'Porto', countryCode: 'PT' },
    profiles: [
      {
        network: 'Instagram',
        username: 'brandao.cozinha',
        url: 'https://www.instagram.com/brandao.cozinha',
      },
    ],
  },
  work: [
    {
      name: 'Cais 21',
      position: 'Head Chef',
      location: 'Porto, Portugal',
      startDate: '2019-03',
      summary: 'Sixty covers, open kitchen, tasting menu in the evening.',
      highlights: [
        'Opened the restaurant with a brigade of seven and kept six of them for four years',
        'Brought food cost down from 36% to 29% without raising prices',
        'Introduced a zero-waste stock rotation; see the feature in Garfo Livre, issue 48',
      ],
    },
    {
      name: '4 Ventos Catering, Lda.',
      position: 'Sous Chef',
      location: 'Braga, Portugal',
      startDate: '2015-06',
      endDate: '2019-02',
      highlights: [
        'Planned banquets for up to 450 guests',
        'Trained eleven apprentices, two of whom now run kitchens of their own',
      ],
    },
    {
      name: 'Hotel Edelgrat',
      position: 'Chef de Partie',
      location: 'Zermatt, Switzerland',
      startDate: '2013-12',
      endDate: '2015-04',
    },
    {
      name: 'Taberna do Ouriço',
      position: 'Commis Chef',
      location: 'Viana do Castelo, Portugal',
      startDate: '2010',
      endDate: '2013',
      summary: 'Fish station and grill.',
    },
  ],
  education: [
    {
      institution: 'Escola de Hotelaria do Minho',
      studyType: 'Diploma',
      area: 'Culinary Arts',
      startDate: '2008',
      endDate: '2010',
    },
  ],
  awards: [
    {
      title: 'Rising Chef of the North',
      awarder: 'Mesa Posta Guide',
      date: '2021-05',
      summary: 'For the autumn menu built around lamprey and chestnut.',
    },
  ],
  certificates: [
    { name: 'HACCP Level 3', issuer: 'Food Safety Academy', date: '2018-10' },
    { name: 'Sommelier Foundation', issuer: 'Douro Wine School', date: '2016-03' },
  ],
  skills: [
    { name: 'Kitchen', keywords: ['Charcoal grilling', 'Butchery', 'Fermentation'] },
    { name: 'Management', keywords: ['Menu costing', 'Rota planning', 'Supplier contracts'] },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'Native speaker' },
    { language: 'German', fluency: 'Intermediate' },
    { language: 'English', fluency: 'Fluent' },
  ],
  interests: [{ name: 'Foraging', keywords: ['Mushrooms', 'Sea herbs'] }, { name: 'Rowing' }],
};
