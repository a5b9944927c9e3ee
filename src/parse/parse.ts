import { type Message, message } from './rules.ts';
import type { Source } from '../source/source.ts';
import { type Block, cutSection } from './layout/cut.ts';
import { type DocumentTraits, type Judge, judge, rated } from './confidence.ts';
import { partCompound } from './layout/compound.ts';
import { readEducation } from './entries/education.ts';
import { readExperience, readProject } from './entries/experience.ts';
import { readIssued } from './entries/issued.ts';
import { markPromise, readReferences } from './entries/references.ts';
import { readLanguages } from './entries/languages.ts';
import { mergeTopics } from './entries/merge-topics.ts';
import { readTopics } from './entries/topics.ts';
import type { Draft } from './lines/facts.ts';
import { type Marker, marker } from './lines/marker.ts';
import { markJoints } from './entries/block-facts.ts';
import { families } from './layout/families.ts';
import { type Feature, featuresOf } from './layout/feature.ts';
import { withoutFurniture } from './entries/furniture.ts';
import { type Grouped, groupBlocks } from './layout/groups.ts';
import { type Line, rangesIn } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import { reportNature } from './nature.ts';
import { readPerson } from './person/read-person.ts';
import { townsIn } from './person/towns.ts';
import { collapseRepeats } from './lines/repeats.ts';
import { reportAmbiguity } from './layout/report-ambiguity.ts';
import { reportHeadings } from './sections/report-headings.ts';
import { findSections, type Section } from './sections/sections.ts';
import type { Trace } from './trace.ts';
import { judgeAloud, traceCuts, traceSections } from './trace-steps.ts';
import type { Facts, Parsed, SectionName, SectionRoles } from './vocabulary.ts';

type Entries = { [Name in SectionName]: Facts<SectionRoles[Name]>[] };

/** What a caller of the parser may bring: another judge of values, and one who is told of each step. */
export interface Watch {
  readonly judge?: Judge;
  readonly trace?: Trace | undefined;
}

/** Read a document: its person, its sections' entries, and what its other characters are. */
export function parse(source: Source, { judge: own = judge, trace }: Watch = {}): Parsed {
  const by = trace ? judgeAloud(own, trace) : own;
  const { lines, marks: pageMarks } = readLines(source);
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
    ...reportNature(source, lines, parts),
    ...reportHeadings(unknownHeadings.filter(({ text }) => text !== person.name?.[0]?.value)),
  ];
  const sections = empty();
  const document = traitsOf(lines, parts);
  const labelled = <Name extends SectionName | 'person' | 'profiles'>(section: Name) =>
    ({ section, word: 'strong', close: false, document }) as const;
  add(sections, 'languages', rated(readLanguages(languages, mark), labelled('languages'), by));
  add(sections, 'interests', rated(readTopics(interests, mark), labelled('interests'), by));
  const headed = (label: Line) => mark('heading', label);
  const others = parts.filter((part) => !speaksOfPerson(part)).flatMap((part) => partCompound(part, headed));
  for (const section of others) {
    const name = section.kinds.find(isSectionName);
    if (name) add(sections, name, readSection(name, section, document, mark, messages, { judge: by, trace }));
    else for (const line of section.lines) markPromise(line, mark);
  }
  for (const name of ['skills', 'languages', 'interests'] as const)
    sections[name] = [...mergeTopics(sections[name])];
  const [ratedPerson = person] = rated([person], labelled('person'), by);
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

function readSection(
  name: SectionName,
  section: Section,
  document: DocumentTraits,
  mark: Marker,
  messages: Message[],
  { judge: by, trace }: { readonly judge: Judge; readonly trace: Trace | undefined },
): readonly Draft<SectionRoles[SectionName]>[] {
  const { lines, repeats } = collapseRepeats(section.lines);
  for (const { line, kept, isDate } of repeats) {
    mark('repeated', line);
    if (!isDate) continue;
    messages.push(
      message(
        'duplicate-range',
        `The dates "${line.text}" stand twice in a row; they were read as one entry.`,
        {
          hint: 'If they are two entries, add the missing one to the resume.',
          found: line.text,
          places: [...rangesIn(line, 0, line.text.length), ...rangesIn(kept, 0, kept.text.length)],
        },
      ),
    );
  }
  const family = families[name];
  const setting = { section: name, word: section.word, document };
  if (!family) return rated(readList(name, lines, mark), { ...setting, close: false }, by);
  const cuts = cutSection(family, featuresOf(family, lines));
  if (trace) traceCuts(name, cuts, trace);
  const { blocks } = cuts.best;
  const grouped = isExperience(name)
    ? groupBlocks(blocks, 'organization', 'title')
    : name === 'education'
      ? groupBlocks(blocks, 'institution', 'degree')
      : blocks.map((block) => ({ block }));
  for (const feature of cuts.best.orphans) markFeature(feature, mark);
  for (const block of blocks) markBlock(block, mark);
  const entries = grouped.map((one) => withoutFurniture(readBlock(name, one, mark)));
  const ambiguity = reportAmbiguity(section, cuts);
  if (ambiguity) messages.push(ambiguity);
  return rated(entries, { ...setting, close: ambiguity !== undefined }, by);
}

const isExperience = (name: SectionName) => name === 'work' || name === 'volunteer';

function markBlock(block: Block, mark: Marker): void {
  for (const feature of block.features) markFeature(feature, mark);
  markJoints(block, mark);
}

function markFeature({ line, pieces, label }: Feature, mark: Marker): void {
  if (label) mark('label', line, 0, label);
  if (line.bullet) mark.bullet(line.bullet);
  for (const [from, to] of pieces.decorations) mark('decoration', pieces.line, from, to);
}

function readBlock(
  name: SectionName,
  { block, group }: Grouped,
  mark: Marker,
): Draft<SectionRoles[SectionName]> {
  if (isExperience(name)) return readExperience(block, mark, group);
  if (name === 'education') return readEducation(block, mark, group);
  if (name === 'projects') return readProject(block, mark);
  return readIssued(block, mark);
}

function readList(
  name: SectionName,
  lines: readonly Line[],
  mark: Marker,
): readonly Draft<SectionRoles[SectionName]>[] {
  for (const line of lines) if (line.bullet) mark.bullet(line.bullet);
  if (name === 'languages') return readLanguages(lines, mark);
  return name === 'references' ? readReferences(lines, mark) : readTopics(lines, mark);
}

function add(
  sections: Entries,
  name: SectionName,
  entries: readonly Draft<SectionRoles[SectionName]>[],
): void {
  const list: Facts<SectionRoles[SectionName]>[] = sections[name];
  for (const entry of entries) if (Object.keys(entry).length > 0) list.push(entry);
}
