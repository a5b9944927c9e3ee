import type { SectionMapping } from './mapping.ts';

/** Where an entry of JSON Resume's skills comes from. */
export const skills = {
  name: { from: 'name' },
  level: { from: 'level' },
  keywords: { each: 'keyword' },
} as const satisfies SectionMapping<'skills'>;

/** Where an entry of JSON Resume's languages comes from. */
export const languages = {
  language: { from: 'name', expected: 'language' },
  fluency: { from: 'level' },
} as const satisfies SectionMapping<'languages'>;

/** Where an entry of JSON Resume's interests comes from. */
export const interests = {
  name: { from: 'name' },
  keywords: { each: 'keyword' },
} as const satisfies SectionMapping<'interests'>;

/** Where an entry of JSON Resume's references comes from. */
export const references = {
  name: { from: 'name' },
  reference: { join: 'paragraph', with: '\n' },
} as const satisfies SectionMapping<'references'>;
