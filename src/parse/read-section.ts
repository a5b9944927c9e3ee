import { type Message, message } from './rules.ts';
import { type Block, cutSection } from './layout/cut.ts';
import { type DocumentTraits, type Judge, rated } from './confidence.ts';
import { readEducation } from './entries/education.ts';
import { readExperience, tellsEmployer } from './entries/experience.ts';
import { readProject } from './entries/project.ts';
import { readIssued } from './entries/issued.ts';
import { readReferences } from './entries/references.ts';
import { readLanguages } from './entries/languages.ts';
import { readTopics } from './entries/topics.ts';
import type { Worded } from './lexicon/lexicon.ts';
import type { Draft } from './lines/facts.ts';
import { type Marker } from './lines/marker.ts';
import { markJoints } from './entries/block-facts.ts';
import { families } from './layout/families.ts';
import { type Feature, featuresOf } from './layout/feature.ts';
import { formCells } from './layout/form-cells.ts';
import { behindLabels } from './layout/form-values.ts';
import { withoutFurniture } from './entries/furniture.ts';
import { type Grouped, groupBlocks } from './layout/groups.ts';
import { type Line, rangesIn } from './lines/line.ts';
import { collapseRepeats } from './lines/repeats.ts';
import { reportAmbiguity } from './layout/report-ambiguity.ts';
import { type Section } from './sections/sections.ts';
import type { Trace } from './trace.ts';
import { traceCuts } from './trace-steps.ts';
import type { ExperienceRoles, SectionName, SectionRoles } from './vocabulary.ts';

/** Read the entries of a section, each value with its confidence. */
export function readSection(
  name: SectionName,
  section: Section,
  { lexicon, document }: Worded & { readonly document: DocumentTraits },
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
        `The dates "${line.text}" appear twice in a row; they were read as one entry.`,
        {
          hint: 'If they are two entries, add the missing one to the resume.',
          found: line.text,
          places: [...rangesIn(line, 0, line.text.length), ...rangesIn(kept, 0, kept.text.length)],
        },
      ),
    );
  }
  const family = families[name];
  const setting = { lexicon, section: name, word: section.word, document };
  if (!family) return rated(readList(name, lines, mark), { ...setting, close: false }, by);
  const cuts = cutSection(family, featuresOf(family, behindLabels(lines, mark).flatMap(formCells)));
  if (trace) traceCuts(name, cuts, trace);
  const { blocks } = cuts.best;
  const grouped = isExperience(name)
    ? groupBlocks(blocks, 'organization', 'title')
    : name === 'education'
      ? groupBlocks(blocks, 'institution', 'degree')
      : blocks.map((block) => ({ block }));
  for (const feature of cuts.best.orphans) markFeature(feature, mark);
  for (const block of blocks) markBlock(block, mark);
  const told = isExperience(name) && blocks.some(tellsEmployer);
  const read = grouped.map((one) => withoutFurniture({ lexicon }, readBlock(name, one, mark, told)));
  const entries = isExperience(name) ? joinBullets(read as readonly Draft<ExperienceRoles>[]) : read;
  const ambiguity = reportAmbiguity(section, cuts);
  if (ambiguity) messages.push(ambiguity);
  return rated(entries, { ...setting, close: ambiguity !== undefined }, by);
}

/** Bullets that nothing heads are one job: of none is known that it is another. */
function joinBullets(entries: readonly Draft<ExperienceRoles>[]): readonly Draft<ExperienceRoles>[] {
  const joined: Draft<ExperienceRoles>[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    if (last && isBullets(last) && isBullets(entry))
      joined[joined.length - 1] = { bullet: [...(last.bullet ?? []), ...(entry.bullet ?? [])] };
    else joined.push(entry);
  }
  return joined;
}

const isBullets = (entry: Draft<ExperienceRoles>) => Object.keys(entry).join() === 'bullet';

const isExperience = (name: SectionName) => name === 'work' || name === 'volunteer';

function markBlock(block: Block, mark: Marker): void {
  for (const feature of block.features) markFeature(feature, mark);
  markJoints(block, mark);
}

function markFeature({ line, pieces, label }: Feature, mark: Marker): void {
  if (label) mark('label', line, 0, label);
  if (line.bullet) mark.bullet(line.bullet);
  for (const [from, to] of pieces.decorations) mark('decoration', pieces.line, from, to);
  for (const [from, to] of pieces.details) mark('detail', pieces.line, from, to);
}

function readBlock(
  name: SectionName,
  { block, group }: Grouped,
  mark: Marker,
  told: boolean,
): Draft<SectionRoles[SectionName]> {
  if (isExperience(name)) return readExperience(block, mark, told, group);
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
