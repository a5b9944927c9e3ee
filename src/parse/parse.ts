import type { Draft } from './lines/facts.ts';
import { type Message } from './rules.ts';
import type { Source } from '../source/source.ts';
import { type DocumentTraits, type Judge, judge, rated } from './confidence.ts';
import { partCompound } from './layout/compound.ts';
import { markPromise } from './entries/references.ts';
import { readLanguages } from './entries/languages.ts';
import { mergeTopics } from './entries/merge-topics.ts';
import { readTopics } from './entries/topics.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { marker } from './lines/marker.ts';
import { type Line } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import { reportNature } from './nature.ts';
import { readPerson } from './person/read-person.ts';
import { townsIn } from './person/towns.ts';
import { reportHeadings } from './sections/report-headings.ts';
import { findSections, type Section } from './sections/sections.ts';
import type { Trace } from './trace.ts';
import { judgeAloud, traceSections } from './trace-steps.ts';
import type { Facts, Parsed, PersonRoles, SectionName, SectionRoles } from './vocabulary.ts';
import { readSection } from './read-section.ts';

type Entries = { [Name in SectionName]: Facts<SectionRoles[Name]>[] };

/** Options of the parser: another judge of values, and a function called with each step. */
export interface Watch {
  readonly judge?: Judge;
  readonly trace?: Trace | undefined;
}

/** Read a document: its person, its sections' entries, and what its other characters are. */
export function parse(source: Source, lexicon: Lexicon, { judge: own = judge, trace }: Watch = {}): Parsed {
  const by = trace ? judgeAloud(own, trace) : own;
  const { lines, marks: pageMarks } = readLines(source, lexicon);
  const { sections: parts, marks: headingMarks, unknownHeadings } = findSections(lines, trace);
  if (trace) traceSections(parts, trace);
  const speaksOfPerson = (section: Section) =>
    section.kinds[0] === 'contact' || section.kinds[0] === 'summary';
  const mark = marker();
  const {
    roles: person,
    profiles,
    languages,
    interests,
  } = readPerson(parts.filter(speaksOfPerson), townsIn(lines), mark);
  const messages: Message[] = [
    ...reportNature(lexicon, source, lines, parts),
    ...reportHeadings(unknownHeadings.filter(({ text }) => text !== person.name?.[0]?.value)),
  ];
  const sections = empty();
  const document = traitsOf(lines, parts);
  const labelled = <Name extends SectionName | 'person' | 'profiles'>(section: Name) =>
    ({ lexicon, section, word: 'strong', close: false, document }) as const;
  add(sections, 'languages', rated(readLanguages(languages, mark), labelled('languages'), by));
  add(sections, 'interests', rated(readTopics(interests, mark), labelled('interests'), by));
  const headed = (label: Line) => mark('heading', label);
  const others = parts.filter((part) => !speaksOfPerson(part)).flatMap((part) => partCompound(part, headed));
  for (const section of others) {
    const name = section.kinds.find(isSectionName);
    if (name)
      add(
        sections,
        name,
        readSection(name, section, { lexicon, document }, mark, messages, { judge: by, trace }),
      );
    else for (const line of section.lines) markPromise(line, mark);
  }
  for (const name of ['skills', 'languages', 'interests'] as const)
    sections[name] = [...mergeTopics(sections[name])];
  const [ratedPerson = person] = rated([doubtTitle(person, sections.work)], labelled('person'), by);
  return {
    person: ratedPerson,
    profiles: rated(profiles, labelled('profiles'), by),
    sections,
    marks: [...pageMarks, ...headingMarks, ...mark.marks],
    messages,
  };
}

const wide = /\S {3,}\S/;

function traitsOf(lines: readonly Line[], sections: readonly Section[]): DocumentTraits {
  const sure = sections.filter(({ word }) => word === 'strong').length;
  return {
    columns: lines.filter(({ text }) => wide.test(text)).length / Math.max(1, lines.length),
    unheaded: 1 - sure / Math.max(1, sections.length - 1),
  };
}

const empty = (): Entries => ({
  work: [],
  volunteer: [],
  education: [],
  awards: [],
  certificates: [],
  publications: [],
  skills: [],
  languages: [],
  interests: [],
  references: [],
  projects: [],
});

const isSectionName = (kind: string): kind is SectionName => Object.hasOwn(empty(), kind);

function add(
  sections: Entries,
  name: SectionName,
  entries: readonly Draft<SectionRoles[SectionName]>[],
): void {
  const list: Facts<SectionRoles[SectionName]>[] = sections[name];
  for (const entry of entries) if (Object.keys(entry).length > 0) list.push(entry);
}

/** What is at the top and is also the title of a job may be the title of the person, whose name is missing. */
function doubtTitle(
  person: Facts<PersonRoles>,
  work: readonly Facts<SectionRoles['work']>[],
): Facts<PersonRoles> {
  const [name] = person.name ?? [];
  const called = name?.value.toLowerCase();
  const isTitle = work.some(({ title }) => title?.[0]?.value.toLowerCase() === called);
  return name && isTitle ? { ...person, name: [{ ...name, confidence: 0.2 }] } : person;
}
