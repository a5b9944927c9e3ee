/** What people call the entries of a section: one of them, and several. */
const nouns: Readonly<Record<string, readonly [one: string, several: string]>> = {
  work: ['job', 'jobs'],
  volunteer: ['volunteer role', 'volunteer roles'],
  education: ['school', 'schools'],
  awards: ['award', 'awards'],
  certificates: ['certificate', 'certificates'],
  publications: ['publication', 'publications'],
  skills: ['skill', 'skills'],
  languages: ['language', 'languages'],
  interests: ['interest', 'interests'],
  references: ['reference', 'references'],
  projects: ['project', 'projects'],
};

/**
 * Say how many entries a section of a resume has.
 * @example countOf('work', 2) // '2 jobs'
 */
export function countOf(section: string, count: number): string {
  const [one, several] = nouns[section] ?? ['entry', 'entries'];
  return `${count} ${count === 1 ? one : several}`;
}
