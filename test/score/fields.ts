/** How two values of a field are compared: see `same`. */
export type Kind = 'short' | 'long' | 'date' | 'url' | 'phone';

/** Every field that is scored, by section. A section's first field names its entries. */
export const sections = {
  basics: {
    name: 'short',
    label: 'short',
    email: 'short',
    phone: 'phone',
    url: 'url',
    summary: 'long',
    'location.address': 'short',
    'location.postalCode': 'short',
    'location.city': 'short',
    'location.region': 'short',
    'location.countryCode': 'short',
  },
  profiles: { network: 'short', username: 'short', url: 'url' },
  work: {
    name: 'short',
    position: 'short',
    location: 'short',
    description: 'long',
    url: 'url',
    startDate: 'date',
    endDate: 'date',
    summary: 'long',
    highlights: 'long',
  },
  volunteer: {
    organization: 'short',
    position: 'short',
    url: 'url',
    startDate: 'date',
    endDate: 'date',
    summary: 'long',
    highlights: 'long',
  },
  education: {
    institution: 'short',
    url: 'url',
    area: 'short',
    studyType: 'short',
    startDate: 'date',
    endDate: 'date',
    score: 'short',
    courses: 'short',
  },
  awards: { title: 'short', date: 'date', awarder: 'short', summary: 'long' },
  certificates: { name: 'short', date: 'date', url: 'url', issuer: 'short' },
  publications: {
    name: 'short',
    publisher: 'short',
    releaseDate: 'date',
    url: 'url',
    summary: 'long',
  },
  skills: { name: 'short', level: 'short', keywords: 'short' },
  languages: { language: 'short', fluency: 'short' },
  interests: { name: 'short', keywords: 'short' },
  references: { name: 'short', reference: 'long' },
  projects: {
    name: 'short',
    description: 'long',
    highlights: 'long',
    keywords: 'short',
    startDate: 'date',
    endDate: 'date',
    url: 'url',
    roles: 'short',
    entity: 'short',
    type: 'short',
  },
} as const satisfies Record<string, Record<string, Kind>>;

export type SectionName = keyof typeof sections;

/** Every section's name, in the order of the table. */
export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** List a section's fields with their kinds, in the order of the table. */
export function fieldsOf(section: SectionName): readonly (readonly [name: string, kind: Kind])[] {
  return Object.entries(sections[section]);
}

const core: Partial<Record<SectionName, readonly string[]>> = {
  basics: ['name', 'label', 'email', 'phone', 'url', 'summary', 'location.city'],
  work: ['name', 'position', 'startDate', 'endDate', 'summary', 'highlights'],
  education: ['institution', 'area', 'studyType', 'startDate', 'endDate'],
  skills: ['name', 'keywords'],
  languages: ['language'],
};

/** The fields that a reader looks for first, as `section.field`. */
export const coreFields: ReadonlySet<string> = new Set(
  Object.entries(core).flatMap(([section, names]) => names.map((name) => `${section}.${name}`)),
);
