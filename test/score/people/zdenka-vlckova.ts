import type { Resume } from '../../../src/resume.ts';

/** A marine ecologist: years alone, publications, awards, posts in three countries. */
export const zdenkaVlckova: Resume = {
  basics: {
    name: 'Zdeňka Vlčková',
    label: 'Marine Ecologist',
    email: 'zdenka.vlckova@benthos.example.edu',
    phone: '+39 040 555 0182',
    url: 'https://benthos.example.edu/vlckova',
    summary:
      'I study how seagrass meadows recover after anchoring damage, combining diver surveys with drone imagery and long-term sediment records.',
    location: { city: 'Trieste', region: 'Friuli-Venezia Giulia', countryCode: 'IT' },
    profiles: [
      {
        network: 'ResearchGate',
        username: 'Zdenka-Vlckova',
        url: 'https://www.researchgate.net/profile/Zdenka-Vlckova',
      },
    ],
  },
  work: [
    {
      name: 'Istituto Adriatico di Ecologia Costiera',
      position: 'Senior Research Fellow',
      location: 'Trieste, Italy',
      startDate: '2020',
      summary: 'Principal investigator of a five-year programme on seagrass recovery.',
      highlights: [
        'Secured two grants worth €840,000 in total',
        'Supervise three doctoral candidates and a field technician',
      ],
    },
    {
      name: 'Polar Fjord Observatory',
      position: 'Postdoctoral Researcher',
      location: 'Tromsø, Norway',
      startDate: '2016',
      endDate: '2020',
      highlights: ['Ran the winter dive campaign of 2018 under sea ice at 78° north'],
    },
    {
      name: 'Moravian Institute of Hydrobiology',
      position: 'Research Assistant',
      location: 'Brno, Czechia',
      startDate: '2011',
      endDate: '2012',
      summary: 'Identified freshwater invertebrates for a national monitoring scheme.',
    },
  ],
  education: [
    {
      institution: 'University of Southern Fjords',
      studyType: 'PhD',
      area: 'Marine Biology',
      startDate: '2012',
      endDate: '2016',
    },
    {
      institution: 'Moravian State University',
      studyType: 'MSc',
      area: 'Ecology and Evolution',
      startDate: '2009',
      endDate: '2011',
      courses: ['Multivariate Statistics', 'Phycology'],
    },
  ],
  publications: [
    {
      name: 'Anchor scars and the slow return of Posidonia',
      publisher: 'Journal of Coastal Recovery',
      releaseDate: '2022',
      url: 'https://doi.example.org/10.5555/jcr.2022.0417',
    },
    {
      name: 'Under-ice foraging by amphipods: a diver-operated census',
      publisher: 'Polar Benthos Letters',
      releaseDate: '2019',
    },
    {
      name: 'Counting shoots from the air',
      publisher: 'Methods in Shallow Seas',
      releaseDate: '2017',
    },
  ],
  awards: [
    { title: 'Young Oceanographer Medal', awarder: 'Adriatic Science Society', date: '2021' },
    {
      title: 'Best Doctoral Thesis',
      awarder: 'University of Southern Fjords',
      date: '2016',
      summary: 'Chosen from 41 theses in the natural sciences.',
    },
  ],
  skills: [
    { name: 'Field methods', keywords: ['Scientific diving', 'Drone mapping', 'Coring'] },
    { name: 'Analysis', keywords: ['R', 'QGIS', 'Bayesian models'] },
  ],
  languages: [
    { language: 'Czech', fluency: 'Native' },
    { language: 'Italian', fluency: 'C1' },
    { language: 'Norwegian', fluency: 'B2' },
    { language: 'English', fluency: 'C2' },
  ],
};
