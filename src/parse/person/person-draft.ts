import type { Draft } from '../lines/facts.ts';
import type { Home } from './home.ts';
import type { Line } from '../lines/line.ts';
import type { Fact, PersonRoles, ProfileRoles } from '../vocabulary.ts';

/** "Name" may be the whole, or the part that no other label names. */
export const nameParts = ['name', 'given', 'family'] as const;
export type NamePart = (typeof nameParts)[number];

/** What is known of the person so far. */
export interface PersonDraft {
  readonly roles: Draft<PersonRoles>;
  readonly profiles: Draft<ProfileRoles>[];
  /** What labels call the name, or a part of it. */
  readonly names: { [Part in NamePart]?: Fact<string> };
  /** The line at hand holds the name, or is right below it. */
  nearName: boolean;
  /** Where the person lives, as far as the document says it. */
  readonly home: Home | undefined;
  /** Languages named among the contacts. */
  readonly languages: Line[];
  /** Interests named among personal details. */
  readonly interests: Line[];
}
