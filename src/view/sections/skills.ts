import { part } from '../parts.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Row } from '../view.ts';
import { makeRow, type Rows, rowsOf } from './rows.ts';

type Skill = ResumeView['skills'][number];

/** From this many names with a level but no keywords, they are grouped by level. */
const fewest = 3;

/** Show the skills. */
export function skills({ skills: all }: ResumeView): Rows {
  if (levelSaysNothing(all)) {
    const common = part('level', all[0]?.level ?? '');
    return { ...rowsOf(all.map((skill) => rowOf({ ...skill, level: '' }))), ...(common && { common }) };
  }
  const leveled = all.filter(({ name, level, keywords }) => name && level && !keywords.length);
  if (leveled.length < fewest) return rowsOf(all.map(rowOf));
  const others = all.filter((skill) => !leveled.includes(skill));
  const groups = byLevel(leveled);
  const entries = [...others.map((skill) => [skill]), ...groups];
  return rowsOf(
    [...others.map(rowOf), ...groups.map(groupRow)],
    entries.map((skillsOfRow) => skillsOfRow.map((skill) => all.indexOf(skill))),
  );
}

/** Tell whether all of several skills have the same level, which then says nothing and is left out. */
export function levelSaysNothing(all: readonly Skill[]): boolean {
  return all.length >= fewest && all.every(({ level }) => level && level === all[0]?.level);
}

function rowOf({ name, level, keywords }: Skill): Row {
  return makeRow(
    part('name', name),
    part('level', level),
    keywords.map((word) => part('keywords', word)),
  );
}

function byLevel(leveled: readonly Skill[]): readonly (readonly Skill[])[] {
  const levels = [...new Set(leveled.map(({ level }) => level))];
  return levels.map((level) => leveled.filter((skill) => skill.level === level));
}

/** A level, and the names of the skills at that level. */
function groupRow(group: readonly Skill[]): Row {
  return makeRow(
    part('level', group[0]?.level ?? ''),
    undefined,
    group.map(({ name }) => part('name', name)),
  );
}
