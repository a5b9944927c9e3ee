import type { Resume } from '../../../src/resume.ts';

const words = {
  summary: 'Texte **fort**, *penché* et `code`.\n\n1. un\n2. deux\n\nPuis\n\n1. trois\n2. quatre',
};

/** A resume with something of everything that a page can show. */
export const whole: Resume = {
  basics: {
    name: 'Ada & <Quill>',
    label: 'Analyst “of engines”',
    email: 'ada@quill.example',
    phone: '+44 20 7946 0018',
    url: 'https://quill.example/?a=1&b=2',
    location: { city: 'London', countryCode: 'GB' },
    profiles: [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      { network: 'Mastodon', url: 'javascript:alert(1)' },
    ],
    summary: `${words.summary}\n\nSee [the notes](https://notes.example) or https://bare.example.\nA line more.`,
  },
  work: [
    { name: 'Engine Works', position: 'Lead', startDate: '2015-02', url: 'https://engine.example' },
    {
      name: 'Engine Works',
      position: 'Clerk',
      startDate: '2012-01',
      endDate: '2015-01',
      url: 'https://engine.example',
      highlights: ['Counted cogs, and then counted them once more.'],
    },
    {
      name: 'Mill',
      position: 'Keeper of a great many looms and of the people who mind them',
      endDate: '2011',
    },
  ],
  skills: [
    { name: 'Maths', level: 'High', keywords: ['Sums', 'Tables'] },
    { keywords: ['Loose'], level: 'Low' },
    { name: 'Chess' },
  ],
  languages: [{ language: 'English', fluency: 'Native' }, { language: 'Latin' }],
  references: [{ name: 'Charles', reference: 'She *saw* it.' }],
  projects: [
    { description: 'Without a name.', startDate: '2020' },
    { startDate: '2021-03', highlights: ['x'] },
  ],
};

/** One whose page runs from right to left. */
export const rightToLeft: Resume = {
  basics: {
    name: 'ليلى الخوري',
    label: 'مهندسة برمجيات',
    email: 'layla@khoury.example',
    phone: '+961 1 555 017',
    summary: 'تكتب بلغة C++ و TypeScript يوميا.',
  },
  work: [{ name: 'شركة سنونو', position: 'مهندسة أولى', startDate: '2020-03', endDate: '2023' }],
  skills: [{ name: 'برمجة', keywords: ['TypeScript', 'C++', 'SQL'] }],
};
