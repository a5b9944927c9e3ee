import type { Resume } from '../resume.ts';
import type { PersonRoles, ProfileRoles, SectionName, SectionRoles } from '../parse/vocabulary.ts';
import type { Email } from '../values/email.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { Url } from '../values/url.ts';

/** The named keys of a type, without its index signature. */
export type Known<T> = {
  [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key];
};

/** The format that a field of JSON Resume demands, by its name: the generated types have plain strings there. */
type Format<Key, Value> = Value extends string
  ? Key extends 'startDate' | 'endDate' | 'date' | 'releaseDate'
    ? IsoDate
    : Key extends 'url'
      ? Url
      : Key extends 'email'
        ? Email
        : Value
  : Value;

/** An element of JSON Resume for the mapping: only named fields, none of them missing. */
export type Target<T> = { [Key in keyof Known<T>]-?: Format<Key, NonNullable<Known<T>[Key]>> };

/** The roles whose facts have exactly such values. */
type RoleOf<Roles, Value> = {
  [Role in keyof Roles]-?: [Roles[Role], Value] extends [Value, Roles[Role]] ? Role : never;
}[keyof Roles];

/** Take the first fact of the first role that has one. */
interface From<Role> {
  readonly from: Role | readonly Role[];
  /** What is missing if there is no value, as people call it; a message says how often. */
  readonly expected?: string;
  /** The field that does as well, where this one has no value. */
  readonly unless?: string;
  readonly join?: never;
}

/** Join the facts of the roles, in the order of the document. */
interface Join<Role> {
  readonly join: Role | readonly Role[];
  readonly with: string;
  readonly from?: never;
}

/** Why the field is never filled. */
export interface Unmapped {
  readonly unmapped: string;
}

/** How one field of JSON Resume is filled from parsed facts; the compiler checks it against both. */
export type RuleFor<Roles, Value> =
  | Unmapped
  | (Value extends readonly (infer Element)[]
      ? Element extends string
        ? { readonly each: RoleOf<Roles, Element> | readonly RoleOf<Roles, Element>[] }
        : never
      : Value extends string
        ? From<RoleOf<Roles, Value>> | Join<RoleOf<Roles, Value>>
        : never);

/** A table for one element of JSON Resume: every field has a rule. */
export type Mapping<Roles, Element> = {
  readonly [Key in keyof Target<Element>]: RuleFor<Roles, Target<Element>[Key]>;
};

/** The type of the elements of a section. */
export type Entry<Name extends keyof Resume> =
  NonNullable<Resume[Name]> extends readonly (infer Element)[] ? Element : never;
/** The type of the basics. */
export type Basics = NonNullable<Resume['basics']>;
type Location = NonNullable<Basics['location']>;
type Profile = NonNullable<Basics['profiles']>[number];

/** A table for the basics, whose location and profiles have tables of their own. */
export type BasicsMapping = Mapping<PersonRoles, Omit<Known<Basics>, 'location' | 'profiles'>> & {
  readonly location: { readonly fields: Mapping<PersonRoles, Location> };
  readonly profiles: { readonly entries: Mapping<ProfileRoles, Profile> };
};

/** The tables of a whole resume. */
export type ResumeMapping = { readonly basics: BasicsMapping } & {
  readonly [Name in SectionName]: Mapping<SectionRoles[Name], Entry<Name>>;
};

/** The table of one section that is a list. */
export type SectionMapping<Name extends SectionName> = Mapping<SectionRoles[Name], Entry<Name>>;

/** A rule as the walk reads it, whatever it maps. */
export type Rule =
  | { readonly from: string | readonly string[]; readonly expected?: string; readonly unless?: string }
  | { readonly join: string | readonly string[]; readonly with: string }
  | { readonly each: string | readonly string[] }
  | { readonly fields: Table }
  | { readonly entries: Table }
  | { readonly unmapped: string };

/** A table as the walk reads it. */
export type Table = { readonly [field: string]: Rule };
