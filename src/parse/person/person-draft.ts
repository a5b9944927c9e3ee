import type { Draft } from '../lines/facts.ts';
import type { Line } from '../lines/line.ts';
import type { PersonRoles, ProfileRoles } from '../vocabulary.ts';

/** What is known of the person so far. */
export interface PersonDraft {
  readonly roles: Draft<PersonRoles>;
  readonly profiles: Draft<ProfileRoles>[];
  /** The line at hand holds the name, or stands right below it. */
  nearName: boolean;
  /** Towns that the document names with their region or country elsewhere. */
  readonly towns: ReadonlySet<string>;
  /** Languages named among the contacts. */
  readonly languages: Line[];
  /** Interests named among personal details. */
  readonly interests: Line[];
}
