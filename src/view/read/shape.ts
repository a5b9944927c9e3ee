import { extraFields } from '../../resume/extra-fields.ts';

/** What a place of a resume contains: a text, a date, a location, a list of one shape, or named fields. */
export type Shape = Leaf | readonly [Shape] | Fields;
/** A place is a text, or an object as `basics.location` is. */
export type Leaf = 'text' | 'date' | 'place';
export interface Fields {
  readonly [name: string]: Shape;
}

/** Where something is: as one text, or in its parts. */
export interface PlaceView {
  readonly text: string;
  readonly address: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly countryCode: string;
}

/** The result of reading by a shape: every text is present (perhaps blank), every list has only elements that are not blank. */
export type Read<S> = S extends 'place'
  ? PlaceView
  : S extends Leaf
    ? string
    : S extends readonly [infer Element]
      ? readonly Read<Element>[]
      : { readonly [Name in keyof S]: Read<S[Name]> };

/** Name every field that the page shows; the first of a group is what a single text in its place means. */
export const resumeShape = {
  basics: {
    name: 'text',
    label: 'text',
    image: 'text',
    email: 'text',
    phone: 'text',
    url: 'text',
    summary: 'text',
    location: {
      city: 'text',
      address: 'text',
      postalCode: 'text',
      countryCode: 'text',
      region: 'text',
      ...extraFields['basics.location'],
    },
    profiles: [{ url: 'text', network: 'text', username: 'text' }],
    ...extraFields.basics,
  },
  work: [
    {
      name: 'text',
      location: 'place',
      description: 'text',
      position: 'text',
      url: 'text',
      startDate: 'date',
      endDate: 'date',
      summary: 'text',
      highlights: ['text'],
      ...extraFields.work,
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
      ...extraFields.volunteer,
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
      ...extraFields.education,
    },
  ],
  awards: [{ title: 'text', date: 'date', awarder: 'text', summary: 'text', ...extraFields.awards }],
  certificates: [{ name: 'text', date: 'date', url: 'text', issuer: 'text', ...extraFields.certificates }],
  publications: [{ name: 'text', publisher: 'text', releaseDate: 'date', url: 'text', summary: 'text' }],
  skills: [{ name: 'text', level: 'text', keywords: ['text'] }],
  languages: [{ language: 'text', fluency: 'text' }],
  interests: [{ name: 'text', keywords: ['text'], ...extraFields.interests }],
  references: [{ reference: 'text', name: 'text', ...extraFields.references }],
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
      ...extraFields.projects,
    },
  ],
} as const satisfies Shape;
