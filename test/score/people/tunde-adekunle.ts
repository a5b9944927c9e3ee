import type { Resume } from '../../../src/resume.ts';

/** An electrician: commas in an employer's name, education without dates, many certificates. */
export const tundeAdekunle: Resume = {
  basics: {
    name: 'Tunde Adekunle-Price',
    label: 'Electrical Site Supervisor',
    email: 'tunde.ap@sparks.example.net',
    phone: '+44 7700 900862',
    location: {
      address: '3 Dockers Row',
      postalCode: 'BS1 6XN',
      city: 'Bristol',
      countryCode: 'GB',
    },
  },
  work: [
    {
      name: 'Hartwell, Pike & Sons Ltd',
      position: 'Site Supervisor',
      location: 'Bristol',
      startDate: '2020-01',
      summary: 'Run electrical installation on commercial sites of up to £6m.',
      highlights: [
        'Supervise a crew of 18 and four subcontractors',
        'Finished the Temple Yard refit nine days early, with no reportable incidents',
        'Brought in tablet-based inspection sheets: paperwork fell from 6 hours to 2 a week',
      ],
    },
    {
      name: 'Severnside Rail Depot',
      position: 'Maintenance Electrician',
      location: 'Newport, Wales',
      startDate: '2014-05',
      endDate: '2019-12',
      highlights: [
        'Kept 25 kV test bays in service around the clock',
        'Acted as union health and safety representative from 2016 to 2019',
      ],
    },
    {
      name: 'Self-employed',
      position: 'Electrician',
      startDate: '2011-02',
      endDate: '2014-04',
      summary: 'Domestic rewires, solar panels and landlord certificates.',
    },
    {
      name: 'Olatunji Electricals',
      position: 'Apprentice',
      location: 'Ibadan, Nigeria',
      startDate: '2007',
      endDate: '2010',
    },
  ],
  education: [
    {
      institution: 'Avonmouth Technical College',
      studyType: 'NVQ Level 3',
      area: 'Electrotechnical Services',
    },
    { institution: 'Molete High School', studyType: 'WAEC' },
  ],
  certificates: [
    {
      name: '18th Edition Wiring Regulations',
      issuer: 'Guild of Electrical Trades',
      date: '2022-09',
    },
    { name: 'Site Management Safety', issuer: 'Buildwell Training', date: '2021-03' },
    { name: 'Working at Height', issuer: 'Buildwell Training', date: '2020-02' },
    { name: 'First Aid at Work', issuer: 'Red Lantern Trust', date: '2023-06' },
  ],
  volunteer: [
    {
      organization: 'Easton Repair Café',
      position: 'Fixer',
      startDate: '2018',
      highlights: ['Mended more than 400 toasters, radios and lamps'],
    },
  ],
  skills: [
    { name: 'Testing and inspection' },
    { name: 'Cable containment' },
    { name: 'Building management systems' },
    { name: 'Crew scheduling' },
  ],
  languages: [
    { language: 'English', fluency: 'Fluent' },
    { language: 'Yoruba', fluency: 'Native' },
  ],
  interests: [{ name: 'Five-a-side football' }, { name: 'Amateur radio' }, { name: 'Jollof cook-offs' }],
};
