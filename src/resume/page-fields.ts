/** The places of a section of our page where a field is usually shown. */
export interface PageFields {
  /** The title of an entry. */
  readonly title?: string;
  readonly prose?: string;
  readonly quote?: string;
  readonly points?: string;
  readonly tags?: string;
  /** The name of a row, what is beside it, and its words. */
  readonly name?: string;
  readonly note?: string;
  readonly words?: string;
}

const role = { title: 'position', prose: 'summary', points: 'highlights', tags: 'keywords' } as const;
const thing = { title: 'name', prose: 'summary' } as const;

/**
 * What our page shows in each place of a section unless a class says otherwise: the page is written by it, and read by it
 * too.
 */
export const pageFields: Readonly<Record<string, PageFields>> = {
  summary: { prose: 'summary', points: 'highlights' },
  work: role,
  volunteer: role,
  projects: { ...thing, prose: 'description', points: 'highlights', tags: 'keywords' },
  education: { title: 'area', prose: 'summary', tags: 'courses' },
  awards: { ...thing, title: 'title' },
  certificates: thing,
  publications: thing,
  references: { title: 'name', quote: 'reference' },
  skills: { name: 'name', note: 'level', words: 'keywords' },
  languages: { name: 'language', note: 'fluency' },
  interests: { name: 'name', words: 'keywords' },
};
