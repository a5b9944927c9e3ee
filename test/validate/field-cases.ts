/** A value that each field of the schema takes, and one that it does not: the fields by section, lists as their entry. */
const fields: Readonly<
  Record<string, Readonly<Record<string, readonly [taken: unknown, refused: unknown]>>>
> = {
  basics: {
    name: ['Ottilie Brandsma', ['Ottilie', 'Brandsma']],
    label: ['Hospital pharmacist', 7],
    image: ['data:image/png;base64,AAAA', null],
    email: ['o.brandsma@apotheek.example', 'o.brandsma at apotheek.example'],
    phone: ['+31 20 555 0147', 31_205_550_147],
    url: ['https://brandsma.example/?v=2#cv', '//brandsma.example'],
    summary: ['Twelve years behind the counter.\nThree in charge of it.', true],
    location: [{}, []],
    profiles: [[], [5]],
  },
  location: {
    address: ['Keizersgracht 12\nAmsterdam', ['Keizersgracht 12']],
    postalCode: ['1015 CX', 1015],
    city: ['Amsterdam', {}],
    countryCode: ['NL', null],
    region: ['Noord-Holland', false],
  },
  'profiles[]': {
    network: ['Mastodon', 1],
    username: ['@ottilie@example.social', ['ottilie']],
    url: ['https://example.social/@ottilie', '@ottilie@example.social'],
  },
  'work[]': {
    name: ['Apotheek De Gaper', { name: 'De Gaper' }],
    location: ['Haarlem, hybrid', ['Haarlem']],
    description: ['A pharmacy with six branches', 6],
    position: ['Second pharmacist', null],
    url: ['http://[::1]:8080/gaper', 'http://[::1/gaper'],
    startDate: ['2011-09', '2011-9'],
    endDate: ['2014-02-28', 'February 2014'],
    summary: ['', {}],
    highlights: [['Moved 9,000 records overnight'], [['nested']]],
  },
  'volunteer[]': {
    organization: ['Lifeboat station', 5],
    position: ['Deckhand', ['Deckhand']],
    url: ['tel:+31205550147', 'lifeboats'],
    startDate: ['1999', '99'],
    endDate: ['2001-12', '2001-12-'],
    summary: ['Forty launches.', 40],
    highlights: [[], {}],
  },
  'education[]': {
    institution: ['Universiteit Utrecht', null],
    url: ['https://uu.example', 'https://uu example'],
    area: ['Pharmacy', ['Pharmacy']],
    studyType: ['Doctorandus', 3],
    startDate: ['2003-09-01', '2003-09-1'],
    endDate: ['2009', '2009/2010'],
    score: ['cum laude', 8.5],
    courses: [['Toxicology', ''], [null]],
  },
  'awards[]': {
    title: ['Thesis prize', {}],
    date: ['2009-11', '11-2009'],
    awarder: ['The faculty', 1],
    summary: ['For work on beta blockers.', []],
  },
  'certificates[]': {
    name: ['Good clinical practice', 2020],
    date: ['2020-02-30', '2020-02-40'],
    url: ['urn:isbn:9780306406157', '9780306406157'],
    issuer: ['An institute', null],
  },
  'publications[]': {
    name: ['On counting pills', ['On', 'counting']],
    publisher: ['Farmacie vandaag', false],
    releaseDate: ['2015-05-05', '5 May 2015'],
    url: ['https://doi.example/10.1000/182', '10.1000/182'],
    summary: ['It is harder than it looks.', 9],
  },
  'skills[]': {
    name: ['Compounding', 5],
    level: ['Expert', { years: 5 }],
    keywords: [['capsules', 'creams'], 'capsules'],
  },
  'languages[]': {
    language: ['Frisian', null],
    fluency: ['Mother tongue', 5],
  },
  'interests[]': {
    name: ['Ice skating', []],
    keywords: [['natural ice'], [{}]],
  },
  'references[]': {
    name: ['Dr. Hiddes', 5],
    reference: ['She never lost a prescription.', ['Never']],
  },
  'projects[]': {
    name: ['Stock ledger', null],
    description: ['Counts what is on the shelf', ['Counts']],
    highlights: [['Halved the waste'], 'Halved the waste'],
    keywords: [[''], [1]],
    startDate: ['2018', 2018],
    endDate: ['2018-12', 'ongoing'],
    url: ['git+ssh://git.example/stock', 'git@git.example:stock'],
    roles: [
      ['Author', 'Tester'],
      ['Author', null],
    ],
    entity: ['De Gaper', {}],
    type: ['tool', 1],
  },
  meta: {
    canonical: ['https://brandsma.example/resume.json', 'resume.json'],
    version: ['v1.2.0', 1.2],
    lastModified: ['last week', 1_700_000_000],
  },
};

/** The resume that holds a part where it belongs. */
function resumeWith(whole: string, part: unknown): unknown {
  const name = whole.replace('[]', '');
  const held = whole.endsWith('[]') ? [part] : part;
  return name === 'location' || name === 'profiles' ? { basics: { [name]: held } } : { [name]: held };
}

/** Two resumes for each field: what is tried, the resume, whether it is valid. */
export const fieldCases: readonly (readonly [what: string, resume: unknown, valid: boolean])[] =
  Object.entries(fields).flatMap(([whole, values]) =>
    Object.entries(values).flatMap(
      ([field, [taken, refused]]) =>
        [
          [`${whole}.${field} takes ${JSON.stringify(taken)}`, resumeWith(whole, { [field]: taken }), true],
          [
            `${whole}.${field} refuses ${JSON.stringify(refused)}`,
            resumeWith(whole, { [field]: refused }),
            false,
          ],
        ] as const,
    ),
  );
