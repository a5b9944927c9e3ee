import type { Message } from './rules.ts';
import type { Range } from '../message.ts';
import type { Email } from '../values/email.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Url } from '../values/url.ts';

/** A value that the document states, and where it is. */
export interface Fact<Value> {
  readonly value: Value;
  /** What was done to read the value; a message says so. */
  readonly note?: 'assumed-url' | 'imprecise-date';
  /** The document supports the value but does not state it: how surely, from 0 to 1, and why. */
  readonly uncertain?: { readonly confidence: number; readonly reason: string };
  /** How likely the value is to be right, from 0 to 1. */
  readonly confidence?: number;
  /** Offsets into the document as given. */
  readonly ranges: readonly Range[];
}

/** What was found of each role; a role that is absent was not stated. */
export type Facts<Roles> = { readonly [Role in keyof Roles]?: readonly Fact<Roles[Role]>[] };

/** What a résumé says of the person; the parser's words, not JSON Resume's. */
export interface PersonRoles {
  name: string;
  label: string;
  email: Email;
  phone: string;
  url: Url;
  paragraph: string;
  address: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
}

export interface ProfileRoles {
  network: string;
  username: string;
  url: Url;
}

/** Work and volunteering. */
export interface ExperienceRoles {
  organization: string;
  title: string;
  place: string;
  start: IsoDate;
  end: IsoDate;
  url: Url;
  about: string;
  paragraph: string;
  bullet: string;
}

export interface EducationRoles {
  institution: string;
  degree: string;
  area: string;
  start: IsoDate;
  end: IsoDate;
  url: Url;
  score: string;
  course: string;
}

export interface ProjectRoles {
  title: string;
  organization: string;
  role: string;
  kind: string;
  start: IsoDate;
  end: IsoDate;
  url: Url;
  paragraph: string;
  bullet: string;
  keyword: string;
}

/** Awards, certificates and publications: a title that somebody issued on a date. */
export interface IssuedRoles {
  title: string;
  issuer: string;
  date: IsoDate;
  url: Url;
  paragraph: string;
}

/** Skills, languages and interests: a name with a level or keywords. */
export interface TopicRoles {
  name: string;
  level: string;
  keyword: string;
}

export interface ReferenceRoles {
  name: string;
  paragraph: string;
}

/** The sections that hold entries, and what an entry of each can tell. */
export interface SectionRoles {
  work: ExperienceRoles;
  volunteer: ExperienceRoles;
  education: EducationRoles;
  awards: IssuedRoles;
  certificates: IssuedRoles;
  publications: IssuedRoles;
  skills: TopicRoles;
  languages: TopicRoles;
  interests: TopicRoles;
  references: ReferenceRoles;
  projects: ProjectRoles;
}

export type SectionName = keyof SectionRoles;

/** Why a stretch of the document needs no field. */
export type MarkKind =
  | 'heading'
  | 'bullet'
  | 'separator'
  | 'label'
  | 'page'
  | 'promise'
  | 'decoration'
  | 'comment'
  | 'front-matter'
  | 'repeated';

export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
}

/** What the parser found in a document; what is in neither facts nor marks fits no role. */
export interface Parsed {
  readonly person: Facts<PersonRoles>;
  readonly profiles: readonly Facts<ProfileRoles>[];
  readonly sections: { readonly [Name in SectionName]: readonly Facts<SectionRoles[Name]>[] };
  readonly marks: readonly Mark[];
  readonly messages: readonly Message[];
}
