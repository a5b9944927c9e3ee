import type { Resume } from '../../../src/resume.ts';

/** A software engineer: three roles with one employer, projects with URLs, skills with levels. */
export const ingridSaether: Resume = {
  basics: {
    name: 'Ingrid Sæther',
    label: 'Staff Backend Engineer',
    email: 'ingrid@saether.example.dev',
    phone: '+47 412 55 501',
    url: 'https://saether.example.dev',
    summary:
      'Backend engineer who likes boring databases and exciting deadlines. Ten years of payments, queues and on-call; happiest when a graph goes flat.',
    location: { city: 'Bergen', region: 'Vestland', countryCode: 'NO' },
    profiles: [
      { network: 'GitHub', username: 'isaether', url: 'https://github.com/isaether' },
      {
        network: 'LinkedIn',
        username: 'ingridsaether',
        url: 'https://www.linkedin.com/in/ingridsaether',
      },
    ],
  },
  work: [
    {
      name: 'Fjordpay AS',
      position: 'Staff Engineer',
      location: 'Bergen, Norway',
      startDate: '2022-08',
      highlights: [
        'Own the settlement service: 14 million transfers a month, 99.995% on time',
        'Led the move from nightly batches to event streams (Kafka, PostgreSQL) over 16 months',
      ],
    },
    {
      name: 'Fjordpay AS',
      position: 'Senior Backend Engineer',
      location: 'Bergen, Norway',
      startDate: '2019-02',
      endDate: '2022-07',
      highlights: [
        'Halved median checkout latency, from 480 ms to 230 ms',
        'Introduced contract tests between eleven services',
      ],
    },
    {
      name: 'Fjordpay AS',
      position: 'Backend Engineer',
      location: 'Bergen, Norway',
      startDate: '2017-01',
      endDate: '2019-01',
      summary: 'Second engineer on the ledger team.',
    },
    {
      name: 'Nordvik Systems',
      position: 'Junior Developer',
      location: 'Stavanger, Norway',
      startDate: '2014-08',
      endDate: '2016-12',
      highlights: ['Maintained booking software for 40 ferry routes in C# and SQL Server'],
    },
  ],
  education: [
    {
      institution: 'Western Norway Polytechnic',
      studyType: 'Bachelor of Engineering',
      area: 'Computer Science',
      startDate: '2011-08',
      endDate: '2014-06',
      courses: ['Distributed Systems', 'Compilers', 'Applied Cryptography'],
    },
  ],
  projects: [
    {
      name: 'tidegauge',
      description: 'Command-line tool that plots harbour water levels in the terminal.',
      startDate: '2018-03',
      endDate: '2020-11',
      url: 'https://github.com/isaether/tidegauge',
      highlights: ['Packaged for two Linux distributions', '1,900 stars'],
      keywords: ['Rust', 'SQLite'],
    },
    {
      name: 'Ledger Lint',
      description: 'Static checks for double-entry bookkeeping schemas.',
      startDate: '2021-05',
      url: 'https://ledgerlint.example.dev',
      keywords: ['Go'],
    },
  ],
  skills: [
    { name: 'Languages', level: 'Expert', keywords: ['Go', 'Kotlin', 'SQL', 'C#'] },
    { name: 'Infrastructure', level: 'Advanced', keywords: ['Kubernetes', 'Terraform', 'Kafka'] },
    { name: 'Practices', keywords: ['Incident review', 'Pair programming'] },
  ],
  languages: [
    { language: 'Norwegian', fluency: 'Native' },
    { language: 'English', fluency: 'Full professional' },
  ],
  volunteer: [
    {
      organization: 'Kodekveld Bergen',
      position: 'Workshop Host',
      startDate: '2016-09',
      endDate: '2020-03',
      summary: 'Monthly programming evenings for teenagers.',
    },
  ],
};
