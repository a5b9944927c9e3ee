import type { Range } from '../message.ts';
import type { Message } from './rules.ts';
import type { Facts, PersonRoles, ProfileRoles, SectionName, SectionRoles } from './vocabulary.ts';

/** Why a stretch of the document needs no field. */
export type MarkKind =
  | 'heading'
  | 'bullet'
  | 'separator'
  | 'label'
  | 'page'
  | 'promise'
  | 'decoration'
  | 'detail'
  | 'comment'
  | 'front-matter'
  | 'repeated';

/** A stretch of the document that needs no field. */
export interface Mark {
  /** Why it needs no field. */
  readonly kind: MarkKind;
  /** Where it is in the document. */
  readonly range: Range;
}

/** What the parser found in a document; what is in neither facts nor marks fits no role. */
export interface Parsed {
  /** The person. */
  readonly person: Facts<PersonRoles>;
  /** Profiles on networks, in the order of the document. */
  readonly profiles: readonly Facts<ProfileRoles>[];
  /** The entries of each section, in the order of the document. */
  readonly sections: { readonly [Name in SectionName]: readonly Facts<SectionRoles[Name]>[] };
  /** What needs no field. */
  readonly marks: readonly Mark[];
  /** What the parser noticed. */
  readonly messages: readonly Message[];
}
