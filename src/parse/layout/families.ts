import {
  areaCue,
  degreeCue,
  distinctionCue,
  institutionCue,
  organizationCue,
  placeCue,
  titleCue,
} from '../tokens/cues.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { LabelRole } from '../../words/language.ts';
import type { Joint } from './joints.ts';
import { type Order, orderOf } from './order.ts';
import type { SectionName } from '../vocabulary.ts';

/** What fills a slot, by the parser's own names. */
export type Slot =
  | 'title'
  | 'organization'
  | 'place'
  | 'about'
  | 'institution'
  | 'degree'
  | 'area'
  | 'issuer'
  | 'role'
  | 'kind'
  | 'rest';

/** How entries of one kind are headed: which slots there are, in which orders, and what tells them apart. */
export interface Family {
  readonly slots: Readonly<Partial<Record<Slot, (phrase: Phrase) => number>>>;
  /** The likeliest order first. */
  readonly orders: readonly Order[];
  /** What it costs to leave a slot empty. */
  readonly missing: Readonly<Partial<Record<Slot, number>>>;
  /** Slots whose strong cue tells where an entry begins. */
  readonly anchors: readonly Slot[];
  /** What it costs to take a joint as part of a name, where it differs. */
  readonly merging?: Readonly<Partial<Record<Joint, number>>>;
  /** What it brings to part two slots at a joint, where it differs. */
  readonly parting?: Readonly<Partial<Record<Joint, number>>>;
  /** Entries may be citations: authors, year, title, where it was published. */
  readonly cited?: true;
  /** Entries may be told in sentences: "Worked as a cook at …". */
  readonly recounted?: true;
  /** A line of cells below the body holds keywords. */
  readonly tagged?: true;
  /** Entries are awarded or published, and often a row with a date. */
  readonly issued?: true;
  /** Entries are often one line: a name, and behind a colon what is to say of it. */
  readonly oneLine?: true;
  /** What labels before values tell of them. */
  readonly labels: Readonly<Partial<Record<LabelRole, Slot>>>;
}

const named = ({ text }: Phrase) => (text.length > 120 ? -1 : 0.3);
const aboutCue = (phrase: Phrase) => {
  const count = phrase.text.split(' ').length;
  // "Sales engagement platform": names are set in capitals, what tells of them is not.
  const worded = count < 5 && /^\p{Lu}[\p{L} -]+ \p{Ll}{4,} \p{Ll}{4,}$/u.test(phrase.text) ? 1 : 0;
  return (count > 2 ? 0.2 : count > 1 ? -0.4 : -1.3) + worded - Math.max(0, placeCue(phrase));
};

const inOrders = (missing: Family['missing'], orders: readonly (readonly Slot[])[]) =>
  orders.map((slots) => orderOf(slots, missing));

const experience: Family = {
  slots: { title: titleCue, organization: organizationCue, place: placeCue, about: aboutCue },
  orders: inOrders({ title: 0.9, organization: 0.9 }, [
    ['title', 'organization', 'about', 'place'],
    ['organization', 'title', 'place'],
    ['organization', 'place', 'title'],
    ['organization', 'about', 'place', 'title'],
    ['title', 'place', 'organization'],
    ['place', 'organization', 'title'],
    ['place', 'title', 'organization'],
  ]),
  missing: { title: 0.9, organization: 0.9 },
  anchors: ['title', 'organization'],
  recounted: true,
  labels: { title: 'title', organization: 'organization', place: 'place', institution: 'organization' },
};

const education: Family = {
  slots: { institution: institutionCue, degree: degreeCue, area: areaCue, place: placeCue },
  orders: [
    ...inOrders({ institution: 1, degree: 0.5 }, [
      ['institution', 'degree', 'area', 'place'],
      ['degree', 'area', 'institution', 'place'],
      ['area', 'degree', 'institution', 'place'],
      ['institution', 'place', 'degree', 'area'],
      ['institution', 'area', 'degree', 'place'],
      ['degree', 'institution', 'area', 'place'],
      ['place', 'degree', 'area', 'institution'],
    ]),
    orderOf(['area', 'institution', 'degree', 'place'], { institution: 1, degree: 2 }, { unusual: 0.5 }),
  ],
  missing: { institution: 1, degree: 0.5 },
  anchors: ['institution', 'degree'],
  labels: {
    institution: 'institution',
    organization: 'institution',
    degree: 'degree',
    title: 'degree',
    area: 'area',
    place: 'place',
  },
};

const issued: Family = {
  slots: {
    title: (phrase) => named(phrase) + distinctionCue(phrase),
    issuer: (phrase) =>
      named(phrase) + Math.max(0, organizationCue(phrase)) * 0.3 - Math.max(0, distinctionCue(phrase)),
  },
  orders: [
    orderOf(['title', 'issuer'], { title: 1 }),
    orderOf(['issuer', 'title'], { title: 1 }, { unusual: 1.2 }),
  ],
  missing: { title: 1 },
  anchors: [],
  labels: {
    name: 'title',
    title: 'title',
    issuer: 'issuer',
    organization: 'issuer',
    degree: 'title',
    institution: 'issuer',
  },
  merging: { at: 0.2, dash: 0.9 },
  // "First Aid at Work" is one name.
  parting: { at: -0.8 },
  oneLine: true,
  issued: true,
};

/** A publication names no kind of distinction, and its title comes first. */
const published: Family = {
  ...issued,
  slots: { title: named, issuer: (phrase) => named(phrase) + Math.max(0, organizationCue(phrase)) * 0.3 },
  orders: [orderOf(['title', 'issuer'], { title: 1 })],
  cited: true,
};

const project: Family = {
  slots: {
    title: named,
    role: (phrase) => titleCue(phrase) - 1,
    organization: (phrase) => organizationCue(phrase) * 0.5,
    kind: ({ text }) => (/^\p{Ll}[\p{Ll}-]{2,20}( \p{Ll}+)?$/u.test(text) ? 0.4 : -1),
  },
  orders: [orderOf(['title', 'role', 'organization', 'kind'], { title: 1 }, { sameLine: ['organization'] })],
  tagged: true,
  missing: { title: 1 },
  anchors: [],
  labels: { name: 'title', title: 'title', organization: 'organization' },
  merging: { at: 0.9 },
  oneLine: true,
};

/** The family of each section whose entries have a header. */
export const families: Readonly<Partial<Record<SectionName, Family>>> = {
  work: experience,
  volunteer: experience,
  education,
  projects: project,
  awards: issued,
  certificates: issued,
  publications: published,
};
