import { openArchive } from '../source/archive.ts';
import { readCsv } from './csv.ts';

/** The tables of the archive that are a person's own, by their names in small letters, and a heading that each has. */
const tables: Readonly<Record<string, string>> = {
  profile: 'first name',
  'profile summary': 'profile summary',
  positions: 'company name',
  education: 'school name',
  skills: 'name',
  languages: 'name',
  certifications: 'name',
  projects: 'title',
  honors: 'title',
  publications: 'name',
  volunteering: 'role',
  'volunteer experiences': 'role',
  courses: 'name',
  organizations: 'name',
  patents: 'title',
  'test scores': 'name',
  testscores: 'name',
  'email addresses': 'email address',
  phonenumbers: 'number',
  'phone numbers': 'number',
  recommendations_received: 'text',
};
/** Rows above the headings that may hold notes. */
const mostNotes = 10;

const nameOf = (path: string) =>
  path
    .replace(/^.*\//, '')
    .replace(/\.csv$/i, '')
    .toLowerCase();
const isWanted = (path: string) =>
  /\.csv$/i.test(path) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(path) && nameOf(path) in tables;

/**
 * Read the tables of LinkedIn's archive: rows by their headings in small letters.
 * @returns undefined if it is not such an archive
 */
export function archiveTree(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  const archive = openArchive(bytes, isWanted);
  const found = archive.names.flatMap((path) => {
    const name = nameOf(path);
    return [[name, rowsOf(archive.text(path) ?? '', tables[name] as string)] as const];
  });
  return found.length > 0 ? { linkedin: Object.fromEntries(found) } : undefined;
}

function rowsOf(text: string, heading: string): readonly Readonly<Record<string, string>>[] {
  const rows = readCsv(text);
  const head = rows
    .slice(0, mostNotes)
    .findIndex((row) => row.some((cell) => cell.trim().toLowerCase() === heading));
  if (head < 0) return [];
  const names = (rows[head] as readonly string[]).map((name) => name.trim().toLowerCase());
  return rows
    .slice(head + 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, (row[at] ?? '').trim()])));
}
