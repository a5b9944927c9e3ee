import { areaCue, degreeCue, institutionCue } from '../tokens/school-cues.ts';
import { distinctionCue, organizationCue, placeCue, titleCue } from '../tokens/cues.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import type { LabelRole } from '../../words/language.ts';
import { cueWeights, slotWeights } from '../weights.ts';
import { isSum, type Joint } from './joints.ts';
import { anyOrder, type Order, orderOf } from './order.ts';
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
  /** What it brings to leave a slot empty: less than nothing. */
  readonly missing: Readonly<Partial<Record<Slot, number>>>;
  /** Slots whose strong cue tells where an entry begins. */
  readonly anchors: readonly Slot[];
  /** What it brings to take a joint as part of a name, where it differs. */
  readonly merging?: Readonly<Partial<Record<Joint, number>>>;
  /** What it brings to part two slots at a joint, where it differs. */
  readonly parting?: Readonly<Partial<Record<Joint, number>>>;
  /** Entries may be citations: authors, year, title, where it was published. */
  readonly cited?: true;
  /** Whether entries may be sentences: "Worked as a cook at …". */
  readonly recounted?: true;
  /** A line of cells below the body holds keywords. */
  readonly tagged?: true;
  /** Entries are awarded or published, and often a row with a date. */
  readonly issued?: true;
  /** Entries are often one line: a name, and after a colon what is to say of it. */
  readonly oneLine?: true;
  /** What labels before values tell of them. */
  readonly labels: Readonly<Partial<Record<LabelRole, Slot>>>;
}

const { missing, unusual } = slotWeights;

const named = ({ text }: Phrase) => (text.length > 120 ? cueWeights.work.endless : cueWeights.work.any);
/** A sum of money, and a code of a letter or two, name neither an award nor who gave it: "£200", "Tanker (N)". */
const unnamed = ({ text }: Phrase) => (text.length < 3 || isSum(text) ? cueWeights.issued.unnamed : 0);
const { about } = cueWeights;
const aboutCue = (phrase: Phrase) => {
  const count = phrase.text.split(' ').length;
  // "Sales engagement platform": names are set in capitals, what is about them is not.
  const worded = count < 5 && /^\p{Lu}[\p{L} -]+ \p{Ll}{4,} \p{Ll}{4,}$/u.test(phrase.text) ? about.plain : 0;
  return (
    (count > 2 ? about.words : count > 1 ? about.two : about.one) + worded - Math.max(0, placeCue(phrase))
  );
};

const inOrders = (empty: Family['missing'], orders: readonly (readonly Slot[])[]) =>
  orders.map((slots) => orderOf(slots, empty, { sameLine: ['about'] }));

const experience: Family = {
  slots: { title: titleCue, organization: organizationCue, place: placeCue, about: aboutCue },
  orders: inOrders(missing.work, [
    ['title', 'organization', 'about', 'place'],
    ['organization', 'title', 'place'],
    ['organization', 'place', 'title'],
    ['organization', 'about', 'place', 'title'],
    ['title', 'place', 'organization'],
    ['place', 'organization', 'title'],
    ['place', 'title', 'organization'],
  ]),
  missing: missing.work,
  anchors: ['title', 'organization'],
  ...slotWeights.experience,
  recounted: true,
  labels: {
    title: 'title',
    organization: 'organization',
    place: 'place',
    institution: 'organization',
    about: 'about',
  },
};

const education: Family = {
  slots: { institution: institutionCue, degree: degreeCue, area: areaCue, place: placeCue },
  orders: [anyOrder(['institution', 'degree', 'area', 'place'], missing.education, slotWeights.schools)],
  missing: missing.education,
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
    title: (phrase) => named(phrase) + unnamed(phrase) + distinctionCue(phrase),
    issuer: (phrase) =>
      named(phrase) +
      unnamed(phrase) +
      Math.max(0, organizationCue(phrase)) * cueWeights.issuer.organization -
      Math.max(0, distinctionCue(phrase)),
  },
  orders: [
    orderOf(['title', 'issuer'], missing.named),
    orderOf(['issuer', 'title'], missing.named, { entry: unusual.issuerFirst }),
  ],
  missing: missing.named,
  anchors: [],
  labels: {
    name: 'title',
    title: 'title',
    issuer: 'issuer',
    organization: 'issuer',
    degree: 'title',
    institution: 'issuer',
  },
  ...slotWeights.issued,
  oneLine: true,
  issued: true,
};

/** A publication names no kind of distinction, and its title comes first. */
const published: Family = {
  ...issued,
  slots: {
    title: named,
    issuer: (phrase) => named(phrase) + Math.max(0, organizationCue(phrase)) * cueWeights.issuer.organization,
  },
  orders: [orderOf(['title', 'issuer'], missing.named)],
  cited: true,
};

const project: Family = {
  slots: {
    title: named,
    role: (phrase) => titleCue(phrase) + cueWeights.project.role,
    organization: (phrase) => organizationCue(phrase) * cueWeights.project.organization,
    kind: ({ text }) =>
      /^\p{Ll}[\p{Ll}-]{2,20}( \p{Ll}+)?$/u.test(text)
        ? cueWeights.project.kind
        : cueWeights.project.otherKind,
  },
  orders: [orderOf(['title', 'role', 'organization', 'kind'], missing.named, { sameLine: ['organization'] })],
  tagged: true,
  missing: missing.named,
  anchors: [],
  labels: { name: 'title', title: 'title', organization: 'organization' },
  ...slotWeights.project,
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
