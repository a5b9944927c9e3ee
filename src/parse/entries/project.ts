import type { Block } from '../layout/cut.ts';
import { type Feature, isTagLine } from '../layout/feature.ts';
import { toolsBehind } from '../layout/prose-header.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { type Draft, put, urlFact } from '../lines/facts.ts';
import { clip, factOf } from '../lines/line.ts';
import type { Marker } from '../lines/marker.ts';
import { findUrls } from '../tokens/contacts.ts';
import { isTitled } from '../tokens/cues.ts';
import { labelAt } from '../tokens/labels.ts';
import { isProse } from '../tokens/sentence.ts';
import type { Fact, ProjectRoles } from '../vocabulary.ts';
import { bodyOf, filled, readPeriod, stretches } from './block-facts.ts';
import { listed, partTwo } from './listed.ts';
import { tell } from './tell.ts';

/** Read a project from its block. */
export function readProject(block: Block, mark: Marker): Draft<ProjectRoles> {
  const entry: Draft<ProjectRoles> = {};
  for (const slot of ['title', 'kind'] as const) {
    for (const fact of filled(block, slot)) put(entry, slot, fact);
  }
  for (const fact of filled(block, 'organization')) {
    // A host in a cell of its own is where the project is to be seen.
    const url = isHost(fact.value) ? urlFact(fact.value, fact.ranges) : undefined;
    if (url) put(entry, 'url', url);
    else put(entry, 'organization', fact);
  }
  // "Film Guide": what stands alone is the name, though it could be a role.
  if (!entry.title) for (const fact of filled(block, 'role')) put(entry, 'title', fact);
  else for (const role of rolesOf(block)) put(entry, 'role', role);
  readPeriod(block, entry, mark);
  const { rest, lines } = bodyOf(block);
  const told: Feature[] = [];
  for (const [index, feature] of lines.entries()) {
    const { line } = feature;
    const label = labelAt(line);
    const tools = toolsBehind(line);
    if (label?.roles.includes('keywords')) {
      mark('label', line, 0, label.length);
      for (const keyword of listed(line, label.length)) put(entry, 'keyword', keyword);
    } else if (isTagLine(line)) for (const keyword of listed(line, 0)) put(entry, 'keyword', keyword);
    else if (isTag(lines, index)) put(entry, 'keyword', factOf(line));
    else if (tools) {
      for (const keyword of listed(clip(line, 0, tools.end), tools.start)) put(entry, 'keyword', keyword);
      told.push({ ...feature, line: clip(line, 0, tools.head) });
    } else told.push(feature);
  }
  tell(rest, told, entry, mark);
  return entry;
}

/** "Team lead and Designer" are two roles, "Research and Development Lead" is one. */
const rolesOf = (block: Block): readonly Fact<string>[] =>
  stretches(block, 'role').flatMap(({ line, start, end }) =>
    listed(clip(line, 0, end), start).flatMap((role) => {
      const two = partTwo(line, role);
      return two.every(({ value }) => isTitled(phraseOf(line, value))) ? two : [role];
    }),
  );

const isHost = (text: string) => /^\p{Ll}/u.test(text) && findUrls(text, true)[0]?.text === text;

/** Two or more short lines without bullets, which tell nothing, are the tags of a project. */
function isTag(lines: readonly Feature[], index: number): boolean {
  return isShort(lines[index]) && (isShort(lines[index - 1]) || isShort(lines[index + 1]));
}

const isShort = (feature: Feature | undefined) =>
  feature !== undefined &&
  !feature.bullet &&
  !feature.opensBody &&
  !isProse(feature.line) &&
  feature.line.text.split(' ').length <= 3;
