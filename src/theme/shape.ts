/** What a place of a resume holds: a text, a date, a list of one shape, or named fields. */
export type Shape = 'text' | 'date' | readonly [Shape] | Fields;
export interface Fields {
  readonly [name: string]: Shape;
}

/** What reading by a shape yields: every text is there (blank where nothing is), every list holds only what is not blank. */
export type View<S> = S extends 'text' | 'date'
  ? string
  : S extends readonly [infer Element]
    ? readonly View<Element>[]
    : { readonly [Name in keyof S]: View<S[Name]> };

/** Name every field of JSON Resume that the page shows; the first of a group is what a lone text there stands for. */
export const resumeShape = {
  basics: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'text',
    phone: 'text',
    url: 'text',
    summary: 'text',
    location: { city: 'text', address: 'text', postalCode: 'text', countryCode: 'text', region: 'text' },
    profiles: [{ url: 'text', network: 'text', username: 'text' }],
  },
  work: [
    {
      name: 'text',
      location: 'text',
      description: 'text',
      position: 'text',
      url: 'text',
      startDate: 'date',
      endDate: 'date',
      summary: 'text',
      highlights: ['text'],
    },
  ],
  volunteer: [
    {
      organization: 'text',
      position: 'text',
      url: 'text',
      startDate: 'date',
      endDate: 'date',
      summary: 'text',
      highlights: ['text'],
    },
  ],
  education: [
    {
      institution: 'text',
      url: 'text',
      area: 'text',
      studyType: 'text',
      startDate: 'date',
      endDate: 'date',
      score: 'text',
      courses: ['text'],
    },
  ],
  awards: [{ title: 'text', date: 'date', awarder: 'text', summary: 'text' }],
  certificates: [{ name: 'text', date: 'date', url: 'text', issuer: 'text' }],
  publications: [{ name: 'text', publisher: 'text', releaseDate: 'date', url: 'text', summary: 'text' }],
  skills: [{ name: 'text', level: 'text', keywords: ['text'] }],
  languages: [{ language: 'text', fluency: 'text' }],
  interests: [{ name: 'text', keywords: ['text'] }],
  references: [{ reference: 'text', name: 'text' }],
  projects: [
    {
      name: 'text',
      description: 'text',
      highlights: ['text'],
      keywords: ['text'],
      startDate: 'date',
      endDate: 'date',
      url: 'text',
      roles: ['text'],
      entity: 'text',
      type: 'text',
    },
  ],
} as const satisfies Shape;

/** A resume that is safe to show: no field missing, no field of the wrong type. */
export type ResumeView = View<typeof resumeShape>;
