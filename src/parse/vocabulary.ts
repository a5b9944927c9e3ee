import type { Range } from '../message.ts';
import type { Email } from '../values/email.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Url } from '../values/url.ts';

export type * from './parsed.ts';

/** A value that the document states, and where it is. */
export interface Fact<Value> {
  /** The value, as JSON Resume writes it. */
  readonly value: Value;
  /** What was done to read the value; a message says so. */
  readonly note?: 'assumed-url' | 'imprecise-date';
  /** The document supports the value but does not state it: how surely, from 0 to 1, and why. */
  readonly uncertain?: { readonly confidence: number; readonly reason: string };
  /** How likely the value is to be right, from 0 to 1; at most, before it is rated. */
  readonly confidence?: number;
  /** Offsets into the document as given. */
  readonly ranges: readonly Range[];
}

/** What was found of each role; a role that is absent was not stated. */
export type Facts<Roles> = { readonly [Role in keyof Roles]?: readonly Fact<Roles[Role]>[] };

/** What a résumé says of the person; the parser's words, not JSON Resume's. */
export interface PersonRoles {
  /** The name of the person. */
  name: string;
  /** What the person is, in a few words. */
  label: string;
  /** An e-mail address. */
  email: Email;
  /** A phone number, as written. */
  phone: string;
  /** A web page of the person. */
  url: Url;
  /** A paragraph about the person. */
  paragraph: string;
  /** Street and house number. */
  address: string;
  /** The postal code. */
  postalCode: string;
  /** The town. */
  city: string;
  /** The state or province. */
  region: string;
  /** The country, an ISO 3166-1 alpha-2 code. */
  country: string;
}

/** What a résumé says of a profile on a network. */
export interface ProfileRoles {
  /** The name of the network. */
  network: string;
  /** The name of the person there. */
  username: string;
  /** The address of the profile. */
  url: Url;
}

/** Work and volunteering. */
export interface ExperienceRoles {
  /** The employer or organisation. */
  organization: string;
  /** The job title. */
  title: string;
  /** Where the job was. */
  place: string;
  /** When it began. */
  start: IsoDate;
  /** When it ended; absent where it goes on. */
  end: IsoDate;
  /** The web page of the employer. */
  url: Url;
  /** What the document says of the employer. */
  about: string;
  /** A paragraph about the job. */
  paragraph: string;
  /** A bullet point about the job. */
  bullet: string;
}

/** Schools and universities. */
export interface EducationRoles {
  /** The school or university. */
  institution: string;
  /** The degree. */
  degree: string;
  /** The subject. */
  area: string;
  /** When it began. */
  start: IsoDate;
  /** When it ended; absent where it goes on. */
  end: IsoDate;
  /** The web page of the school. */
  url: Url;
  /** The grade. */
  score: string;
  /** A course taken. */
  course: string;
}

/** Projects. */
export interface ProjectRoles {
  /** The name of the project. */
  title: string;
  /** For whom it was made. */
  organization: string;
  /** What the person was in it. */
  role: string;
  /** What kind of project it was. */
  kind: string;
  /** When it began. */
  start: IsoDate;
  /** When it ended; absent where it goes on. */
  end: IsoDate;
  /** The web page of the project. */
  url: Url;
  /** A paragraph about the project. */
  paragraph: string;
  /** A bullet point about the project. */
  bullet: string;
  /** A tool or a subject of the project. */
  keyword: string;
}

/** Awards, certificates and publications: a title that somebody issued on a date. */
export interface IssuedRoles {
  /** The title of what was issued. */
  title: string;
  /** Who awarded, issued or published it. */
  issuer: string;
  /** When it was issued. */
  date: IsoDate;
  /** Its web page. */
  url: Url;
  /** A paragraph about it. */
  paragraph: string;
}

/** Skills, languages and interests: a name with a level or keywords. */
export interface TopicRoles {
  /** The name of the skill, language or interest. */
  name: string;
  /** How well the person knows it. */
  level: string;
  /** A keyword that belongs to it. */
  keyword: string;
}

/** What somebody says of the person. */
export interface ReferenceRoles {
  /** Who gives the reference. */
  name: string;
  /** A paragraph of the reference. */
  paragraph: string;
}

/** The sections that hold entries, and what an entry of each can tell. */
export interface SectionRoles {
  /** Jobs. */
  work: ExperienceRoles;
  /** Volunteering. */
  volunteer: ExperienceRoles;
  /** Schools and universities. */
  education: EducationRoles;
  /** Awards. */
  awards: IssuedRoles;
  /** Certificates. */
  certificates: IssuedRoles;
  /** Publications. */
  publications: IssuedRoles;
  /** Skills. */
  skills: TopicRoles;
  /** Languages spoken. */
  languages: TopicRoles;
  /** Interests. */
  interests: TopicRoles;
  /** References. */
  references: ReferenceRoles;
  /** Projects. */
  projects: ProjectRoles;
}

/** The name of a section that holds entries. */
export type SectionName = keyof SectionRoles;
